// Which objects are here, by id and nothing else: git opens none of them and fetches nothing.

import { KnownObjects, PRESENT } from './known-objects.ts';
import { checkObjectId } from './object-id.ts';
import { spawnGit, type SpawnOptions } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

const ARGS = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'];
const LINE_FEED = 0x0a;

/** Ids of all objects of the repository and its alternates, each once. Throws `GitError`. */
export async function* listObjects(options: SpawnOptions): AsyncGenerator<string, void, undefined> {
  const git = await spawnGit(ARGS, options);
  git.stdin.end();
  try {
    for await (const line of splitRecords(git.stdout, LINE_FEED))
      yield checkObjectId(line.toString('latin1'), 'cat-file');
    await git.ended;
  } finally {
    git.stop();
  }
}

/** All of them at once, marked as present. */
export async function findPresentObjects(options: SpawnOptions): Promise<KnownObjects> {
  const known = new KnownObjects();
  for await (const id of listObjects(options)) known.markId(id, PRESENT);
  return known;
}
