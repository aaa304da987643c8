// Where blobs lie other than by being brought in by a commit: in HEAD's tree, in the index, right under a ref.

import { pathText } from '../core/raw-path.ts';
import { GitError, quietly } from './git-error.ts';
import { toRawPath } from './raw-path.ts';
import { listRefs } from './refs.ts';
import type { Repository } from './repository.ts';
import { readGit, spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

/** For each blob its paths; `''` where it has no name. */
export type BlobPaths = ReadonlyMap<string, ReadonlySet<string>>;

const NUL = 0;
const TAB = 0x09;
const NOTHING: BlobPaths = new Map();
/** Forged trees that hold one another have paths without end. */
const LONGEST_PATH = 16 * 1024;

/** Paths of the blobs, or of folders and submodules, in HEAD's tree. */
export function listHeadPlaces(repository: Repository, blobs: ReadonlySet<string>): Promise<BlobPaths> {
  if (repository.head === undefined) return Promise.resolve(NOTHING);
  return listPlacesIn(repository, repository.head, blobs);
}

/** The same for any commit or tree. */
export function listPlacesIn(repository: Repository, tree: string, blobs: ReadonlySet<string>): Promise<BlobPaths> {
  return listPlaces(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', tree], blobs);
}

/** Paths of the blobs in the index. */
export function listIndexPlaces(repository: Repository, blobs: ReadonlySet<string>): Promise<BlobPaths> {
  if (repository.root === undefined) return Promise.resolve(NOTHING);
  return listPlaces({ ...repository, directory: repository.root }, ['ls-files', '--stage', '-z'], blobs);
}

/** Blobs that a ref points to: straight or through a tag (no path), or as part of a tree that no commit holds. */
export async function findBlobRefs(repository: Repository, blobs: ReadonlySet<string>): Promise<BlobPaths> {
  const found = new Map<string, Set<string>>();
  const add = (blob: string, path: string): void => {
    found.set(blob, (found.get(blob) ?? new Set()).add(path));
  };
  for (const { id, type } of await peelRefs(repository)) {
    if (type === 'blob' && blobs.has(id)) add(id, '');
    if (type !== 'tree') continue;
    const places = await listPlacesIn(repository, id, blobs);
    for (const [blob, paths] of places) for (const path of paths) add(blob, path);
  }
  return found;
}

interface Target {
  readonly id: string;
  readonly type: string;
}

/** What the refs point to in the end, each thing once. */
async function peelRefs(repository: Repository): Promise<readonly Target[]> {
  const refs = await listRefs(repository);
  const ids = [...new Set(refs.map((ref) => `${ref.id}^{}`))];
  const answer = await quietly(
    readGit(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { ...repository, input: `${ids.join('\n')}\n` }),
    Buffer.alloc(0),
  );
  const lines = new Set(answer.toString('latin1').split('\n'));
  return [...lines].map((line) => line.split(' ')).map(([id = '', type = '']) => ({ id, type }));
}

/** Parses `MODE TYPE ID\tPATH` (ls-tree) and `MODE ID STAGE\tPATH` (ls-files). What git cannot list is nowhere. */
async function listPlaces(
  repository: Repository,
  args: readonly string[],
  blobs: ReadonlySet<string>,
): Promise<BlobPaths> {
  const found = new Map<string, Set<string>>();
  const git = await spawnGit(args, repository);
  git.stdin.end();
  try {
    for await (const record of splitRecords(git.stdout, NUL)) {
      if (record.length > LONGEST_PATH) break;
      const tab = record.indexOf(TAB);
      const [, second = '', third = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(' ');
      const blob = blobs.has(second) ? second : third;
      if (!blobs.has(blob)) continue;
      found.set(blob, (found.get(blob) ?? new Set()).add(pathText(toRawPath(record.subarray(tab + 1)))));
    }
    git.stop();
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  } finally {
    git.stop();
  }
  return found;
}
