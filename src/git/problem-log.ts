// Collects problems. A damaged repository can have a million of them: of each kind the first ones are listed and the others counted.

import type { Problem } from '../core/problem.ts';

const LISTED = 20;

interface Kind {
  readonly listed: Problem[];
  count: number;
}

export class ProblemLog {
  readonly #kinds = new Map<string, Kind>();

  /** `kind` is the plural of what is wrong, as `corrupt objects`; it is said when not all are listed. */
  add(kind: string, problem: Problem): void {
    const entry = this.#kinds.get(kind) ?? { listed: [], count: 0 };
    this.#kinds.set(kind, entry);
    entry.count += 1;
    if (entry.listed.length < LISTED) entry.listed.push(problem);
  }

  list(): readonly Problem[] {
    return [...this.#kinds].flatMap(([kind, { listed, count }]) => {
      const more = count - listed.length;
      return more === 0 ? listed : [...listed, { where: 'history', message: `${more} more ${kind}` }];
    });
  }
}
