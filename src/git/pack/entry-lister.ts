// Looks through unpacked trees for entries with some ids, and for folders: a hundred million entries in a large history, so in WebAssembly.
import { WASM_CODE } from './entry-code.ts';
import type { Range } from './references.ts';
import type { UnpackCore } from './unpack-core.ts';

// Addresses are those of wasm/layout.ts; what a record holds is written by wasm/entries.ts.
const RECORDS = (2 << 16) / 4;
const RECORD = 3;
const MARKS = 1 << 20;
const MARK_BYTES = 1 << 20;

/** What wasm/entries.ts exports. */
interface Exports {
  readonly beginEntries: (start: number) => void;
  readonly listEntries: (end: number, idSize: number, folders: boolean) => number;
  readonly entryCount: () => number;
}

/** The first four bytes of an id, as the lister tells them. */
export function headOf(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  return (low | ((bytes[at + 3] as number) << 24)) >>> 0;
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

/** One for each core, whose checks of trees must not be used at the same time. */
export class EntryLister {
  readonly #core: UnpackCore;
  readonly #exports: Exports;
  readonly #entry: ListedEntry = { at: 0, id: 0, head: 0 };

  constructor(core: UnpackCore) {
    this.#core = core;
    this.#exports = core.link(WASM_CODE) as Exports;
  }

  /** Marks ids by their heads, and no others any more. Eight of 2^23 heads share a mark with each other. */
  mark(heads: Iterable<number>): void {
    const { bytes } = this.#core;
    bytes.fill(0, MARKS, MARKS + MARK_BYTES);
    for (const head of heads) {
      const at = MARKS + ((head >>> 3) & (MARK_BYTES - 1));
      bytes[at] = (bytes[at] as number) | (1 << (head & 7));
    }
  }

  /**
   * Calls `onEntry` with each entry of a tree whose id may be a marked one and, when `folders`, with each folder. The entry is the same object
   * every time. False when the tree ends in the middle of an entry.
   */
  list({ start, end }: Range, idSize: number, folders: boolean, onEntry: (entry: ListedEntry) => void): boolean {
    const entry = this.#entry;
    this.#exports.beginEntries(start);
    for (;;) {
      const state = this.#exports.listEntries(end, idSize, folders);
      const { words } = this.#core;
      for (let i = this.#exports.entryCount(), record = RECORDS; i > 0; i--, record += RECORD) {
        entry.at = words[record] as number;
        entry.id = words[record + 1] as number;
        entry.head = words[record + 2] as number;
        onEntry(entry);
      }
      if (state <= 0) return state === 0;
    }
  }
}
