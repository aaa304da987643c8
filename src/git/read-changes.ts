// What git's diff commands write in their raw format: `:MODE MODE ID ID STATUS`, NUL, path, NUL.

import type { RawPath } from '../core/origin.ts';
import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';
import { toRawPath } from './raw-path.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

/** What a path held and holds: blobs, symbolic links included. Undefined where there was or is none (nothing, or a submodule). */
export interface Change {
  /** Relative to the repository's root. */
  readonly path: RawPath;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** In a merge conflict, so that what it holds is not decided. */
  readonly unmerged: boolean;
}

/** Whatever config says: no renames, no abbreviations, no programs. */
const OPTIONS = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative'];
const NUL = 0;

/** Runs `git COMMAND ...OPTIONS ...REST`. Throws `GitError`. */
export async function readChanges(
  location: GitLocation,
  command: string,
  rest: readonly string[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let record: string | undefined;
  for await (const field of readFields(location, [command, ...OPTIONS, ...rest])) {
    if (record === undefined) record = field.toString('latin1');
    else {
      changes.push(parseChange(record, toRawPath(field), command));
      record = undefined;
    }
  }
  return changes;
}

/** What a git command writes between one NUL and the next. */
export async function* readFields(location: GitLocation, args: readonly string[]): AsyncGenerator<Buffer> {
  const git = await spawnGit(args, location);
  git.stdin.end();
  try {
    yield* splitRecords(git.stdout, NUL);
    await git.ended;
  } finally {
    git.stop();
  }
}

function parseChange(record: string, path: RawPath, command: string): Change {
  const [from = '', to = '', before = '', after = '', status] = record.split(' ');
  if (!from.startsWith(':') || status === undefined) throw new GitError(command, 'wrote an unknown record');
  return {
    path,
    before: /^:1[02]/.test(from) ? known(before, command) : undefined,
    after: /^1[02]/.test(to) ? known(after, command) : undefined,
    unmerged: status === 'U',
  };
}

/** Zeros stand for what git has no object for. */
function known(id: string, command: string): string | undefined {
  return /^0+$/.test(id) ? undefined : checkObjectId(id, command);
}
