// The commit graph, from the commits as they are stored.

import type { CommitLinks } from '../core/links.ts';
import { CommitGraph, type CommitNames, type ParentLists } from './commit-graph.ts';
import { CorruptPack } from './pack/corrupt.ts';
import { COMMIT } from './pack/entry-header.ts';
import { CommitNoter } from './pack/link-noter.ts';
import type { ObjectNumbers } from './pack/object-numbers.ts';
import type { StoredObjects } from './pack/stored-objects.ts';

export interface StoredCommits {
  readonly graph: CommitGraph;
  /** Of each commit its tree, by the number of the object. */
  readonly roots: Uint32Array;
}

/** `shallow`: commits whose parents do not count. Throws `CorruptPack`, and what a visit of stored objects throws. */
export function readStoredCommits(stored: StoredObjects, shallow: ReadonlySet<string>): StoredCommits {
  const { numbers } = stored;
  const all = [...listCommitLinks(stored)];
  const objects = new Uint32Array(all.reduce((sum, { commits }) => sum + commits.length, 0));
  // Of each object the number of its commit, and one more.
  const commits = new Uint32Array(numbers.count);
  let count = 0;
  for (const links of all) {
    for (const object of links.commits) {
      objects[count++] = object;
      commits[object] = count;
    }
  }
  const cut = new Set<number>();
  const isShallow = (commit: number): boolean =>
    shallow.size > 0 && shallow.has(numbers.idOf(objects[commit] as number));
  const lists = linkCommits(all, commits, { isShallow, cut });
  return { graph: new CommitGraph(namesOf(numbers, objects, commits), lists, cut), roots: lists.roots };
}

/** What becomes of parents that do not count, or are no commits. */
interface Cutting {
  readonly isShallow: (commit: number) => boolean;
  /** The commits that name them. */
  readonly cut: Set<number>;
}

/** From numbers of objects to numbers of commits. */
function linkCommits(
  all: readonly CommitLinks[],
  commits: Uint32Array,
  { isShallow, cut }: Cutting,
): ParentLists & Pick<StoredCommits, 'roots'> {
  const count = all.reduce((sum, links) => sum + links.commits.length, 0);
  const roots = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const parents = new Uint32Array(all.reduce((sum, { named }) => sum + named.length, 0) - count);
  let commit = 0;
  let length = 0;
  for (const links of all) {
    let at = 0;
    for (const end of links.ends) {
      const tree = links.named[at] as number;
      if (tree < 0) throw new CorruptPack('the tree of a commit is missing');
      roots[commit] = tree;
      const isCut = isShallow(commit);
      if (isCut) cut.add(commit);
      for (at++; at < end; at++) {
        const parent = commits[links.named[at] as number] ?? 0;
        if (parent === 0) cut.add(commit);
        else if (!isCut) parents[length++] = parent - 1;
      }
      ends[commit++] = length;
    }
  }
  return { roots, ends, parents: parents.subarray(0, length) };
}

/** `objects`: the numbers of commits as objects; `commits`: of each object the number of its commit, and one more. */
function namesOf(numbers: ObjectNumbers, objects: Uint32Array, commits: Uint32Array): CommitNames {
  const id = Buffer.alloc(numbers.idSize);
  return {
    count: objects.length,
    idOf: (commit: number) => (commit < objects.length ? numbers.idOf(objects[commit] as number) : ''),
    numberOf: (hex: string) => {
      if (hex.length !== id.length * 2 || id.write(hex, 'hex') < id.length) return undefined;
      const number = numbers.find(id, 0);
      return number < 0 || commits[number] === 0 ? undefined : (commits[number] as number) - 1;
    },
  };
}

/** What was noted while commits were scanned, and what is noted now of the others. */
function* listCommitLinks({ core, numbers, finder, batches, noted }: StoredObjects): Generator<CommitLinks> {
  const noter = new CommitNoter(core, numbers.idSize, finder);
  for (const { first, visit } of batches) {
    const known = noted?.commitsOf(first);
    if (known !== undefined) yield* known;
    else {
      visit(COMMIT, (number, object) => noter.note(number, object));
      const links = noter.take();
      if (links === undefined) throw new CorruptPack('a commit is malformed');
      yield links;
    }
  }
}
