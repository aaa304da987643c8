// The hot core of the pack reader, in WebAssembly: it inflates entries, follows deltas and looks through trees, in one memory that also holds
// the windows of the pack, so that a million small entries cost few calls and no copies (bench/PERFORMANCE.md). Sources: wasm/.
import { CorruptPack } from './corrupt.ts';
import { type ChangeList, type DeltaOptions, type Exports, type Placed, wasm } from './core-exports.ts';
import { ID_STRIDE } from './id-finder.ts';
import {
  CHANGES,
  DETAILS,
  FIRST_CHANGES,
  LISTS,
  LISTS_WITH_CHANGES,
  MAX_CHANGES,
  MAX_PIECES,
  OUTCOME,
  PIECES,
  type PieceLists,
  UNSEEN,
} from './core-layout.ts';
import { DELTA_MESSAGES } from './delta-messages.ts';
import { type ReadingRoom, WINDOW } from './pack-bytes.ts';
import type { Range } from './references.ts';
import { WASM_CODE } from './wasm-code.ts';

/** Pack windows follow what has a fixed place, and the arena follows them. Bytes. */
const WINDOWS = 2 << 20;
const SLOTS = 1 << 9;
export const ARENA = WINDOWS + SLOTS * WINDOW;

/** What must be there behind everything that is read or written: see wasm/layout.ts. Bytes. */
export const SLACK = 1024;

const PAGE = 1 << 16;
const FIRST_ARENA = 1 << 22;

/** False where V8 runs without its compilers (`--jitless`): git reads the history then. */
export const hasUnpackCore = wasm !== undefined;

let compiled: object | undefined;

/** One for each thread and pack. Positions are those of `bytes`; what is unpacked lies from `ARENA` on. */
export class UnpackCore implements ReadingRoom {
  readonly start = WINDOWS;
  readonly slots = SLOTS;
  readonly #memory: { readonly buffer: ArrayBuffer };
  readonly #core: Exports;
  /** A buffer like all other texts there are: code that is to know two kinds of bytes is compiled again. */
  #bytes: Buffer;
  #words: Uint32Array;

  /** `arena`: bytes that unpacked objects and what they are made of may take. Throws where there is no WebAssembly, or no room. */
  constructor(arena: number) {
    if (wasm === undefined) throw new Error('there is no WebAssembly');
    const limit = ARENA + arena + SLACK;
    const first = ARENA + Math.min(arena, FIRST_ARENA) + SLACK;
    this.#memory = new wasm.Memory({ initial: Math.ceil(first / PAGE), maximum: Math.ceil(limit / PAGE) });
    compiled ??= new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    this.#core = new wasm.Instance(compiled, { env: { memory: this.#memory } }).exports as Exports;
    this.#core.prepare(limit);
    this.#bytes = Buffer.from(this.#memory.buffer);
    this.#words = new Uint32Array(this.#memory.buffer);
  }

  /** What `bytes` are of. From 11 to 16 times 64 KB it is free for others. */
  get memory(): { readonly buffer: ArrayBuffer } {
    return this.#memory;
  }

  /** The memory. Growing replaces it, so it must be asked for anew after every call. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The same, in words. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Makes room up to `end`. Throws `CorruptPack`. */
  reserve(end: number): void {
    const done = this.#core.reserve(end);
    this.#refresh();
    if (done === 0) this.#fail(-1);
  }

  /** Inflates the zlib stream in `[from, end)` to `to`, where there must be room. False when it is damaged or does not hold exactly `size` bytes. */
  inflate(from: number, end: number, to: number, size: number): boolean {
    return this.#core.inflate(from, end, to, size) === 1;
  }

  /**
   * Follows the delta `[delta, end)`; the result lies at `end`. Returns its size; what it changed is listed in `pieceStart` and `pieceEnd`. Throws
   * `CorruptPack`.
   */
  applyDelta(delta: number, end: number, base: Placed, { margin, sparse }: DeltaOptions): number {
    const size = this.#core.applyDelta(delta, end, base.start, base.size, margin, sparse ? 1 : 0);
    this.#refresh();
    return size < 0 ? this.#fail(size) : size;
  }

