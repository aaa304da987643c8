// Changes of blobs, as git tells them: one `git diff-tree` over all commits. For repositories that cannot be read in this process, or not all of
// them; it takes what git needs to compare every commit, whatever is looked for.

import { availableParallelism } from 'node:os';
import { pathText } from '../core/raw-path.ts';
import { type BlobChanges, type BlobPath, PathPositions } from './blob-changes.ts';
import { listPlacesIn } from './blob-places.ts';
import type { CommitGraph } from './commit-graph.ts';
import { diffCommits, type CommitFacts, type Introduction } from './diff-commits.ts';
import type { Repository } from './repository.ts';

export interface BlobQuery {
  readonly repository: Repository;
  readonly graph: CommitGraph;
  readonly blobs: ReadonlySet<string>;
  /** Some of the blobs are folders. */
  readonly folders: boolean;
}

/** Commits that one git compares. */
const BATCH = 10_000;

export async function diffBlobs(query: BlobQuery): Promise<BlobChanges> {
  const collected = new Collector(query.graph);
  const { repository, graph, blobs, folders } = query;
  const alone: number[] = [];
  const diff = {
    repository,
    blobs,
    folders,
    onIntroduction: (introduction: Introduction) => collected.add(introduction, 1),
    onRemoval: (removal: Introduction) => collected.add(removal, -1),
    // Where all parents are lost, git does not compare with nothing. Any other commit that cannot be compared is reported by whoever reads it;
    // here it only leaves a place less well known.
    onUnreadable: (line: string) => {
      const commit = graph.numberOf(line);
      if (commit !== undefined) alone.push(commit);
    },
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < graph.size) {
      const start = next;
      next += BATCH;
      await diffCommits(diff, listComparisons(graph, start));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  for (const commit of alone) await collected.addAll(commit, repository, blobs);
  return collected;
}

/** Lines for git, for a batch from `start` on. In the order of the numbers, which is that of the packs: neighbours share what git keeps unpacked. */
function listComparisons(graph: CommitGraph, start: number): readonly string[] {
  return Array.from({ length: Math.min(BATCH, graph.size - start) }, (_, at) => {
    const commit = start + at;
    const parent = graph.firstParentOf(commit);
    return parent === undefined ? graph.idOf(commit) : `${graph.idOf(commit)} ${graph.idOf(parent)}`;
  });
}

class Collector implements BlobChanges {
  /** That would have to be asked. */
  readonly isWhole = false;
  readonly changes = new Map<number, Map<number, 1 | -1>>();
  readonly facts = new Map<number, CommitFacts>();
  readonly #graph: CommitGraph;
  readonly #positions = new PathPositions();

  constructor(graph: CommitGraph) {
    this.#graph = graph;
  }

  get paths(): readonly BlobPath[] {
    return this.#positions.paths;
  }

  /** The same change may be told twice, when a run of git had to be repeated. */
  add({ commit, blob, path }: Introduction, amount: 1 | -1): void {
    const number = this.#graph.numberOf(commit.id);
    if (number === undefined) return;
    this.facts.set(number, commit);
    this.#change(number, { blob, path: pathText(path) }, amount);
  }

  /** Everything that a commit holds, since there is nothing to compare it with. */
  async addAll(commit: number, repository: Repository, blobs: ReadonlySet<string>): Promise<void> {
    const places = await listPlacesIn(repository, this.#graph.idOf(commit), blobs);
    for (const [blob, paths] of places) for (const path of paths) this.#change(commit, { blob, path }, 1);
  }

  #change(commit: number, place: BlobPath, amount: 1 | -1): void {
    const changes = this.changes.get(commit) ?? new Map<number, 1 | -1>();
    this.changes.set(commit, changes.set(this.#positions.of(place), amount));
  }
}
