// From a scan's paths to its configuration: find the file, read it within bounds, and make its globs relative to the current directory.
import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import { type Config, NO_CONFIG } from './config.ts';
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
}

export interface FoundConfig {
  readonly config: Config;
  /** As it is shown to people; undefined when there is no file. */
  readonly name?: string;
}

/** Rejects with a `UserError`. */
export async function readConfig(search: ConfigSearch): Promise<FoundConfig> {
  const { cwd, home, named, paths } = search;
  const file = named === undefined ? findConfig(startOf(cwd, paths), home) : resolve(cwd, named);
  if (file === undefined) return { config: NO_CONFIG };
  const name = named ?? displayed(cwd, file);
  if (!CONFIG_NAMES.some((known) => file.endsWith(known.slice(known.lastIndexOf('.'))))) {
    throw new UserError(`${name}: a configuration file ends in .yml, .yaml or .json`);
  }
  // Loaded late: most scans have no configuration, and need no YAML parser.
  const { parseConfig } = await import('./parse-config.ts');
  const config = parseConfig(readText(file, name, CONFIGURATION), name);
  if (config.rules.length > 0) {
    const { findRuleMistake } = await import('./check-rules.ts');
    const mistake = findRuleMistake(config.rules);
    if (mistake !== undefined) throw new UserError(`${name}: ${mistake}`);
  }
  return { name, config: rebase(config, relative(cwd, dirname(file))) };
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
