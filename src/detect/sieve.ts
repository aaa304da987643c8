// The sieve: a WebAssembly look at every byte of a text, sixteen at a time, which tells where something may be found. It only ever says too
// much: what it lists is looked at as if there were no sieve. It pays from two hundred bytes on. Source: wasm/.
import type { Alphabet } from './decode/decoder.ts';
import type { PieceRange, Rewritten } from './decode/rewritten.ts';
import type { Speller } from './decode/speller.ts';
import type { ByteRange, Span } from './layer.ts';
import { findRunOf, NOTHING } from './runs.ts';
import { WASM_CODE } from './sieve-code.ts';
import type { OwnMemory, SharedMemory, SieveCore, WebAssembly } from './sieve-core.ts';
import { BEHIND, DUMP, END_BITS, HEX, LIST, LISTED, OTHERS, OTHERS_LISTED, TEXT } from './sieve-layout.ts';
import { writeTables } from './sieve-tables.ts';
import type { Survey } from './survey.ts';

const PAGE = 1 << 16;

/** Where pieces of an object are listed in the sieve's memory: what siftPieces of wasm/sieve.ts takes. */
export interface PieceLists {
  readonly pieces: number;
  readonly firstChanges: number;
  /** 0: all may be new. */
  readonly changes: number;
}

let compiled: object | undefined;

/**
 * A sieve for texts in `memory`, of which it takes what sieve-layout.ts says; or, without one, for texts anywhere. Undefined where there is no
 * WebAssembly (`--jitless`), or no memory for it.
 */
export function makeSieve(memory?: SharedMemory): Sieve | undefined {
  const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: WebAssembly };
  try {
    return wasm === undefined ? undefined : new Sieve(wasm, memory);
  } catch {
    return undefined;
  }
}

/** Where the runs of one text begin that are of interest. Good until another text is sifted. */
export class Sieve implements Survey, Speller {
  readonly #shared: SharedMemory | undefined;
  readonly #own: OwnMemory | undefined;
  readonly #core: SieveCore;
  #buffer: ArrayBufferLike | undefined;
  #bytes: Uint8Array = new Uint8Array(0);
  #list: Uint32Array = new Uint32Array(0);
  #others: Uint32Array = new Uint32Array(0);
  #count = 0;
  #next = 0;
  #start = 0;
  /** Where the text lies in the memory, and where in it the first wide character does, or 0. */
  #place = 0;
  #wide = 0;
  /** A piece was sifted last, and no other text. */
  #hasPiece = false;

  constructor(wasm: WebAssembly, shared: SharedMemory | undefined) {
    let memory = shared;
    memory ??= this.#own = new wasm.Memory({ initial: Math.ceil((TEXT + PAGE + BEHIND) / PAGE) });
    this.#shared = shared;
    compiled ??= new wasm.Module(Buffer.from(WASM_CODE, 'base64'));
    this.#core = new wasm.Instance(compiled, { env: { memory } }).exports as SieveCore;
    writeTables(memory.buffer);
    this.#view(memory);
  }

