// From a scan's paths to its baseline: find the file, and read it within bounds.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listAncestors } from '../config/ancestors.ts';
import { displayed, startOf } from '../config/read-config.ts';
import { readText } from '../config/read-text.ts';
import type { Baseline } from '../core/baseline.ts';
import { UserError } from '../core/errors.ts';
import { parseBaseline } from './baseline-text.ts';

const BASELINE_NAME = '.pat-patrol-baseline';

const BASELINE = { noun: 'baseline', largest: 64 } as const;

export interface BaselineSearch {
  /** Absolute. */
  readonly cwd: string;
  readonly home: string | undefined;
  /** As typed after `--baseline`; undefined to search. */
  readonly named: string | undefined;
  /** What is scanned, as typed. */
  readonly paths: readonly string[];
}

/** A baseline's file, there or not yet. */
export interface BaselineFile {
  /** Absolute. */
  readonly file: string;
  /** As it is shown to people. */
  readonly name: string;
  /** Undefined when there is no such file. */
  readonly baseline: Baseline | undefined;
  /** The folder with everything that the baseline is about: the repository's root. Absolute. */
  readonly root: string;
}

/**
 * Looks where a configuration is looked for: from the scanned folder up to the repository's root, which is also where a new one belongs.
 * Throws `UserError` for a file that cannot be read.
 */
export function locateBaseline({ cwd, home, named, paths }: BaselineSearch): BaselineFile {
  if (named === '') throw new UserError('the name of the baseline file is empty');
  const start = startOf(cwd, paths);
  const directories = [...listAncestors(start, home)];
  const root = directories.find((directory) => existsSync(join(directory, '.git'))) ?? start;
  const known = directories.map((directory) => join(directory, BASELINE_NAME)).find((file) => existsSync(file));
  const file = named === undefined ? (known ?? join(root, BASELINE_NAME)) : resolve(cwd, named);
  const name = named ?? displayed(cwd, file);
  const baseline = existsSync(file) ? parseBaseline(readText(file, name, BASELINE), name) : undefined;
  return { file, name, baseline, root };
}

/** What a scan goes by: a file that was named must be there. Throws `UserError`. */
export function readBaseline(
  search: BaselineSearch,
): { readonly name: string; readonly baseline: Baseline } | undefined {
  const { name, baseline } = locateBaseline(search);
  if (baseline !== undefined) return { name, baseline };
  if (search.named === undefined) return undefined;
  throw new UserError(`${name}: no such baseline file; to make one: pat-patrol baseline write`);
}
