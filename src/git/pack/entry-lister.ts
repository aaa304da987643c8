// Looks through unpacked trees for entries with some ids, and for folders: a hundred million entries in a large history, so in WebAssembly.
import type { IdTable } from '../../core/pack.ts';
import { WASM_CODE } from './entry-code.ts';
import { countIds } from './known-ids.ts';
import type { Range } from './references.ts';
import type { UnpackCore } from './unpack-core.ts';

// Where wasm/entries.ts writes, and how many words a record of an entry has.
const RECORDS = (9 << 16) / 4;
const RECORD = 3;

/** Where marks lie, and how many bytes they may take. */
export interface MarkRoom {
  readonly start: number;
  readonly length: number;
}

/** Between other things of the core. */
export const BESIDE_CHECKS: MarkRoom = { start: 10 << 16, length: 1 << 16 };
/** Where the core keeps what it has seen (wasm/layout.ts): for a core whose checks of trees are not used. */
export const IN_PLACE_OF_CHECKS: MarkRoom = { start: 1 << 20, length: 1 << 20 };

/** Ids that share a mark with a marked one are one in so many, where there is room. */
const SPARSE = 256;
const FEWEST_MARKS = 1 << 13;

/** What wasm/entries.ts exports. */
interface Exports {
  readonly markAt: (place: number, last: number) => void;
  readonly beginEntries: (start: number) => void;
  readonly listMarked: (end: number, idSize: number) => number;
  readonly listFolders: (end: number, idSize: number) => number;
  readonly listedCount: () => number;
  readonly markedCount: () => number;
}

/** The first four bytes of an id, as the lister tells them. */
export function headOf(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  return (low | ((bytes[at + 3] as number) << 24)) >>> 0;
}

/** Those of all ids of a table. */
export function headsOf(table: IdTable): ReadonlySet<number> {
  const { bytes, ids, stride } = table;
  const heads = new Set<number>();
  for (let position = countIds(table); position-- > 0;) heads.add(headOf(bytes, ids + position * stride));
  return heads;
}

/** An entry of a tree in the core's memory. */
export interface ListedEntry {
  /** Where it begins: at its mode. */
  at: number;
  /** Where its id lies. */
  id: number;
  /** See `headOf`. */
  head: number;
}

/** One for each core. */
export class EntryLister {
  readonly #core: UnpackCore;
  readonly #exports: Exports;
  readonly #entry: ListedEntry = { at: 0, id: 0, head: 0 };

  constructor(core: UnpackCore) {
    this.#core = core;
    this.#exports = core.link(WASM_CODE) as Exports;
  }

  /** Marks ids by their heads, and no others any more. Some other ids share a mark with each of them. */
  mark(heads: ReadonlySet<number>, { start, length }: MarkRoom): void {
    let marks = FEWEST_MARKS;
    while (marks < heads.size * SPARSE && marks < length * 8) marks *= 2;
    const { bytes } = this.#core;
    bytes.fill(0, start, start + marks / 8);
    for (const head of heads) {
      const bit = head & (marks - 1);
      const at = start + (bit >>> 3);
      bytes[at] = (bytes[at] as number) | (1 << (bit & 7));
    }
    this.#exports.markAt(start, marks - 1);
  }

  /** Calls `onEntry` with each entry of a tree whose id may be a marked one: the same object every time. False when the tree ends in the middle of an entry. */
  list({ start, end }: Range, idSize: number, onEntry: (entry: ListedEntry) => void): boolean {
    const entry = this.#entry;
    this.#exports.beginEntries(start);
    for (;;) {
      const state = this.#exports.listMarked(end, idSize);
      const { words } = this.#core;
      for (let i = this.#exports.listedCount(), record = RECORDS; i > 0; i--, record += RECORD) {
        entry.at = words[record] as number;
        entry.id = words[record + 1] as number;
        entry.head = words[record + 2] as number;
        onEntry(entry);
      }
      if (state <= 0) return state === 0;
    }
  }

  /**
   * Calls `take` with heads of the tree's folders: so many words from `first` on. Returns how many entries may be marked ones, -1 when the tree ends
   * in the middle of one.
   */
  listFolders(
    { start, end }: Range,
    idSize: number,
    take: (words: Uint32Array, first: number, count: number) => void,
  ): number {
    this.#exports.beginEntries(start);
    for (;;) {
      const state = this.#exports.listFolders(end, idSize);
      const count = this.#exports.listedCount();
      if (count > 0) take(this.#core.words, RECORDS, count);
      if (state <= 0) return state < 0 ? state : this.#exports.markedCount();
    }
  }
}
