// All commits of a repository and their parents by number: questions about who reaches whom are answered here, without another walk of git's.

/** Commits by number, from 0. */
export class CommitGraph {
  /** Commits of which a parent is not here: the end of a shallow clone, or damage. */
  readonly cut: ReadonlySet<number>;
  /** Parents come before their children. */
  readonly order: readonly number[];
  readonly #numbers = new Map<string, number>();
  readonly #ids: readonly string[];
  readonly #parents: readonly (readonly number[])[];

  /** `parents`: for each commit the ids of its parents. `shallow`: commits whose parents do not count. */
  constructor(parents: ReadonlyMap<string, readonly string[]>, shallow: ReadonlySet<string>) {
    this.#ids = [...parents.keys()];
    for (const [number, id] of this.#ids.entries()) this.#numbers.set(id, number);
    const cut = new Set<number>();
    this.#parents = this.#ids.map((id, number) => {
      const named = parents.get(id) ?? [];
      const present = shallow.has(id) ? [] : named.flatMap((parent) => this.#numbers.get(parent) ?? []);
      if (present.length < named.length || shallow.has(id)) cut.add(number);
      return present;
    });
    this.cut = cut;
    this.order = this.#sort();
  }

  get size(): number {
    return this.#ids.length;
  }

  idOf(commit: number): string {
    return this.#ids[commit] ?? '';
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
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
    const children: number[][] = this.#ids.map(() => []);
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
