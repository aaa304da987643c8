// What a push brings to the other side: the commits that nothing there leads to yet, and the tags, trees and blobs at its tips.

import { checkObjectId } from './object-id.ts';
import { readTags } from './read-tags.ts';
import type { Repository } from './repository.ts';
import { readGit, spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';
import { listTrackedRefs, type OtherSide } from './tracked-refs.ts';

export interface Push {
  /** Full ids of what refs are to point to: commits, tags, or any other object. */
  readonly tips: readonly string[];
  /** Full ids that the other side has; those that are not here are passed over. */
  readonly had: readonly string[];
  /** Refs whose history the other side has: all of this repository, those of one remote, or none. */
  readonly known: { readonly kind: 'all' } | ({ readonly kind: 'remote' } & OtherSide) | { readonly kind: 'none' };
}

export interface PushedObjects {
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly tags: readonly string[];
  /** Trees and blobs that refs or tags lead to without any commit. */
  readonly others: readonly string[];
}

const LINE_FEED = 0x0a;

/** Throws `GitError`. */
export async function listPushed(repository: Repository, push: Push): Promise<PushedObjects> {
  const types = await typesOf(repository, [...push.tips, ...push.had]);
  const tags = await listTags(
    repository,
    push.tips.filter((id) => types.get(id) === 'tag'),
  );
  // git passes over a tip that is no commit, so nothing of it is lost by naming them all.
  const input = [...push.tips, ...push.had.filter((id) => types.has(id)).map((id) => `^${id}`)];
  const commits = await list(repository, ['rev-list', '--stdin', ...(await knownRefs(repository, push))], input);
  const ends = await typesOf(repository, [...push.tips, ...tags.keys()], '^{}');
  const bare = [...ends].filter(([, type]) => type === 'tree' || type === 'blob').map(([id]) => id);
  return { commits: commits.toReversed(), tags: [...tags.keys()], others: await listWithin(repository, bare) };
}

async function knownRefs(repository: Repository, { known }: Push): Promise<readonly string[]> {
  if (known.kind === 'all') return ['--not', '--all'];
  return known.kind === 'remote' ? ['--not', ...(await listTrackedRefs(repository, known))] : [];
}

/** The tags among these revisions, and the tags that those stand for. Throws `GitError`. */
export async function listTagsAt(repository: Repository, revisions: readonly string[]): Promise<readonly string[]> {
  if (revisions.length === 0) return [];
  const types = [...(await typesOf(repository, revisions))];
  const tags = types.filter(([, type]) => type === 'tag').map(([id]) => id);
  return tags.length === 0 ? [] : [...(await listTags(repository, tags)).keys()];
}

/** These tags, and the tags that they stand for, with their headers. */
async function listTags(repository: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>();
  for (let next = ids; next.length > 0;) {
    const headers = await readTags(repository, next);
    for (const [id, header] of headers) tags.set(id, header);
    next = [...headers.values()]
      .map((header) => /^object ([0-9a-f]{40,64})\ntype tag$/m.exec(header)?.[1] ?? '')
      .filter((id) => id !== '' && !tags.has(id));
  }
  return tags;
}

/** The type of each object that is here, by its id; with a suffix, of what it leads to, by that one's id. */
async function typesOf(
  repository: Repository,
  ids: readonly string[],
  suffix = '',
): Promise<ReadonlyMap<string, string>> {
  const input = ids.map((id) => `${id}${suffix}\n`).join('');
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const answer = await readGit(args, { ...repository, input });
  const lines = answer.toString('latin1').split('\n');
  return new Map(
    lines
      .map((line) => line.split(' '))
      .filter(([id = '', type]) => /^[0-9a-f]{40,64}$/.test(id) && type !== 'missing')
      .map(([id = '', type = '']) => [id, type]),
  );
}

/** These trees and blobs, and all that is in them. */
async function listWithin(repository: Repository, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return list(repository, ['rev-list', '--objects', '--no-object-names', '--stdin'], ids);
}

async function list(
  repository: Repository,
  args: readonly string[],
  input: readonly string[],
): Promise<readonly string[]> {
  if (input.length === 0) return [];
  const git = await spawnGit(args, repository);
  git.stdin.end(`${input.join('\n')}\n`);
  const ids: string[] = [];
  try {
    for await (const line of splitRecords(git.stdout, LINE_FEED))
      ids.push(checkObjectId(line.toString('latin1'), args[0] ?? ''));
    await git.ended;
    return ids;
  } finally {
    git.stop();
  }
}
