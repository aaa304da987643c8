// Small files as a commit has them, whatever lies in the working tree now. Apart from parent-changes.ts, for which a revision that cannot be read
// has nothing: here that is an error, and links are followed.
import { UserError } from '../core/errors.ts';
import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { readGit } from './spawn-git.ts';

/** More than any file that is asked for here may have, with git's header before it. Bytes. */
const LARGEST = 2_000_000;

/**
 * The content of those of `paths` (from the root, POSIX) that `commit` has; links are followed within its tree. Throws `UserError` for what is there
 * and cannot be read.
 */
export async function readAtCommit(
  location: GitLocation,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const listing = await readGit(['ls-tree', '-z', '--full-tree', '--name-only', commit, '--', ...paths], location);
  const names = listing.toString('utf8').split('\0');
  const found = new Map<string, Buffer>();
  for (const path of paths) if (names.includes(path)) found.set(path, await readOne(location, commit, path));
  return found;
}

async function readOne(location: GitLocation, commit: string, path: string): Promise<Buffer> {
  const refuse = (why: string) => new UserError(`${commit.slice(0, 12)}:${path}: cannot be read: ${why}`);
  try {
    const args = ['cat-file', '--batch', '--follow-symlinks'];
    const answer = await readGit(args, { ...location, input: `${commit}:${path}\n`, maxBytes: LARGEST });
    const end = answer.indexOf('\n');
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('latin1', 0, end)) ?? [];
    if (size === undefined) throw refuse('it is missing, or no file');
    return answer.subarray(end + 1, end + 1 + Number(size));
  } catch (error) {
    throw error instanceof GitError ? refuse(error.message) : error;
  }
}
