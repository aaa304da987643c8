// The text of a configuration file -> a checked `Config`. YAML and JSON only, and of YAML nothing that makes or runs anything: no custom
// tags, few aliases.
import { isMap, isNode, parseDocument, visit, type Document } from 'yaml';
import schema from '../../schema/config.schema.json' with { type: 'json' };
import { messageOf, UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { globMistake } from './glob-mistake.ts';
import { findViolation, type Violation } from './validate.ts';
import { findTooDeep } from './yaml-depth.ts';

/** A configuration needs two levels. */
const DEEPEST = 50;

/** A configuration has no use for aliases; this bounds what they can be expanded to. */
const MOST_ALIASES = 20;

/** `name` is the file as the user knows it; its ending tells JSON from YAML. Throws `UserError`: `NAME:LINE:COLUMN: what is wrong`. */
export function parseConfig(text: string, name: string): Config {
  if (name.endsWith('.json')) checkJson(text, name);
  const complain = (offset: number, message: string): UserError => {
    const before = text.slice(0, offset).split('\n');
    return new UserError(`${name}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`);
  };
  const document = parseYaml(text, complain);
  const value = toPlain(document, complain);
  if (value === null || value === undefined) return NO_CONFIG;
  const violation = findViolation(value, schema) ?? findGlobMistake(value);
  if (violation !== undefined) throw complain(offsetOf(document, violation), violation.message);
  const { $schema: _, ...settings } = value as Partial<Config> & { readonly $schema?: string };
  return { ...NO_CONFIG, ...settings };
}

/** The first glob that can match nothing; the schema knows only that globs are text. */
function findGlobMistake(value: Partial<Config>): Violation | undefined {
  for (const key of ['include', 'exclude'] as const) {
    for (const [at, glob] of (value[key] ?? []).entries()) {
      const mistake = globMistake(glob);
      if (mistake !== undefined)
        return { path: [key, at], inKey: false, message: `${key}[${at}]: ${quote(glob)} ${mistake}` };
    }
  }
  return undefined;
}

type Complain = (offset: number, message: string) => UserError;

function parseYaml(text: string, complain: Complain): Document.Parsed {
  const tooDeep = findTooDeep(text, DEEPEST);
  if (tooDeep !== undefined) throw complain(tooDeep, 'nested too deeply');
  const document = parseDocument(text, { prettyErrors: false, schema: 'core', stringKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw complain(problem.pos[0], messageOf(problem));
  return document;
}

function toPlain(document: Document.Parsed, complain: Complain): unknown {
  let alias = 0;
  visit(document, { Alias: (_, { range }) => void (alias ||= range?.[0] ?? 0) });
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    throw complain(alias, messageOf(error));
  }
}

/** YAML takes more than JSON does; a file that calls itself JSON has to be JSON, or other programs cannot read it. */
function checkJson(text: string, name: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UserError(`${name}: ${messageOf(error)}`);
  }
}

/** Where in the text the offending key or value begins. */
function offsetOf(document: Document.Parsed, { path, inKey }: Violation): number {
  if (inKey) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => keyText(key) === path.at(-1)) : undefined;
    return startOf(pair?.key) ?? 0;
  }
  return startOf(path.length === 0 ? document.contents : document.getIn(path, true)) ?? 0;
}

function keyText(key: unknown): unknown {
  return isNode(key) ? key.toJSON() : key;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
