// All commits of a repository and their parents by number: questions about who reaches whom are answered here, without another walk of git's.

/** Commits' ids and numbers, which go from 0 to `count`. */
export interface CommitNames {
  readonly count: number;
  readonly idOf: (commit: number) => string;
  readonly numberOf: (id: string) => number | undefined;
}

/** The parents of commit `n` lie between `ends[n - 1]` and `ends[n]`: flat arrays, as a history may have a million commits. */
export interface ParentLists {
  readonly ends: Uint32Array;
  readonly parents: Uint32Array;
}

/** Commits by number, from 0. */
export class CommitGraph {
  /** Commits of which a parent is not here: the end of a shallow clone, or damage. */
  readonly cut: ReadonlySet<number>;
  /** Parents come before their children. */
  readonly order: Uint32Array;
  readonly #names: CommitNames;
  readonly #ends: Uint32Array;
  readonly #parents: Uint32Array;

  /** `lists`: for each commit the parents that are here. */
  constructor(names: CommitNames, { ends, parents }: ParentLists, cut: ReadonlySet<number>) {
    this.#names = names;
    this.#ends = ends;
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
    const parents: number[] = [];
    const end = this.#ends[commit] ?? 0;
    for (let at = this.#ends[commit - 1] ?? 0; at < end; at++) parents.push(this.#parents[at] as number);
    return parents;
  }

  /** Undefined where it is not here: then no other is the first. */
  firstParentOf(commit: number): number | undefined {
    const start = this.#ends[commit - 1] ?? 0;
    return start < (this.#ends[commit] ?? 0) ? this.#parents[start] : undefined;
  }

  /** Undefined where there are more, or none. */
  onlyParentOf(commit: number): number | undefined {
    const start = this.#ends[commit - 1] ?? 0;
    return start + 1 === this.#ends[commit] ? this.#parents[start] : undefined;
  }

  /** Calls `visit` once with each of `tips` and everything behind them. What it returns false for is not entered. */
  walk(tips: Iterable<number>, visit: (commit: number) => boolean): void {
    const pending = [...tips];
    for (let commit = pending.pop(); commit !== undefined; commit = pending.pop()) {
      if (!visit(commit)) continue;
      const end = this.#ends[commit] ?? 0;
      for (let at = this.#ends[commit - 1] ?? 0; at < end; at++) pending.push(this.#parents[at] as number);
    }
  }

  /** Only forged objects could be their own ancestors; those come last. */
  #sort(): Uint32Array {
    const ends = this.#ends;
    const count = ends.length;
    const { starts, children } = this.#listChildren();
    const waiting = ends.map((end, commit) => end - (ends[commit - 1] ?? 0));
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
    const ends = this.#ends;
    const parents = this.#parents;
    const starts = new Uint32Array(ends.length + 1);
    for (const parent of parents) starts[parent] = (starts[parent] as number) + 1;
    let sum = 0;
    for (let commit = 0; commit < starts.length; commit++) starts[commit] = sum += starts[commit] as number;
    const children = new Uint32Array(sum);
    for (let commit = ends.length - 1; commit >= 0; commit--)
      for (let at = ends[commit - 1] ?? 0; at < (ends[commit] as number); at++) {
        const parent = parents[at] as number;
        children[(starts[parent] = (starts[parent] as number) - 1)] = commit;
      }
    return { starts, children };
  }
}