  /** Whether `bytes` lie in the memory that was given. */
  holds({ buffer }: Uint8Array): boolean {
    if (buffer === this.#buffer) return this.#shared !== undefined;
    if (buffer !== this.#shared?.buffer) return false;
    this.#view(this.#shared);
    return true;
  }

  /**
   * The number of the first piece from `first` up to `count`, of the object at `origin` in the memory that was given, in which something may be found
   * or that was not looked at. When it is surveyed next, it need not be sifted again.
   */
  nextPiece({ pieces, firstChanges, changes }: PieceLists, origin: number, first: number, count: number): number {
    this.#hasPiece = true;
    return this.#core.siftPieces(pieces, firstChanges, changes, origin, first, count);
  }

  /** Looks at a text. False when the sieve does not help with this one. */
  sift({ bytes, start, end, changes }: ByteRange): boolean {
    const length = end - start;
    const hasPiece = this.#hasPiece;
    this.#place = this.#own === undefined ? bytes.byteOffset + start : TEXT;
    this.#hasPiece = false;
    if (hasPiece && start === this.#core.pieceStart() && end === this.#core.pieceEnd()) {
      this.#count = this.#core.runCount();
    } else if (this.#own === undefined) {
      // Changes in the same memory are read where they are.
      const isNear = changes !== undefined && changes.words.buffer === this.#buffer;
      const list = isNear ? changes.words.byteOffset + 4 * changes.first : 0;
      const origin = isNear ? bytes.byteOffset + changes.origin : 0;
      this.#count = this.#core.sift(this.#place, length, list, isNear ? changes.count : -1, origin);
    } else {
      if (TEXT + length + BEHIND > this.#bytes.length) this.#grow(this.#own, TEXT + length + BEHIND);
      this.#bytes.set(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length), TEXT);
      this.#count = this.#core.sift(TEXT, length, 0, -1, 0);
    }
    if (this.#count > LISTED) return false;
    this.#start = start;
    this.#next = 0;
    this.#wide = this.#core.firstWide();
    return true;
  }

  get isEmpty(): boolean {
    return this.#count === 0 && this.#wide === 0 && this.#core.countOf(HEX) === 0 && this.#core.countOf(DUMP) === 0;
  }

  nextOther({ index, shape }: Alphabet, { bytes, end }: ByteRange, at: number): number {
    const count = this.#core.countOf(index);
    const first = 2 * OTHERS_LISTED * index;
    let low = 0;
    let high = Math.min(count, OTHERS_LISTED);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#start + (this.#others[first + 2 * middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    if (low < Math.min(count, OTHERS_LISTED)) return this.#start + (this.#others[first + 2 * low] as number);
    return count > OTHERS_LISTED ? findRunOf(shape, bytes, at, end) : NOTHING;
  }

  nextWide({ start, end }: ByteRange, at: number): number {
    if (this.#wide === 0) return NOTHING;
    const from = this.#place + at - start;
    const found = at === start ? this.#wide : this.#core.findWide(from, this.#place + end - start);
    return found === 0 ? NOTHING : start + found - this.#place;
  }

  nextRun(_text: ByteRange, at: number): number {
    const offset = at - this.#start;
    while (this.#next > 0 && (this.#list[2 * this.#next - 2] as number) >= offset) this.#next--;
    while (this.#next < this.#count && (this.#list[2 * this.#next] as number) < offset) this.#next++;
    return this.#next < this.#count ? this.#start + (this.#list[2 * this.#next] as number) : NOTHING;
  }

  endOf(): number {
    return this.#start + ((this.#list[2 * this.#next + 1] as number) & ((1 << END_BITS) - 1));
  }

  traitsOf(): number {
    return (this.#list[2 * this.#next + 1] as number) >>> END_BITS;
  }

  get speller(): Speller {
    return this;
  }

  endOfRows({ start }: ByteRange, at: number): number {
    const by = this.#place - start;
    return this.#core.endOfRows(at + by) - by;
  }

  leadsIn({ start }: ByteRange, stretch: Span): number {
    const by = this.#place - start;
    return this.#core.leadsIn(stretch.start + by, stretch.end + by);
  }

  undo({ start }: ByteRange, { piece, core }: PieceRange, lead: number, rewritten: Rewritten): void {
    const by = this.#place - start;
    const begin = this.#core.undoneStart();
    let at = piece.start + by;
    const undoUntil = (until: number): number => {
      while (at < until + by) {
        const end = this.#core.undo(at, until + by, piece.end + by, lead);
        rewritten.addAll(this.#bytes.subarray(begin, end));
        at = this.#core.undoneTo();
      }
      return rewritten.length;
    };
    rewritten.before = undoUntil(core.start);
    rewritten.within = undoUntil(core.end);
    undoUntil(piece.end);
  }

  #grow(memory: OwnMemory, size: number): void {
    memory.grow(Math.ceil((size - this.#bytes.length) / PAGE));
    this.#view(memory);
  }

  #view({ buffer }: SharedMemory): void {
    this.#buffer = buffer;
    this.#bytes = new Uint8Array(buffer);
    this.#list = new Uint32Array(buffer, LIST, 2 * LISTED);
    this.#others = new Uint32Array(buffer, OTHERS, 4 * OTHERS_LISTED);
  }
}
