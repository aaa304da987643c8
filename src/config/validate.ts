// Checks a value against a JSON Schema of the few keywords that schema/config.schema.json uses, so that the file for editors is also the one
// that decides, and no schema library ships.
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';

/** The keywords understood here; `title`, `description`, `default` and `$schema` only inform. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

/** What is wrong, and with what. */
export interface Violation {
  /** Keys and indexes from the root to the value, or to the key itself when `inKey`. */
  readonly path: readonly (string | number)[];
  readonly inKey: boolean;
  readonly message: string;
}

/** The first violation in document order; undefined when the value is valid. */
export function findViolation(value: unknown, schema: Schema, path: Violation['path'] = []): Violation | undefined {
  const message = findMistake(value, schema, nameOf(path));
  if (message !== undefined) return { path, inKey: false, message };
  if (Array.isArray(value)) {
    const { items } = schema;
    return items && firstOf(value.entries(), ([index, item]) => findViolation(item, items, [...path, index]));
  }
  if (!isMapping(value)) return undefined;
  return firstOf(Object.entries(value), ([key, item]) => findInEntry({ key, item }, schema, path));
}

function findInEntry(
  { key, item }: { readonly key: string; readonly item: unknown },
  { properties = {}, additionalProperties }: Schema,
  path: Violation['path'],
): Violation | undefined {
  const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (property !== undefined) return findViolation(item, property, [...path, key]);
  if (additionalProperties !== false) return undefined;
  const known = Object.keys(properties).filter((name) => !name.startsWith('$'));
  const message = `unknown key ${quote(key)}${didYouMean(key, known, quote)} (allowed: ${known.join(', ')})`;
  return { path: [...path, key], inKey: true, message };
}

function findMistake(value: unknown, schema: Schema, name: string): string | undefined {
  const { type, enum: choices, minLength } = schema;
  if (type !== undefined && typeOf(value) !== type)
    return `${name} must be ${WORDS[type] ?? type}, not ${describe(value)}`;
  if (choices !== undefined && !choices.includes(value as string)) return unknownChoice(value, choices, name);
  const missing = isMapping(value) ? schema.required?.find((key) => !Object.hasOwn(value, key)) : undefined;
  if (missing !== undefined) return `${name} needs the key ${quote(missing)}`;
  if (typeof value === 'number') return findOutside(value, schema, name);
  if (typeof value !== 'string') return undefined;
  if (minLength !== undefined && [...value].length < minLength) return `${name} must not be empty`;
  return undefined;
}

function findOutside(value: number, { minimum = -Infinity, maximum = Infinity }: Schema, name: string) {
  return value >= minimum && value <= maximum ? undefined : `${name} must be from ${minimum} to ${maximum}`;
}

function unknownChoice(value: unknown, choices: readonly string[], name: string): string {
  const suggestion = typeof value === 'string' ? didYouMean(value, choices, quote) : '';
  return `${name} cannot be ${describe(value)}${suggestion} (allowed: ${choices.join(', ')})`;
}

const WORDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'text',
  number: 'a number',
  array: 'a list',
  object: 'a mapping of keys to values',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  const type = typeOf(value);
  if (type === 'number' || type === 'boolean') return String(value);
  return type === 'null' ? 'empty' : (WORDS[type] ?? type);
}

function nameOf(path: Violation['path']): string {
  if (path.length === 0) return 'the configuration';
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${part}`)).join('');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object';
}

function firstOf<T>(entries: Iterable<T>, find: (entry: T) => Violation | undefined): Violation | undefined {
  for (const entry of entries) {
    const violation = find(entry);
    if (violation !== undefined) return violation;
  }
  return undefined;
}
