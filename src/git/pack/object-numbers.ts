// A number for each stored object, by where it stands in the lists of ids: what is told of a million objects fits in flat arrays.

import type { IdTable } from '../../core/pack.ts';
import { countIds, findId } from './known-ids.ts';

export class ObjectNumbers {
  readonly idSize: number;
  /** Numbers are below. */
  readonly count: number;
  readonly #tables: readonly IdTable[];
  /** The first number of each table. */
  readonly #firsts: readonly number[];

  constructor(idSize: number, tables: readonly IdTable[]) {
    this.idSize = idSize;
    this.#tables = tables;
    const firsts = [0];
    for (const table of tables) firsts.push((firsts.at(-1) ?? 0) + countIds(table));
    this.count = firsts.pop() ?? 0;
    this.#firsts = firsts;
  }

  /** The number of the first object of a table. */
  firstOf(table: IdTable): number {
    return this.#firsts[this.#tables.indexOf(table)] ?? -1;
  }

  /** The number of the object whose id lies in `bytes` at `at`, or -1. Of tables that have it the first one counts. */
  find(bytes: Uint8Array, at: number): number {
    for (let i = 0; i < this.#tables.length; i++) {
      const position = findId(this.#tables[i] as IdTable, this.idSize, bytes, at);
      if (position >= 0) return (this.#firsts[i] as number) + position;
    }
    return -1;
  }

  /** Calls `use` with the bytes in which an object's id lies, and where. */
  withId<T>(number: number, use: (bytes: Uint8Array, at: number) => T): T {
    let i = this.#tables.length - 1;
    while (i > 0 && (this.#firsts[i] as number) > number) i--;
    const { bytes, ids, stride } = this.#tables[i] as IdTable;
    return use(bytes, ids + (number - (this.#firsts[i] as number)) * stride);
  }

  /** Lower-case hex. */
  idOf(number: number): string {
    return this.withId(number, (bytes, at) =>
      Buffer.from(bytes.buffer, bytes.byteOffset + at, this.idSize).toString('hex'),
    );
  }
}
