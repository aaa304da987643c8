// Counts what was planted and what was found, by the rows of the tables.
import type { Planted, Row } from './sample.ts';

export interface Count {
  readonly planted: number;
  readonly found: number;
}

const NONE: Count = { planted: 0, found: 0 };

export class Tally {
  /** By table, then by name of the row, in the order in which they came. */
  readonly tables = new Map<string, Map<string, Count>>();
  readonly #misses = new Map<string, number>();
  readonly #alarms = new Map<string, number>();
  #total = NONE;

  count({ format, rows }: Planted, isFound: boolean): void {
    this.#total = add(this.#total, isFound);
    for (const row of rows) this.#add(row, isFound);
    if (isFound) return;
    increment(this.#misses, `${rows.map(({ table, name }) => `${table}: ${name}`).join('; ')} (${format})`);
  }

  /** Something was said about text that holds nothing, or something could not be read. */
  alarm(what: string): void {
    increment(this.#alarms, what);
  }

  get total(): Count {
    return this.#total;
  }

  /** What was not found, and how often. */
  get misses(): readonly string[] {
    return list(this.#misses);
  }

  get alarms(): readonly string[] {
    return list(this.#alarms);
  }

  #add({ table, name }: Row, isFound: boolean): void {
    const rows = this.tables.get(table) ?? new Map<string, Count>();
    this.tables.set(table, rows);
    rows.set(name, add(rows.get(name) ?? NONE, isFound));
  }
}

function add({ planted, found }: Count, isFound: boolean): Count {
  return { planted: planted + 1, found: found + (isFound ? 1 : 0) };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([what, count]) => (count === 1 ? what : `${what}, ${count} times`));
}
