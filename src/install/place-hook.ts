// Puts one hook into a folder, in front of the one that is there, and takes it out again.

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { reasonOf, UserError } from '../core/errors.ts';
import { goesByName } from './called-name.ts';
import { CHAINED, type HookScript, isAsWritten, isOurs, optionsOf, renderHook } from './hook-script.ts';

/** Anyone may run a hook; git asks for nothing else. */
const EXECUTABLE = 0o755;
/** More than any script that somebody wrote. Bytes. */
const LARGEST = 1_000_000;

/** What became of a hook: `chained`: in front of another one that runs first; `same` and `updated`: it was ours before. */
export interface Placed {
  readonly state: 'new' | 'chained' | 'same' | 'updated';
  /** The options that it had before, and has now. Without those of a hook that was not ours. */
  readonly before?: readonly string[];
  readonly now: readonly string[];
}
/** `edited`: ours, but for what somebody changed in it, so that it is left alone. */
export type Removed = 'removed' | 'restored' | 'edited' | 'foreign' | 'none';

/** Throws `UserError` where `placeHook` would throw away what somebody wrote. */
export function checkHook(folder: string, hook: string): void {
  const path = join(folder, hook);
  attempt(path, () => {
    checkFolder(folder);
    const found = look(path);
    const chained = look(path + CHAINED) !== 'none';
    if (found === 'foreign' && chained) {
      throw new UserError(
        `${path} was replaced after pat-patrol had been installed, and ${path}${CHAINED} is still there: keep one of the two as ${path}, remove the other, then install again`,
      );
    }
    if (found === 'foreign' && goesByName(folder, hook)) {
      throw new UserError(
        `${path} goes by the name that it is called by, and would get another one, so nothing was changed: have it run this before anything else, and end with its exit code:  pat-patrol hook ${hook} -- "$@"`,
      );
    }
    if (found === 'edited') {
      throw new UserError(
        `${path} was edited after pat-patrol had written it, so nothing was changed: ${chained ? 'add' : 'move'} your own lines to ${hook}${CHAINED} beside it, an executable script that runs first, remove ${path}, then install again`,
      );
    }
  });
}

/** A folder that is missing is made; hooks are switched off by putting something else there. */
function checkFolder(folder: string): void {
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (entry === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const what = entry.isSymbolicLink() ? `a link to ${readlinkSync(folder)}` : 'something else lies there';
  throw new UserError(`${folder} is not a folder (${what}): remove it, then install again`);
}

/** Safe to repeat, after `checkHook`. Throws `UserError` when the folder cannot be written. */
export function placeHook(folder: string, script: HookScript): Placed {
  const path = join(folder, script.hook);
  return attempt(path, () => {
    mkdirSync(folder, { recursive: true });
    const found = look(path);
    if (found === 'foreign') renameSync(path, path + CHAINED);
    const chained = look(path + CHAINED) !== 'none';
    const text = renderHook(script);
    const now = script.program?.options ?? [];
    const old = found === 'ours' ? readFileSync(path, 'utf8') : undefined;
    if (old === text && isExecutable(path)) return { state: 'same', before: now, now };
    replaceHook(path, text);
    if (old !== undefined) return { state: 'updated', before: optionsOf(old), now };
    return { state: chained ? 'chained' : 'new', now };
  });
}

/** Written beside it and moved, so that git never runs half a hook; under a name that nobody foresees, so that no link is written through. */
function replaceHook(path: string, text: string): void {
  const fresh = `${path}.${randomUUID()}.tmp`;
  const file = openSync(fresh, 'wx', EXECUTABLE);
  try {
    writeFileSync(file, text);
    fchmodSync(file, EXECUTABLE);
    closeSync(file);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Removes only what `placeHook` put there. Throws `UserError`. */
export function removeHook(folder: string, hook: string): Removed {
  const path = join(folder, hook);
  return attempt(path, () => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 'none';
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

function isExecutable(path: string): boolean {
  return lstatSync(path).isFile() && (statSync(path).mode & EXECUTABLE) === EXECUTABLE;
}

function look(path: string): 'none' | 'ours' | 'edited' | 'foreign' {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'none';
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isFile() !== true || facts.size > LARGEST) return 'foreign';
  const text = readFileSync(path, 'utf8');
  if (!isOurs(text)) return 'foreign';
  return isAsWritten(text) ? 'ours' : 'edited';
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`${path}: ${reasonOf(error)}`);
  }
}
