// Whether a hook has nothing to say: all that most of its calls have to find out, with as little loaded as that takes. It never judges: wherever
// it cannot say yes, the whole program looks at everything again, and finds the words.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listLongNames } from '../core/long-name.ts';
import type { RawPath } from '../core/origin.ts';
import { pathText } from '../core/raw-path.ts';
import type { GitLocation } from '../git/environment.ts';
import { findDirectories } from '../git/find-directories.ts';
import { listIndexBlobs } from '../git/index-blobs.ts';
import { isClean, isCleanBlob, isCleanFile } from '../work/is-clean.ts';
import { cleanMessage } from './clean-message.ts';
import { HOOK_SETTINGS, isOfFramework } from './hook-settings.ts';

/** More blobs and files than these are left to threads, and longer files and messages to a stream. */
const MOST_BLOBS = 500;
const MOST_BYTES = 1 << 20;

export interface QuickCall {
  readonly hook: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** True only when the hook would let through without a word. Throws when something cannot be read. */
export function isQuiet({ hook, args, cwd, env }: QuickCall): boolean {
  const location: GitLocation = { directory: cwd, inherit: true };
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return !isOfFramework(env) && isQuietIndex(location, args);
    case 'commit-msg':
      return args.length === 1 && isQuietMessage(cwd, args[0] as string, env['GIT_EDITOR'] !== ':');
    default:
      return false;
  }
}

function isQuietIndex(location: GitLocation, files: readonly string[]): boolean {
  const directories = findDirectories(location.directory);
  if (directories === undefined) return false;
  const added = listIndexBlobs(location);
  if (added === undefined || added.blobs.size + files.length > MOST_BLOBS) return false;
  const pathOf = (id: string) => `${directories.objects}/${id.slice(0, 2)}/${id.slice(2)}`;
  const changed = new Set(files.length === 0 ? [] : added.changed.map((path) => join(directories.top, pathText(path))));
  const others = files.map((file) => resolve(location.directory, file)).filter((file) => !changed.has(file));
  return (
    added.paths.every(hasCleanNames) &&
    [...added.blobs].every((id) => isCleanBlob(pathOf(id), HOOK_SETTINGS)) &&
    others.every(isQuietFile)
  );
}

/** A file that a framework names, and that the commit does not change. */
function isQuietFile(file: string): boolean {
  return hasCleanNames(file) && isCleanFile(file, HOOK_SETTINGS, MOST_BYTES);
}

function hasCleanNames(path: RawPath): boolean {
  return [...listLongNames(path)].every(({ name }) => isClean(name, 0, HOOK_SETTINGS));
}

function isQuietMessage(directory: string, file: string, edited: boolean): boolean {
  const bytes = cleanMessage(readFileSync(resolve(directory, file)), edited);
  return bytes.length <= MOST_BYTES && isClean(bytes, 0, HOOK_SETTINGS);
}
