// All commits of a repository and their parents by number: questions about who reaches whom are answered here, without another walk of git's.

/** Commits' ids and numbers, which go from 0 to `count`. */
export interface CommitNames {
  readonly count: number;
  readonly idOf: (commit: number) => string;
  readonly numberOf: (id: string) => number | undefined;
}

/** Commits by number, from 0. */
export class CommitGraph {
  /** Commits of which a parent is not here: the end of a shallow clone, or damage. */
  readonly cut: ReadonlySet<number>;
  /** Parents come before their children. */
  readonly order: Uint32Array;
  readonly #names: CommitNames;
  readonly #parents: readonly (readonly number[])[];

  /** `parents`: for each commit those that are here. */
  constructor(names: CommitNames, parents: readonly (readonly number[])[], cut: ReadonlySet<number>) {
    this.#names = names;
    this.#parents = parents;
    this.cut = cut;
    this.order = this.#sort();
  }

  get size(): number {
    return this.#names.count;
  }

  idOf(commit: number): string {
    return this.#names.idOf(commit);
  }

  numberOf(id: string): number | undefined {
    return this.#names.numberOf(id);
  }

  /** Those that are here. */
  parentsOf(commit: number): readonly number[] {
    return this.#parents[commit] ?? [];
  }

  /** Calls `visit` once with each of `tips` and everything behind them. What it returns false for is not entered. */
  walk(tips: Iterable<number>, visit: (commit: number) => boolean): void {
    const pending = [...tips];
    for (let commit = pending.pop(); commit !== undefined; commit = pending.pop()) {
      if (visit(commit)) for (const parent of this.parentsOf(commit)) pending.push(parent);
    }
  }

  /** Only forged objects could be their own ancestors; those come last. Flat arrays, as a history may have a million commits. */
  #sort(): Uint32Array {
    const parents = this.#parents;
    const count = parents.length;
    const { starts, children } = this.#listChildren();
    const waiting = Uint32Array.from(parents, ({ length }) => length);
    const order = new Uint32Array(count);
    let filled = 0;
    for (let commit = 0; commit < count; commit++) if (waiting[commit] === 0) order[filled++] = commit;
    for (let at = 0; at < filled; at++) {
      const commit = order[at] as number;
      for (let child = starts[commit] as number; child < (starts[commit + 1] as number); child++) {
        const number = children[child] as number;
        const left = (waiting[number] as number) - 1;
        waiting[number] = left;
        if (left === 0) order[filled++] = number;
      }
    }
    for (let commit = 0; commit < count; commit++) if ((waiting[commit] as number) > 0) order[filled++] = commit;
    return order;
  }

  /** The children of commit `n` lie between `starts[n]` and `starts[n + 1]`. */
  #listChildren(): { readonly starts: Uint32Array; readonly children: Uint32Array } {
    const parents = this.#parents;
    const starts = new Uint32Array(parents.length + 1);
    for (const list of parents) for (const parent of list) starts[parent] = (starts[parent] as number) + 1;
    let sum = 0;
    for (let commit = 0; commit < starts.length; commit++) starts[commit] = sum += starts[commit] as number;
    const children = new Uint32Array(sum);
    for (let commit = parents.length - 1; commit >= 0; commit--)
      for (const parent of parents[commit] ?? []) children[(starts[parent] = (starts[parent] as number) - 1)] = commit;
    return { starts, children };
  }
}
