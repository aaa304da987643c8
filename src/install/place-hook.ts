// Puts one hook into a folder, in front of the one that is there, and takes it out again.

import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, UserError } from '../core/errors.ts';
import { CHAINED, type HookScript, isOurs, renderHook } from './hook-script.ts';

/** Anyone may run a hook; git asks for nothing else. */
const EXECUTABLE = 0o755;
/** More than any script that somebody wrote. Bytes. */
const LARGEST = 1_000_000;

/** What became of a hook: `chained`: in front of another one that runs first; `updated`: it was ours before. */
export type Placed = 'new' | 'chained' | 'updated';
export type Removed = 'removed' | 'restored' | 'foreign' | 'none';

/** Safe to repeat. Throws `UserError` when the folder cannot be written, or when two hooks would have to be chained. */
export function placeHook(folder: string, script: HookScript): Placed {
  const path = join(folder, script.hook);
  return attempt(path, () => {
    mkdirSync(folder, { recursive: true });
    const found = look(path);
    if (found === 'foreign') chain(path);
    const chained = look(path + CHAINED) !== 'none';
    // Written beside and moved, so that git never runs half a hook, and no link is written through.
    const fresh = `${path}.pat-patrol-new`;
    writeFileSync(fresh, renderHook(script), { mode: EXECUTABLE });
    chmodSync(fresh, EXECUTABLE);
    renameSync(fresh, path);
    if (found === 'ours') return 'updated';
    return chained ? 'chained' : 'new';
  });
}

/** Removes only what `placeHook` put there. Throws `UserError`. */
export function removeHook(folder: string, hook: string): Removed {
  const path = join(folder, hook);
  return attempt(path, () => {
    const found = look(path);
    if (found !== 'ours') return found;
    if (look(path + CHAINED) === 'none') {
      rmSync(path);
      return 'removed';
    }
    renameSync(path + CHAINED, path);
    return 'restored';
  });
}

function chain(path: string): void {
  if (look(path + CHAINED) !== 'none') {
    throw new UserError(
      `${path} was replaced after pat-patrol had been installed, and ${path}${CHAINED} is still there: keep one of the two as ${path}, remove the other, then install again`,
    );
  }
  renameSync(path, path + CHAINED);
}

function look(path: string): 'none' | 'ours' | 'foreign' {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'none';
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true || facts.size > LARGEST) return 'foreign';
  return isOurs(readFileSync(path, 'latin1')) ? 'ours' : 'foreign';
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`${path}: ${reasonOf(error)}`);
  }
}
