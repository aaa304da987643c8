// Which blobs of the index differ from HEAD.

import type { RawPath } from '../core/origin.ts';
import { GitError } from './git-error.ts';
import { checkObjectId, emptyTree } from './object-id.ts';
import { toRawPath } from './raw-path.ts';
import type { Repository } from './repository.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

export interface StagedBlob {
  readonly blob: string;
  /** Relative to the repository's root. */
  readonly path: RawPath;
}

const DIFF = [
  'diff-index',
  '--cached',
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--diff-filter=ACMRT',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
];
const UNMERGED = ['ls-files', '--unmerged', '-z', '--full-name'];
const NUL = 0;
const TAB = 0x09;

/** Lists them, symbolic links included, submodules not; of a path with a merge conflict all versions. Throws `GitError`. */
export async function listStagedBlobs(repository: Repository): Promise<readonly StagedBlob[]> {
  // The pathspec `:/` would be taken literally: ls-files has to be started at the top to see everything.
  const top = repository.root === undefined ? repository : { ...repository, directory: repository.root };
  const [changed, unmerged] = await Promise.all([listChanged(repository), listUnmerged(top)]);
  return [...changed, ...unmerged];
}

async function listChanged(repository: Repository): Promise<readonly StagedBlob[]> {
  const blobs: StagedBlob[] = [];
  let status: string | undefined;
  for await (const field of run(repository, [...DIFF, repository.head ?? emptyTree(repository.objectFormat)])) {
    if (status === undefined) {
      status = field.toString('latin1');
      continue;
    }
    const [, mode = '', , id = '', letter] = status.split(' ');
    if (!status.startsWith(':') || letter === undefined) throw new GitError('diff-index', 'wrote an unknown record');
    if (isBlob(mode)) blobs.push({ blob: checkObjectId(id, 'diff-index'), path: toRawPath(field) });
    status = undefined;
  }
  return blobs;
}

async function listUnmerged(repository: Repository): Promise<readonly StagedBlob[]> {
  const blobs: StagedBlob[] = [];
  for await (const record of run(repository, UNMERGED)) {
    const tab = record.indexOf(TAB);
    const [mode = '', id = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(' ');
    if (isBlob(mode)) blobs.push({ blob: checkObjectId(id, 'ls-files'), path: toRawPath(record.subarray(tab + 1)) });
  }
  return blobs;
}

function isBlob(mode: string): boolean {
  return mode.startsWith('10') || mode.startsWith('12');
}

async function* run(repository: Repository, args: readonly string[]): AsyncGenerator<Buffer> {
  const git = await spawnGit(args, repository);
  git.stdin.end();
  try {
    yield* splitRecords(git.stdout, NUL);
    await git.ended;
  } finally {
    git.stop();
  }
}
