// Changes of blobs, from the objects as they are stored: only trees that lead to one of the blobs are looked at twice, and only commits at which
// these change are compared with their first parent.

import { pathText } from '../core/raw-path.ts';
import { type BlobChanges, type PathChanges, PathPositions } from './blob-changes.ts';
import { type Folder, Folders } from './blob-folders.ts';
import { findLeadingTrees } from './blob-trees.ts';
import { readCommitFacts } from './commit-facts.ts';
import { LeadingEntries } from './leading-entries.ts';
import { createIdTable } from './pack/known-ids.ts';
import type { StoredObjects } from './pack/stored-objects.ts';
import { toRawPath } from './raw-path.ts';
import type { Repository } from './repository.ts';
import type { StoredCommits } from './stored-commits.ts';

/** Forged trees have paths without end and without number. What is beyond is a problem. Bytes, and places that one commit changes. */
const LONGEST_PATH = 16 * 1024;
const MOST_PLACES = 1 << 17;

/** Throws what `findLeadingTrees` throws. */
export async function walkBlobs(
  repository: Repository,
  stored: StoredObjects,
  { graph, roots }: StoredCommits,
  blobs: ReadonlySet<string>,
): Promise<BlobChanges> {
  const { idSize } = stored.numbers;
  const ids = [...blobs].filter((id) => id.length === idSize * 2).toSorted();
  if (ids.length === 0) return NO_CHANGES;
  const targets = { ids, table: createIdTable(ids, idSize) };
  const folders = new Folders(new LeadingEntries(stored, targets, findLeadingTrees(stored, targets)));
  const tops = Array.from(roots, (tree) => folders.of(tree));
  const comparer = new Comparer(ids);
  const changes = new Map<number, PathChanges>();
  for (const [commit, after] of tops.entries()) {
    const parent = graph.firstParentOf(commit);
    const before = parent === undefined ? undefined : tops[parent];
    if (before !== after) changes.set(commit, comparer.compare(before, after));
  }
  const commits = new Map([...changes.keys()].map((commit) => [graph.idOf(commit), commit]));
  const read = await readCommitFacts(repository, [...commits.keys()]);
  const facts = new Map(
    [...read].flatMap(([id, each]) => {
      const commit = commits.get(id);
      return commit === undefined ? [] : [[commit, each] as const];
    }),
  );
  const { positions, cut } = comparer;
  return { paths: positions.paths, changes, isWhole: true, cut, facts };
}

const NO_CHANGES: BlobChanges = { paths: [], changes: new Map(), isWhole: true, facts: new Map() };

/** Two folders that are called the same. */
interface Pair {
  readonly before: Folder | undefined;
  readonly after: Folder | undefined;
  /** Their path as latin1, ending in `/` unless it is empty. */
  readonly prefix: string;
}

class Comparer {
  readonly positions = new PathPositions();
  /** As in `BlobChanges`. */
  cut: string | undefined;
  readonly #ids: readonly string[];
  /** By the serials of two folders. */
  readonly #compared = new Map<string, PathChanges>();

  /** `ids`: of the targets. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** From one root to another. */
  compare(before: Folder | undefined, after: Folder | undefined): PathChanges {
    const key = `${before?.serial ?? ''} ${after?.serial ?? ''}`;
    const known = this.#compared.get(key);
    if (known !== undefined) return known;
    const changes = new Map<number, 1 | -1>();
    const pending: Pair[] = [{ before, after, prefix: '' }];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      if (changes.size >= MOST_PLACES) {
        this.cut = `what one commit changes beyond ${MOST_PLACES} places`;
        break;
      }
      if (pair.prefix.length >= LONGEST_PATH) this.cut ??= `paths longer than ${LONGEST_PATH} bytes`;
      else this.#compareFolders(pair, changes, pending);
    }
    this.#compared.set(key, changes);
    return changes;
  }

  #compareFolders({ before, after, prefix }: Pair, changes: Map<number, 1 | -1>, pending: Pair[]): void {
    const had = new Set(before?.entries.map(({ key }) => key));
    const has = new Set(after?.entries.map(({ key }) => key));
    const gone = new Map<string, Folder>();
    for (const { key, name, target, folder } of before?.entries ?? []) {
      if (has.has(key)) continue;
      if (target >= 0) this.#change(changes, { target, path: prefix + name }, -1);
      if (folder !== undefined) gone.set(name, folder);
    }
    for (const { key, name, target, folder } of after?.entries ?? []) {
      if (had.has(key)) continue;
      if (target >= 0) this.#change(changes, { target, path: prefix + name }, 1);
      if (folder === undefined) continue;
      pending.push({ before: gone.get(name), after: folder, prefix: `${prefix}${name}/` });
      gone.delete(name);
    }
    for (const [name, folder] of gone) pending.push({ before: folder, after: undefined, prefix: `${prefix}${name}/` });
  }

  #change(changes: Map<number, 1 | -1>, { target, path }: TargetPath, amount: 1 | -1): void {
    const text = pathText(toRawPath(Buffer.from(path, 'latin1')));
    changes.set(this.positions.of({ blob: this.#ids[target] ?? '', path: text }), amount);
  }
}

interface TargetPath {
  readonly target: number;
  readonly path: string;
}
