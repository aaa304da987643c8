// The YAML of CI systems as plain values of unknown shape, and the few questions that are asked of them.
import { parseDocument } from 'yaml';
import { findTooDeep } from '../config/yaml-depth.ts';
import { messageOf } from '../core/errors.ts';

export type Tree = Readonly<Record<string, unknown>>;

/** What no pipeline comes near. */
const DEEPEST = 60;
const MOST_ALIASES = 100;

/** Throws an `Error` of one line when it is no YAML. Tags that a CI system has of its own are passed over. */
export function parseTree(text: string): unknown {
  if (findTooDeep(text, DEEPEST) !== undefined) throw new Error('nested too deeply');
  const document = parseDocument(text, { prettyErrors: false, schema: 'core', merge: true, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem !== undefined) throw new Error(messageOf(problem));
  return document.toJS({ maxAliasCount: MOST_ALIASES });
}

/** Empty for anything else. */
export function treeOf(value: unknown): Tree {
  return isTree(value) ? value : {};
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One is a list of one; nothing is none. Lists in lists are flat, as in a script of GitLab's. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flatMap(listOf) : [value];
}

/** `''` for anything that is no text, number or switch. */
export function textOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Variables of a step, from the outermost to its own. */
export function variablesOf(...trees: readonly unknown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    trees.flatMap((tree) => Object.entries(treeOf(tree)).map(([name, value]) => [name, textOf(value)])),
  );
}
