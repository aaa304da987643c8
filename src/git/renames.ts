// Files that were renamed, as git judges it: each that went away is taken for one new path at most, and only for one that resembles it.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { type Change, parseChange, RAW_OPTIONS } from './raw-change.ts';
import { toRawPath } from './raw-path.ts';
import { readFields } from './read-changes.ts';

/** For more files than these git compares no contents: then only what moved unchanged is a rename. */
const MOST = 1000;
const OPTIONS = ['--find-renames', '--diff-filter=R', `-l${MOST}`];

/** From HEAD to the index. Throws `GitError`. */
export function listIndexRenames(location: GitLocation): Promise<readonly Change[]> {
  return readRenames(location, 'diff-index', ['--cached', 'HEAD', '--']);
}

/** From each parent of a commit (a full id). Throws `GitError`. */
export function listParentRenames(location: GitLocation, commit: string): Promise<readonly Change[]> {
  return readRenames(location, 'diff-tree', ['-r', '-m', '--no-commit-id', commit, '--']);
}

/** `path` is the new one, and `before` what the old one held. */
async function readRenames(
  location: GitLocation,
  command: string,
  rest: readonly string[],
): Promise<readonly Change[]> {
  const fields: Buffer[] = [];
  for await (const field of readFields(location, [command, ...RAW_OPTIONS, ...OPTIONS, ...rest])) fields.push(field);
  const renames: Change[] = [];
  for (let at = 0; at < fields.length; at += 3) {
    const [record, , path] = fields.slice(at, at + 3);
    if (record === undefined || path === undefined) throw new GitError(command, 'wrote an unknown record');
    renames.push(parseChange(record.toString('latin1'), toRawPath(path), command));
  }
  return renames;
}
