// Unpacks pack entries into one growing arena: full objects, and deltas put together with their bases.

import type { PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { DeltaScript } from './delta.ts';
import { createInflater } from './inflater.ts';
import type { PackBytes } from './pack-bytes.ts';

/** Where an unpacked object lies in the arena. */
export interface Placed {
  readonly start: number;
  readonly size: number;
}

export interface ArenaLimits {
  /** The arena never grows beyond this. Bytes. */
  readonly arena: number;
  /** What a sparse result keeps of both ends of everything that is copied. Bytes. */
  readonly margin: number;
}

const FIRST_ARENA = 1 << 22;

/** Inserts below this many bytes are copied by hand, which is quicker than a call. */
const SHORT = 24;

/** A zlib stream may be larger than what it holds. One that is larger by more than an eighth and this is left to git. Bytes. */
const SPARE = 1 << 12;

const TOO_LARGE = 'it is too large to be unpacked in memory';

/** All methods throw `CorruptPack` for damage and for what does not fit the arena. */
export class Unpacker {
  readonly script = new DeltaScript();
  readonly #pack: PackBytes;
  readonly #table: PackTable;
  readonly #limits: ArenaLimits;
  readonly #inflater = createInflater();
  #arena = new Uint8Array(FIRST_ARENA);
  /** Where the delta that was parsed last ends: its result is put together behind it. */
  #deltaEnd = 0;

  constructor(pack: PackBytes, table: PackTable, limits: ArenaLimits) {
    this.#pack = pack;
    this.#table = table;
    this.#limits = limits;
  }

  /** The arena. Growing replaces it, so it must be asked for anew after every call. */
  get bytes(): Uint8Array {
    return this.#arena;
  }

  /** Unpacks `entry` to the bottom of the arena, through all its bases. Returns its size. */
  rebuild(entry: number): number {
    const chain = [entry];
    for (let base = this.#table.bases[entry] as number; base >= 0; base = this.#table.bases[base] as number)
      chain.push(base);
    const root = chain.pop() as number;
    let size = this.#inflate(root, 0);
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      this.parseDelta(next, size, size);
      const result = this.script.resultSize;
      const target = this.assemble({ start: 0, size }, false);
      this.#arena.copyWithin(0, target, target + result);
      size = result;
    }
    return size;
  }

  /** Inflates a delta to `at` and parses it. The result is put together behind it. */
  parseDelta(entry: number, at: number, baseSize: number): void {
    const length = this.#inflate(entry, at);
    this.script.parse(this.#arena, at, at + length);
    if (this.script.baseSize !== baseSize) {
      throw new CorruptPack(
        `a delta is made for a base of ${this.script.baseSize} bytes, but its base has ${baseSize}`,
      );
    }
    this.#deltaEnd = at + length;
  }

  /** Follows the parsed delta; returns where the result begins. A sparse result has its changed pieces only, each at its place. */
  assemble(base: Placed, sparse: boolean): number {
    const { count, copies, sources, lengths, resultSize } = this.script;
    const { margin } = this.#limits;
    const target = this.#deltaEnd;
    this.#reserve(target + resultSize);
    const arena = this.#arena;
    let at = target;
    for (let i = 0; i < count; i++) {
      const length = lengths[i] as number;
      const source = (sources[i] as number) + (copies[i] === 1 ? base.start : 0);
      if (copies[i] === 0 && length < SHORT) {
        for (let k = 0; k < length; k++) arena[at + k] = arena[source + k] as number;
      } else if (sparse && copies[i] === 1 && length > 2 * margin) {
        arena.copyWithin(at, source, source + margin);
        arena.copyWithin(at + length - margin, source + length - margin, source + length);
      } else {
        arena.copyWithin(at, source, source + length);
      }
      at += length;
    }
    return target;
  }

  #inflate(entry: number, at: number): number {
    const { offsets, headerLengths, sizes } = this.#table;
    const size = sizes[entry] as number;
    this.#reserve(at + size + 1);
    const start = (offsets[entry] as number) + (headerLengths[entry] as number);
    const length = Math.min((offsets[entry + 1] as number) - start, size + (size >>> 3) + SPARE);
    const { bytes, start: from, end } = this.#pack.read(start, length);
    const stream = { input: bytes, start: from, end };
    if (!this.#inflater.inflate(stream, this.#arena, at, size)) throw new CorruptPack('its zlib stream is damaged');
    return size;
  }

  /** Moves an object down to where its base was, once the stack has grown high. Returns where it lies. */
  settle(object: Placed, start: number): number {
    if (object.start + object.size < this.#arena.length / 2) return object.start;
    this.#arena.copyWithin(start, object.start, object.start + object.size);
    return start;
  }

  #reserve(size: number): void {
    if (size <= this.#arena.length) return;
    if (size > this.#limits.arena) throw new CorruptPack(TOO_LARGE);
    const larger = new Uint8Array(Math.min(this.#limits.arena, Math.max(size, this.#arena.length * 2)));
    larger.set(this.#arena);
    this.#arena = larger;
  }
}
