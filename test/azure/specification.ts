// Microsoft's OpenAPI specifications, where they are at hand, reduced to what the table of the contract says in its own words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './contract.ts';

/** A folder with tokens.json, tokenAdmin.json and graph.json of MicrosoftDocs/vsts-rest-api-specs, version 7.2. */
export const SPECS = process.env['AZURE_DEVOPS_API_SPECS'];

/** Types, formats and values: what a schema says about the form of a value, and no more. */
interface Outline {
  readonly type: unknown;
  readonly format?: unknown;
  readonly values?: unknown;
  readonly items?: Outline;
  readonly fields?: Readonly<Record<string, Outline>>;
}

/** Nothing is said about what may be null: no specification does. */
export function outlineOf(schema: Schema | undefined): Outline | undefined {
  if (schema === undefined) return undefined;
  const choices = schema['anyOf'] as readonly Schema[] | undefined;
  if (choices !== undefined) return outlineOf(choices[0]);
  const { format, enum: values, items, properties } = schema;
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  const outlines = fields.flatMap(([name, field]) => {
    const outline = outlineOf(field);
    return outline === undefined ? [] : [[name, outline] as const];
  });
  const inner = outlineOf(items as Schema | undefined);
  return {
    type: schema['type'] ?? 'string',
    ...(format === undefined ? {} : { format }),
    ...(values === undefined ? {} : { values }),
    ...(inner === undefined ? {} : { items: inner }),
    ...(outlines.length === 0 ? {} : { fields: Object.fromEntries(outlines) }),
  };
}

/** Each field of the table is one of the specification's, in the same form. */
export function assertDescribed(ours: Outline | undefined, spec: Outline | undefined, where: string): void {
  assert.ok(ours && spec, where);
  const { fields = {}, items, ...form } = ours;
  const { fields: specified = {}, items: specifiedItems, ...specifiedForm } = spec;
  assert.deepEqual(form, specifiedForm, where);
  if (items !== undefined) assertDescribed(items, specifiedItems, `${where}[]`);
  for (const [name, field] of Object.entries(fields)) assertDescribed(field, specified[name], `${where}.${name}`);
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly 'x-ms-paths'?: Specification['paths'];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A schema with everything that it refers to in its place. */
function resolved(schema: Schema, definitions: Specification['definitions']): Schema {
  const { $ref, allOf, properties, items, ...rest } = schema;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    // Links lead to anything, themselves too.
    return name === 'ReferenceLinks' ? { type: 'object' } : resolved(definitions[name] ?? {}, definitions);
  }
  const parts = ((allOf ?? []) as readonly Schema[]).map((part) => resolved(part, definitions));
  const own = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).map(([name, field]) => [
    name,
    resolved(field, definitions),
  ]);
  const all = Object.assign({}, ...parts.map((part) => part['properties']), Object.fromEntries(own)) as Schema;
  return {
    ...rest,
    ...(Object.keys(all).length === 0 ? {} : { properties: all }),
    ...(items === undefined ? {} : { items: resolved(items as Schema, definitions) }),
  };
}

/** The operations of one specification, by its file's name without `.json`. */
export function readOperations(name: string) {
  const spec = JSON.parse(readFileSync(join(SPECS ?? '', `${name}.json`), 'utf8')) as Specification;
  return Object.entries({ ...spec.paths, ...spec['x-ms-paths'] }).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters, responses }]) => {
      const all = parameters.map((one) =>
        one.$ref === undefined ? one : spec.parameters[one.$ref.split('/').at(-1) ?? ''],
      );
      const body = all.find((one) => one?.in === 'body')?.schema;
      const answer = responses['200']?.schema;
      const query = all.filter((one) => one?.in === 'query').flatMap((one) => one ?? []);
      return {
        id: operationId,
        method: method.toUpperCase(),
        path: path.replace(/\?$/, ''),
        query: query.map((one) => one.name),
        required: query.filter((one) => one.required).map((one) => one.name),
        body,
        answer,
        resolve: (schema: Schema) => resolved(schema, spec.definitions),
      };
    }),
  );
}