  /** How many pieces the last delta changed; undefined when they are too many to be listed. */
  get pieces(): number | undefined {
    const count = this.#words[OUTCOME] as number;
    return count > MAX_PIECES ? undefined : count;
  }

  /** Whether the last delta inserts a NUL. */
  get insertsNul(): boolean {
    return this.#words[OUTCOME + 2] === 1;
  }

  /** Whether a range holds a NUL. */
  holdsNul({ start, end }: Range): boolean {
    return this.#core.holdsNul(start, end) === 1;
  }

  /** Where the pieces of the last result are listed. Bytes. */
  get pieceLists(): PieceLists {
    return (this.#words[OUTCOME + 1] as number) > MAX_CHANGES ? LISTS : LISTS_WITH_CHANGES;
  }

  /** Where a piece begins and ends, from the start of the result. */
  pieceStart(index: number): number {
    return this.#words[PIECES + index * 2] as number;
  }
  pieceEnd(index: number): number {
    return this.#words[PIECES + index * 2 + 1] as number;
  }

  /** The number of the first change in a piece, or behind it when there is none; `index` may be the number of pieces. Only where there are `changes`. */
  firstChange(index: number): number {
    return this.#words[FIRST_CHANGES + index] as number;
  }

  /**
   * The begin and the end of each change in the last result, in order and without a margin, as words from `first` on; undefined when all may be
   * new, or the changes are too many to be listed. Good until the next delta.
   */
  get changes(): ChangeList | undefined {
    const count = this.#words[OUTCOME + 1] as number;
    return count > MAX_CHANGES ? undefined : { words: this.#words, first: CHANGES, count };
  }

  /** Lists all of an object of `size` bytes as one piece. Returns how many that are. */
  listWhole(size: number): number {
    this.#words[PIECES] = 0;
    this.#words[PIECES + 1] = size;
    this.#words[OUTCOME + 1] = MAX_CHANGES + 1;
    return 1;
  }

  /**
   * Gathers the ids of the entries of the tree `[start, end)` that touch one of the first `pieces` pieces; `onFull` must take them. False when the
   * tree ends in the middle of an entry.
   */
  checkTree({ start, end }: Range, pieces: number, idSize: number, onFull: () => void): boolean {
    this.#core.beginTree(start);
    for (;;) {
      const state = this.#core.checkTree(start, end, idSize, pieces);
      if (state <= 0) return state === 0;
      onFull();
    }
  }

  /** Gathers the ids that the commit or tag `[start, end)` begins with; `onFull` must take them. */
  checkHeader({ start, end }: Range, idSize: number, onFull: () => void): void {
    this.#core.beginHeader(start);
    while (this.#core.checkHeader(end, idSize) > 0) onFull();
  }

  /** The ids that were gathered, `ID_STRIDE` bytes apart: those that were gathered before not long ago are left out. They lie there until more are gathered. */
  takeUnseen(): Uint8Array {
    const count = this.#core.unseenCount();
    this.#core.forgetUnseen();
    return this.#bytes.subarray(UNSEEN, UNSEEN + count * ID_STRIDE);
  }

  /** The length of the longest entry that was looked at in the last tree: mode and name, without the id. Bytes. */
  get longestEntry(): number {
    return this.#core.longestEntry();
  }

  /** Starts another module, in base64, over the same memory. Returns what it exports. */
  link(code: string): unknown {
    const imports = { env: { memory: this.#memory } };
    return wasm && new wasm.Instance(new wasm.Module(Buffer.from(code, 'base64')), imports).exports;
  }

  #refresh(): void {
    if (this.#bytes.length > 0) return;
    this.#bytes = Buffer.from(this.#memory.buffer);
    this.#words = new Uint32Array(this.#memory.buffer);
  }

  #fail(code: number): never {
    const [a = 0, b = 0, c = 0] = new Float64Array(this.#memory.buffer, DETAILS, 3);
    throw new CorruptPack(DELTA_MESSAGES[-1 - code]?.([a, b, c]) ?? 'a delta is damaged');
  }
}
