// One record of what git's diff commands write in their raw format: `:MODE MODE ID ID STATUS`, and behind a NUL the path.

import type { RawPath } from '../core/origin.ts';
import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';

/** What a path held and holds: blobs, symbolic links included. Undefined where there was or is none (nothing, or a submodule). */
export interface Change {
  /** Relative to the repository's root. */
  readonly path: RawPath;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Something is at this path, and nothing was: a submodule counts, whose name is here though its content is not. */
  readonly isNew: boolean;
  /** In a merge conflict, so that what it holds is not decided. */
  readonly unmerged: boolean;
}

/** Whatever config says: no renames, no abbreviations, no programs. */
export const RAW_OPTIONS = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  // .gitmodules may keep a submodule out of all diffs.
  '--ignore-submodules=none',
];

/** The mode of a submodule's commit, which another repository holds. */
export const GITLINK_MODE = '160000';
/** The mode of what is not there. */
const NOTHING = '000000';
const NOTHING_BEFORE = `:${NOTHING}`;

/** Throws `GitError`, with `command` in it, for what git does not write. */
export function parseChange(record: string, path: RawPath, command: string): Change {
  const [from = '', to = '', before = '', after = '', status] = record.split(' ');
  if (!from.startsWith(':') || status === undefined) throw new GitError(command, 'wrote an unknown record');
  return {
    path,
    before: /^:1[02]/.test(from) ? known(before, command) : undefined,
    after: /^1[02]/.test(to) ? known(after, command) : undefined,
    isNew: from === NOTHING_BEFORE && to !== NOTHING,
    unmerged: status === 'U',
  };
}

/** Zeros stand for what git has no object for. */
function known(id: string, command: string): string | undefined {
  return /^0+$/.test(id) ? undefined : checkObjectId(id, command);
}
