// The commit graph, from the commits as they are stored.

import { CommitGraph } from './commit-graph.ts';
import { HEX_VALUES } from './object-id.ts';
import { CorruptPack } from './pack/corrupt.ts';
import { COMMIT } from './pack/entry-header.ts';
import type { Range } from './pack/references.ts';
import type { StoredObjects } from './pack/stored-objects.ts';

/** `tree ID`, then any number of `parent ID` (gitformat: git-hash-object(1), commit.c). */
const TREE_LABEL = Buffer.from('tree ');
const PARENT_LABEL = Buffer.from('parent ');

export interface StoredCommits {
  readonly graph: CommitGraph;
  /** Of each commit its tree, by the number of the object. */
  readonly roots: readonly number[];
}

/** `shallow`: commits whose parents do not count. Throws `CorruptPack`, and what `StoredObjects.visit` throws. */
export function readStoredCommits(stored: StoredObjects, shallow: ReadonlySet<string>): StoredCommits {
  const objects: number[] = [];
  const roots: number[] = [];
  const parents: number[][] = [];
  // Of each object the number of its commit, and one more.
  const commits = new Uint32Array(stored.count);
  const reader = new HeaderReader(stored);
  stored.visit(COMMIT, (number, object) => {
    const named = reader.read(object);
    if (named.tree < 0) throw new CorruptPack('the tree of a commit is missing');
    roots.push(named.tree);
    parents.push(named.parents);
    commits[number] = objects.push(number);
  });
  const cut = new Set<number>();
  for (const [commit, list] of parents.entries()) {
    const isShallow = shallow.size > 0 && shallow.has(stored.idOf(objects[commit] as number));
    const isWhole = keepCommits(list, isShallow ? NONE : commits);
    if (isShallow || !isWhole) cut.add(commit);
  }
  const id = Buffer.alloc(stored.idSize);
  const names = {
    count: objects.length,
    idOf: (commit: number) => (commit < objects.length ? stored.idOf(objects[commit] as number) : ''),
    numberOf: (hex: string) => {
      if (hex.length !== id.length * 2 || id.write(hex, 'hex') < id.length) return undefined;
      const number = stored.find(id, 0);
      return number < 0 || commits[number] === 0 ? undefined : (commits[number] as number) - 1;
    },
  };
  return { graph: new CommitGraph(names, parents, cut), roots };
}

const NONE = new Uint32Array(0);

/** From numbers of objects to numbers of commits, in place, as there is a list for every commit. False when some are no commits. */
function keepCommits(list: number[], commits: Uint32Array): boolean {
  const named = list.length;
  let kept = 0;
  for (const object of list) {
    const commit = commits[object] ?? 0;
    if (commit > 0) list[kept++] = commit - 1;
  }
  list.length = kept;
  return kept === named;
}

class HeaderReader {
  readonly #stored: StoredObjects;
  readonly #id: Uint8Array;
  #at = 0;

  constructor(stored: StoredObjects) {
    this.#stored = stored;
    this.#id = new Uint8Array(stored.idSize);
  }

  /** Numbers of objects, -1 for those that are not stored. */
  read({ start, end }: Range): { readonly tree: number; readonly parents: number[] } {
    this.#at = start;
    if (!this.#isAt(TREE_LABEL, end)) throw new CorruptPack('a commit does not begin with its tree');
    const tree = this.#readId(TREE_LABEL.length, end);
    const parents: number[] = [];
    while (this.#isAt(PARENT_LABEL, end)) parents.push(this.#readId(PARENT_LABEL.length, end));
    return { tree, parents };
  }

  #isAt(label: Uint8Array, end: number): boolean {
    const { bytes } = this.#stored.core;
    if (this.#at + label.length > end) return false;
    for (let i = 0; i < label.length; i++) if (bytes[this.#at + i] !== label[i]) return false;
    return true;
  }

  /** Reads the id behind a label, and goes on to the next line. */
  #readId(label: number, end: number): number {
    const { bytes } = this.#stored.core;
    const digits = this.#at + label;
    this.#at = digits + this.#id.length * 2 + 1;
    if (this.#at > end || bytes[this.#at - 1] !== 0x0a) throw new CorruptPack('a line of a commit has no id');
    for (let i = 0; i < this.#id.length; i++) {
      const high = HEX_VALUES[bytes[digits + i * 2] as number] as number;
      const low = HEX_VALUES[bytes[digits + i * 2 + 1] as number] as number;
      if ((high | low) < 0) throw new CorruptPack('a line of a commit has no id');
      this.#id[i] = high * 16 + low;
    }
    return this.#stored.find(this.#id, 0);
  }
}
