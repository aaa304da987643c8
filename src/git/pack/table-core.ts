// Sorts a pack's entries and builds the forest that its deltas form, in WebAssembly: nothing can be scanned before that is done, and JavaScript
// would run most of it before it is compiled. Source: wasm/build-table.ts.
import type { PackIndex, PackTable } from '../../core/pack.ts';
import { wasm } from './core-exports.ts';
import { CorruptPack } from './corrupt.ts';
import { findPosition, offsetAt } from './pack-index.ts';
import { WASM_CODE } from './table-code.ts';

const PAGE = 1 << 16;

/** Where the arrays begin: below are digits, and the window of the pack. */
const WINDOW_START = 1 << 14;
const WINDOW = 1 << 18;
const ARRAYS = WINDOW_START + WINDOW + 64;

/** Bytes an entry takes in all arrays, and beyond the entries. */
const ENTRY = 50;
const BEYOND = 64;

interface Exports {
  readonly layOut: (start: number, count: number) => void;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly sort: (names: number, stride: number, large: number, largeCount: number, end: number) => number;
  readonly find: (offset: number) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly link: (window: number, from: number, length: number, first: number, idSize: number) => number;
  readonly weigh: (heavy: number) => void;
}

/** Reads `length` bytes of a pack from `offset` on to the beginning of `bytes`; returns how many there were. */
export type ReadPack = (bytes: Uint8Array, offset: number) => number;

/** One for each pack; what it holds is copied out. */
export class TableCore {
  readonly #index: PackIndex;
  readonly #core: Exports;
  readonly #bytes: Uint8Array;

  /** Throws `CorruptPack` where there are more entries than memory can hold. */
  constructor(index: PackIndex) {
    this.#index = index;
    if (wasm === undefined) throw new CorruptPack('there is no WebAssembly to read it with');
    const names = index.count * index.offsetStride + index.largeCount * 8;
    const pages = Math.ceil((ARRAYS + index.count * ENTRY + BEYOND + names) / PAGE);
    if (pages > 65_536) throw new CorruptPack(`${index.count} entries are too many for one table`);
    const memory = new wasm.Memory({ initial: pages, maximum: pages });
    this.#bytes = new Uint8Array(memory.buffer);
    const module = new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    const findById = (at: number): number => this.#findById(at);
    this.#core = new wasm.Instance(module, { env: { memory }, 'build-table': { findById } }).exports as Exports;
    this.#core.layOut(ARRAYS, index.count);
  }

  /** Sorts the offsets that the index names; entries end at `end`. Throws `CorruptPack` when one is named twice or lies outside of the pack. */
  sort(end: number): void {
    const { idTable, count, offsets, offsetStride, large, largeCount } = this.#index;
    const names = ARRAYS + count * ENTRY + BEYOND;
    const largeNames = names + count * offsetStride;
    // The last one ends before its stride does in version 1.
    this.#bytes.set(
      idTable.bytes.subarray(offsets, Math.min(offsets + count * offsetStride, idTable.bytes.length)),
      names,
    );
    if (large > 0) this.#bytes.set(idTable.bytes.subarray(large, large + largeCount * 8), largeNames);
    const wrong = this.#core.sort(names, offsetStride, large > 0 ? largeNames : 0, largeCount, end);
    if (wrong < 0) throw new CorruptPack(`the index names offset ${this.#offsets()[-wrong - 1]} twice`);
    if (wrong === 0) return;
    const offset = offsetAt(this.#index, wrong - 1);
    throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`);
  }

  /** Reads all entries' headers and links those that are deltas with their bases. Throws `CorruptPack`. */
  link(read: ReadPack): void {
    const { count, idSize } = this.#index;
    const window = this.#bytes.subarray(WINDOW_START, WINDOW_START + WINDOW);
    for (let entry = 0; entry < count;) {
      const from = this.#offsets()[entry] as number;
      const length = read(window, from);
      const next = this.#core.link(WINDOW_START, from, length, entry, idSize);
      if (next <= entry) this.#fail(next < 0 ? -1 - next : entry);
      entry = next;
    }
  }

  /** Gives each entry the type of its root and the weight of what is walked with it. */
  weigh(heavy: number): void {
    this.#core.weigh(heavy);
  }

  /** Copies all out. */
  copyTo(table: PackTable): void {
    const { count } = this.#index;
    let at = ARRAYS;
    const take = (array: Uint8Array | Int32Array | Float32Array | Float64Array, skipped = 0): void => {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      bytes.set(this.#bytes.subarray(at, at + array.byteLength));
      at += array.byteLength + skipped;
    };
    take(table.offsets);
    take(table.sizes);
    take(table.positions);
    take(table.bases);
    take(table.firstChildren);
    take(table.nextSiblings);
    take(table.weights, (count + 4) * 4 + count * 4);
    take(table.headerLengths);
    take(table.types);
  }

  #offsets(): Float64Array {
    return new Float64Array(this.#bytes.buffer, ARRAYS, this.#index.count + 1);
  }

  /** The entry of a REF_DELTA's base, or -1 when it is not in this pack. */
  #findById(at: number): number {
    const position = findPosition(this.#index, this.#bytes, at);
    return position < 0 ? -1 : this.#core.find(offsetAt(this.#index, position));
  }

  #fail(entry: number): never {
    throw new CorruptPack(`the header of the entry at offset ${this.#offsets()[entry]} is damaged`);
  }
}
