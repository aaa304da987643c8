// The changes that git's diff commands write.

import type { GitLocation } from './environment.ts';
import { type Change, parseChange, RAW_OPTIONS } from './raw-change.ts';
import { toRawPath } from './raw-path.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

const NUL = 0;

/** Runs `git COMMAND ...RAW_OPTIONS ...REST`. Throws `GitError`. */
export async function readChanges(
  location: GitLocation,
  command: string,
  rest: readonly string[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  let record: string | undefined;
  for await (const field of readFields(location, [command, ...RAW_OPTIONS, ...rest])) {
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
