// From a scan's paths to its configuration: find the file, read it within bounds, and make its globs relative to the current directory.
import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { listAncestors } from './ancestors.ts';
import { CONFIG_NAMES, findConfig } from './find-config.ts';
import { readText } from './read-text.ts';

const CONFIGURATION = { noun: 'configuration', largest: 1 } as const;

export interface ConfigSearch {
  /** Absolute. */
  readonly cwd: string;
  readonly home: string | undefined;
  /** As typed after `--config`; undefined to search. */
  readonly named: string | undefined;
  /** What is scanned, as typed. */
  readonly paths: readonly string[];
  readonly earlier?: EarlierFiles | undefined;
}

/** Files that count as they once were, whatever lies on the disk. */
export interface EarlierFiles {
  /** When that was, in errors: the first digits of a commit. */
  readonly label: string;
  /** By absolute path; undefined for what was not there. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

export const NO_EARLIER: EarlierFiles = { label: '', texts: new Map() };

export interface FoundConfig {
  readonly config: Config;
  /** As it is shown to people; undefined when there is no file. */
  readonly name?: string;
}

/** Rejects with a `UserError`. */
export async function readConfig(search: ConfigSearch): Promise<FoundConfig> {
  const { cwd, home, named, paths, earlier: { label, texts } = NO_EARLIER } = search;
  const exists = (known: string) => (texts.has(known) ? texts.get(known) !== undefined : existsSync(known));
  const file = named === undefined ? findConfig(startOf(cwd, paths), home, exists) : resolve(cwd, named);
  if (file === undefined || (texts.has(file) && !exists(file))) return { config: NO_CONFIG };
  const name = named ?? displayed(cwd, file);
  if (!CONFIG_NAMES.some((known) => file.endsWith(known.slice(known.lastIndexOf('.'))))) {
    throw new UserError(`${name}: a configuration file ends in .yml, .yaml or .json`);
  }
  // Loaded late: most scans have no configuration, and need no YAML parser.
  const { parseConfig } = await import('./parse-config.ts');
  const text = texts.get(file);
  const config =
    text === undefined ? parseConfig(readText(file, name, CONFIGURATION), name) : parseConfig(text, `${label}:${name}`);
  if (config.rules.length > 0) {
    const { findRuleMistake } = await import('./check-rules.ts');
    const mistake = findRuleMistake(config.rules);
    if (mistake !== undefined) throw new UserError(`${name}: ${mistake}`);
  }
  return { name, config: rebase(config, relative(cwd, dirname(file))) };
}

/** Every file that `readConfig` may look at. Absolute. */
export function listConfigs({ cwd, home, named, paths }: ConfigSearch): readonly string[] {
  if (named !== undefined) return [resolve(cwd, named)];
  const folders = [...listAncestors(startOf(cwd, paths), home)];
  return folders.flatMap((folder) => CONFIG_NAMES.map((name) => join(folder, name)));
}

/** One path that is scanned brings its own configuration; several, or none, take that of the current directory. */
export function startOf(cwd: string, paths: readonly string[]): string {
  const [only, ...others] = paths;
  if (only === undefined || others.length > 0) return cwd;
  const path = resolve(cwd, only);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}

/** A file as it is shown to people: relative to `cwd` when below it. */
export function displayed(cwd: string, file: string): string {
  const path = relative(cwd, file);
  return path.startsWith(`..${sep}`) ? file : path;
}

/** Globs of a file below the current directory are about that directory. Of a file above it they stay: the filter knows the root as well. */
function rebase(config: Config, directory: string): Config {
  if (directory === '' || directory.startsWith('..') || isAbsolute(directory)) return config;
  const prefix = directory.split(sep).map(literal).join('/');
  const move = (glob: string): string => {
    const trimmed = glob.replace(/^\.?\//, '');
    return trimmed.replace(/\/$/, '').includes('/') || glob !== trimmed
      ? `${prefix}/${trimmed}`
      : `${prefix}/**/${trimmed}`;
  };
  return { ...config, include: config.include.map(move), exclude: config.exclude.map(move) };
}

/** Brackets and stars in a directory's own name are not a pattern. */
function literal(name: string): string {
  return name.replaceAll(/[\\*?[\]{}()!+@]/g, '\\$&');
}
