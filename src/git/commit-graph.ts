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
  readonly order: readonly number[];
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

  /** Only forged objects could be their own ancestors; those come last. */
  #sort(): readonly number[] {
    const children: number[][] = this.#parents.map(() => []);
    const waiting = this.#parents.map((parents, commit) => {
      for (const parent of parents) children[parent]?.push(commit);
      return parents.length;
    });
    const order = [...waiting.keys()].filter((commit) => waiting[commit] === 0);
    for (let at = 0; at < order.length; at++) {
      for (const child of children[order[at] as number] ?? []) {
        waiting[child] = (waiting[child] as number) - 1;
        if (waiting[child] === 0) order.push(child);
      }
    }
    return [...order, ...[...waiting.keys()].filter((commit) => (waiting[commit] as number) > 0)];
  }
}
