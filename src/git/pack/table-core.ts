// Sorts a pack's entries and builds the forest that its deltas form, in WebAssembly: nothing can be scanned before that is done, and JavaScript
// would run most of it before it is compiled. Source: wasm/build-table.ts.
import type { PackIndex, PackTable } from '../../core/pack.ts';
import { wasm } from './core-exports.ts';
import { CorruptPack } from './corrupt.ts';
import { findPosition, offsetAt } from './pack-index.ts';
import { WASM_CODE } from './table-code.ts';

const PAGE = 1 << 16;
const MOST_PAGES = 1 << 16;

/** Where digits are counted, and later the window of the pack lies; the arrays begin behind it. */
const WINDOW_START = 1 << 10;
const WINDOW = 1 << 16;
const ARRAYS = WINDOW_START + WINDOW;

/** Bytes an entry takes in all arrays, and beyond the entries. */
const ENTRY = 39;
const BEYOND = 64;

/** Entries in one call. V8 compiles a function anew where it was busy for long, but has that run only from the next call on. */
const STEP = 1 << 13;

/** Does something with the entries from one up to another. Returns nothing or 0 where all went well. */
type Step = (from: number, to: number) => number | void;

interface Exports {
  readonly layOut: (start: number, count: number) => void;
  readonly beginSort: (end: number, scratch: number) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly readNames: (from: number, to: number, names: number, large: number, largeCount: number) => number;
  readonly beginDigit: (digit: number) => void;
  readonly sortByDigit: Step;
  readonly takeApart: Step;
  readonly endSort: () => void;
  readonly find: (offset: number) => number;
  // oxlint-disable-next-line max-params -- what crosses over are numbers
  readonly link: (window: number, from: number, length: number, first: number, idSize: number) => number;
  readonly weighEntries: Step;
  readonly weighTrees: (from: number, to: number, heavy: number) => void;
}

/** Reads `length` bytes of a pack from `offset` on to the beginning of `bytes`; returns how many there were. */
export type ReadPack = (bytes: Uint8Array, offset: number) => number;

/** One for each pack. */
export class TableCore {
  /** What is built. All threads can see it. */
  readonly table: PackTable;
  readonly #index: PackIndex;
  readonly #core: Exports;
  readonly #bytes: Uint8Array;

  /** Throws `RangeError` where there are more entries than memory can hold: nothing is damaged, and git reads them. */
  constructor(index: PackIndex) {
    this.#index = index;
    if (wasm === undefined) throw new CorruptPack('there is no WebAssembly to read it with');
    const pages = Math.ceil((ARRAYS + index.count * ENTRY + BEYOND) / PAGE);
    if (pages > MOST_PAGES) throw new RangeError(`${index.count} entries are too many for one table`);
    const memory = new wasm.Memory({ initial: pages, maximum: pages, shared: true });
    this.#bytes = new Uint8Array(memory.buffer);
    this.table = layOut(memory.buffer, index.count);
    const module = new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    const findById = (at: number): number => this.#findById(at);
    this.#core = new wasm.Instance(module, { env: { memory }, 'build-table': { findById } }).exports as Exports;
    this.#core.layOut(ARRAYS, index.count);
  }

  /** Sorts the offsets that the index names; entries end at `end`. Throws `CorruptPack` when one is named twice or lies outside of the pack. */
  sort(end: number): void {
    const digits = this.#core.beginSort(end, WINDOW_START);
    if (digits === 0) throw new CorruptPack(`a pack of ${end} bytes has too many entries`);
    this.#readNames(end);
    for (let digit = 0; digit < digits; digit++) {
      this.#core.beginDigit(digit);
      this.#inSteps(this.#core.sortByDigit);
    }
    const twice = this.#inSteps(this.#core.takeApart);
    if (twice > 0) throw new CorruptPack(`the index names offset ${this.table.offsets[twice - 1]} twice`);
    this.#core.endSort();
  }

  /** Reads all entries' headers and links those that are deltas with their bases. Throws `CorruptPack`. */
  link(read: ReadPack): void {
    const { count, idSize } = this.#index;
    const window = this.#bytes.subarray(WINDOW_START, WINDOW_START + WINDOW);
    for (let entry = 0; entry < count;) {
      const from = this.table.offsets[entry] as number;
      const length = read(window, from);
      const next = this.#core.link(WINDOW_START, from, length, entry, idSize);
      if (next <= entry) this.#fail(next < 0 ? -1 - next : entry);
      entry = next;
    }
  }

  /** Gives each entry the type of its root and the weight of what is walked with it. */
  weigh(heavy: number): void {
    this.#inSteps(this.#core.weighEntries);
    this.#inSteps((from, to) => this.#core.weighTrees(from, to, heavy));
  }

  /** What the index holds is copied to where there is nothing else yet. */
  #readNames(end: number): void {
    const { idTable, count, offsets, offsetStride, large, largeCount } = this.#index;
    const names = this.table.weights.byteOffset;
    const largeNames = this.table.bases.byteOffset;
    if (offsetStride === 4) this.#bytes.set(idTable.bytes.subarray(offsets, offsets + count * 4), names);
    else {
      for (let position = 0, at = offsets; position < count; position++, at += offsetStride)
        this.#bytes.set(idTable.bytes.subarray(at, at + 4), names + position * 4);
    }
    if (large > 0) this.#bytes.set(idTable.bytes.subarray(large, large + largeCount * 8), largeNames);
    const wrong = this.#inSteps((from, to) =>
      this.#core.readNames(from, to, names, large > 0 ? largeNames : 0, largeCount),
    );
    if (wrong === 0) return;
    const offset = offsetAt(this.#index, wrong - 1);
    throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`);
  }

  #inSteps(step: Step): number {
    const { count } = this.#index;
    for (let from = 0; from < count; from += STEP) {
      const found = step(from, Math.min(from + STEP, count));
      if (typeof found === 'number' && found !== 0) return found;
    }
    return 0;
  }

  /** The entry of a REF_DELTA's base, or -1 when it is not in this pack. */
  #findById(at: number): number {
    const position = findPosition(this.#index, this.#bytes, at);
    return position < 0 ? -1 : this.#core.find(offsetAt(this.#index, position));
  }

  #fail(entry: number): never {
    throw new CorruptPack(`the header of the entry at offset ${this.table.offsets[entry]} is damaged`);
  }
}

/** As `layOut` in wasm/sort-entries.ts. */
function layOut(memory: SharedArrayBuffer, count: number): PackTable {
  let next = ARRAYS;
  const take = (bytes: number): number => {
    next += bytes;
    return next - bytes;
  };
  return {
    count,
    offsets: new Float64Array(memory, take((count + 1) * 8), count + 1),
    sizes: new Float64Array(memory, take(count * 8), count),
    positions: new Int32Array(memory, take(count * 4), count),
    bases: new Int32Array(memory, take(count * 4), count),
    firstChildren: new Int32Array(memory, take(count * 4), count),
    nextSiblings: new Int32Array(memory, take(count * 4), count),
    weights: new Float32Array(memory, take((count + 4) * 4), count),
    headerLengths: new Uint8Array(memory, take(count), count),
    types: new Uint8Array(memory, take(count), count),
    duplicates: new Uint8Array(memory, take(count), count),
  };
}
