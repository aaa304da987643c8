// From what each commit changes to what a token's history is: which commits brought it in, which took it out, who still has it.
//
// A commit brings in what none of its parents has. It takes out what it has not and a parent has; a merge only when no parent without it ever had
// it: else that parent's side had taken it out before, and the merge only keeps to that.

import type { BlobChanges } from './blob-changes.ts';
import type { CommitGraph } from './commit-graph.ts';
import { VersionedCounts } from './versioned-counts.ts';

export interface TokenChanges {
  /** Commits by number, in the graph's order. */
  readonly introduced: readonly number[];
  readonly removed: readonly number[];
}

export interface WalkedHistory {
  /** For each of the changes' paths the commits that brought the blob there. */
  readonly introducers: readonly (readonly number[])[];
  readonly tokens: readonly TokenChanges[];
  /** Whether the commit has the blob at one of the changes' paths. */
  readonly has: (commit: number, path: number) => boolean;
  /** Whether the commit's files hold the token. */
  readonly holds: (commit: number, token: number) => boolean;
  /** Whether its files or those of a commit behind it hold the token. */
  readonly ever: (commit: number, token: number) => boolean;
}

/** `tokensOf`: for each of the changes' paths the tokens that lie there, as numbers below `count`. */
export function walkHistory(
  graph: CommitGraph,
  found: BlobChanges,
  tokensOf: readonly (readonly number[])[],
  count: number,
): WalkedHistory {
  const walk = new Walk(graph, found, tokensOf, count);
  for (const commit of graph.order) walk.visit(commit);
  return walk;
}

class Walk implements WalkedHistory {
  readonly introducers: readonly number[][];
  readonly tokens: readonly { readonly introduced: number[]; readonly removed: number[] }[];
  readonly #graph: CommitGraph;
  readonly #found: BlobChanges;
  readonly #tokensOf: readonly (readonly number[])[];
  /** Of each commit: for each path whether the blob is there, then for each token at how many paths it is. */
  readonly #states: VersionedCounts[] = [];
  readonly #empty: VersionedCounts;
  /** A bit for each commit and token: the commit or one behind it has it. */
  readonly #ever: Uint32Array;
  readonly #words: number;

  constructor(graph: CommitGraph, found: BlobChanges, tokensOf: readonly (readonly number[])[], count: number) {
    this.#graph = graph;
    this.#found = found;
    this.#tokensOf = tokensOf;
    this.introducers = found.paths.map(() => []);
    this.tokens = Array.from({ length: count }, () => ({ introduced: [], removed: [] }));
    this.#empty = new VersionedCounts(found.paths.length + count);
    this.#words = Math.ceil(count / 32);
    this.#ever = new Uint32Array(graph.size * this.#words);
  }

  has = (commit: number, path: number): boolean => this.#states[commit]?.get(path) === 1;

  holds = (commit: number, token: number): boolean => this.#countAt(commit, token) > 0;

  ever = (commit: number, token: number): boolean =>
    (((this.#ever[commit * this.#words + (token >>> 5)] ?? 0) >>> (token & 31)) & 1) === 1;

  visit(commit: number): void {
    if (this.#isAsItsParent(commit)) return;
    const parents = this.#graph.parentsOf(commit);
    const changes = this.#found.changes.get(commit);
    const [first] = parents;
    let state = (first === undefined ? undefined : this.#states[first]) ?? this.#empty;
    for (const [path, amount] of changes ?? []) {
      // What was told of a damaged history may not fit together.
      if (state.get(path) === (amount === 1 ? 1 : 0)) continue;
      state = state.add(path, amount);
      for (const token of this.#tokensOf[path] ?? []) state = state.add(this.introducers.length + token, amount);
      if (amount === 1 && !parents.some((parent) => this.#states[parent]?.get(path) === 1))
        this.introducers[path]?.push(commit);
    }
    this.#states[commit] = state;
    this.#inherit(commit, parents);
    if (parents.length > 0 && parents.every((parent) => this.#states[parent] === state)) return;
    if (state !== this.#empty || parents.length > 0) this.#compare(commit, parents);
  }

  /** Most commits have one parent, and change nothing. */
  #isAsItsParent(commit: number): boolean {
    const parent = this.#graph.onlyParentOf(commit);
    const state = parent === undefined ? undefined : this.#states[parent];
    if (parent === undefined || state === undefined || this.#found.changes.has(commit)) return false;
    this.#states[commit] = state;
    for (let word = 0; word < this.#words; word++)
      this.#ever[commit * this.#words + word] = this.#ever[parent * this.#words + word] ?? 0;
    return true;
  }

  #countAt(commit: number, token: number): number {
    return this.#states[commit]?.get(this.introducers.length + token) ?? 0;
  }

  #inherit(commit: number, parents: readonly number[]): void {
    for (let word = 0; word < this.#words; word++) {
      let bits = 0;
      for (const parent of parents) bits |= this.#ever[parent * this.#words + word] ?? 0;
      this.#ever[commit * this.#words + word] = bits;
    }
  }

  #compare(commit: number, parents: readonly number[]): void {
    for (const [token, { introduced, removed }] of this.tokens.entries()) {
      const has = parents.filter((parent) => this.holds(parent, token));
      if (this.holds(commit, token)) {
        if (has.length === 0) introduced.push(commit);
        const at = commit * this.#words + (token >>> 5);
        this.#ever[at] = (this.#ever[at] ?? 0) | (1 << (token & 31));
      } else if (has.length > 0 && parents.every((parent) => this.holds(parent, token) || !this.ever(parent, token))) {
        removed.push(commit);
      }
    }
  }
}
