// Annotated tags: their headers, what they stand for, and which of them refs lead to.

import { GitError } from './git-error.ts';
import { ObjectFramer, type ObjectVisitor } from './frame-objects.ts';
import { listRefs } from './refs.ts';
import type { Repository } from './repository.ts';
import { readGit, spawnGit } from './spawn-git.ts';

const MAX_SIZE = 64 * 1024 * 1024;
/** A tag that stands for a tag. */
const TARGET = /^object ([0-9a-f]{40,64})\ntype tag$/m;

/** The tags that refs point to, and the tags that those point to, each with the first ref that leads to it. */
export async function listReachableTags(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const reached = new Map<string, string>();
  const refs = await listRefs(repository);
  let next = new Map(refs.toReversed().map(({ id, name }) => [id, name]));
  while (next.size > 0) {
    const texts = await readTags(repository, [...next.keys()]);
    const inner = new Map<string, string>();
    for (const [id, text] of texts) {
      const name = next.get(id) ?? '';
      reached.set(id, name);
      const target = TARGET.exec(text)?.[1];
      if (target !== undefined && !reached.has(target)) inner.set(target, name);
    }
    next = inner;
  }
  return reached;
}

/** The header of those of the objects that are tags. */
export async function readTags(repository: Repository, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const visitor: ObjectVisitor = {
    onBody: (object, bytes, [start, end]) => {
      if (object.type !== 'tag') return;
      const headEnd = bytes.indexOf('\n\n', start);
      texts.set(object.id, bytes.toString('utf8', start, headEnd < 0 ? end : Math.min(headEnd, end)));
    },
    onObject: () => {},
    onMissing: () => {},
    onOversize: () => {},
    onBroken: () => {},
  };
  const tags = await onlyTags(repository, ids);
  if (tags.length === 0) return texts;
  const git = await spawnGit(['cat-file', '--batch', '--buffer'], repository);
  git.stdin.end(`${tags.join('\n')}\n`);
  try {
    for await (const _ of new ObjectFramer(git.stdout, { maxSize: MAX_SIZE }, visitor).items());
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  } finally {
    git.stop();
  }
  return texts;
}

async function onlyTags(repository: Repository, ids: readonly string[]): Promise<readonly string[]> {
  const lines = await batchCheck(repository, ids);
  return ids.filter((_, index) => lines[index]?.endsWith(' tag'));
}

/** The commit that each tag stands for, where it is one. */
export async function peelToCommits(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const lines = await batchCheck(
    repository,
    ids.map((id) => `${id}^{commit}`),
  );
  const peeled = ids.map((id, index) => [id, /^([0-9a-f]{40,64}) commit$/.exec(lines[index] ?? '')?.[1]] as const);
  return new Map(peeled.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** `ID TYPE` for each name, in order, or what git says instead. */
async function batchCheck(repository: Repository, names: readonly string[]): Promise<readonly string[]> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const answer = await readGit(args, { ...repository, input: `${names.join('\n')}\n` });
  return answer.toString('latin1').split('\n');
}
