// Unpacks pack entries into the arena of a core: full objects, and deltas put together with their bases.

import type { PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { PackBytes } from './pack-bytes.ts';
import type { DeltaOptions, Placed } from './core-exports.ts';
import { ARENA, SLACK, type UnpackCore } from './unpack-core.ts';

/** A zlib stream may be larger than what it holds. One that is larger by more than an eighth and this is left to git. Bytes. */
const SPARE = 1 << 12;

/** A stack that grows higher than this is moved down where it can be: what is near is still in the processor's cache. Bytes. */
const LOFTY = 1 << 18;

const WHOLE: DeltaOptions = { margin: 0, sparse: false };

/** All methods throw `CorruptPack` for damage and for what does not fit the arena. */
export class Unpacker {
  readonly core: UnpackCore;
  readonly #pack: PackBytes;
  readonly #table: PackTable;
  /** The delta that was inflated last: its result lies behind it. */
  #delta = 0;
  #deltaEnd = 0;

  /** `file`: the pack, open for reading. */
  constructor(file: number, table: PackTable, core: UnpackCore) {
    this.core = core;
    this.#pack = new PackBytes(file, core);
    this.#table = table;
  }

  /** Unpacks `entry` to the bottom of the arena, through all its bases. */
  rebuild(entry: number): Placed {
    if ((this.#table.bases[entry] as number) < 0) return { start: ARENA, size: this.#inflate(entry, ARENA) };
    const chain = [entry];
    for (let base = this.#table.bases[entry] as number; base >= 0; base = this.#table.bases[base] as number)
      chain.push(base);
    const root = chain.pop() as number;
    let size = this.#inflate(root, ARENA);
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      size = this.unpackChild(next, { start: ARENA, size }, WHOLE);
      this.core.bytes.copyWithin(ARENA, this.#deltaEnd, this.#deltaEnd + size);
    }
    return { start: ARENA, size };
  }

  /** Inflates a delta above its base and follows it. Returns the size of the result, which lies at `resultStart`. */
  unpackChild(entry: number, base: Placed, options: DeltaOptions): number {
    this.#delta = base.start + base.size;
    this.#deltaEnd = this.#delta + this.#inflate(entry, this.#delta);
    return this.core.applyDelta(this.#delta, this.#deltaEnd, base, options);
  }

  /** Where the last child lies. */
  get resultStart(): number {
    return this.#deltaEnd;
  }

  /** Puts the last child together again, without gaps. */
  completeChild(base: Placed): void {
    this.core.applyDelta(this.#delta, this.#deltaEnd, base, WHOLE);
  }

  /** Moves an object down to `floor`, where nothing is needed any more, once the stack has grown high. Returns where it lies. */
  settle({ start, size }: Placed, floor: number): number {
    if (start - floor < LOFTY) return start;
    this.core.bytes.copyWithin(floor, start, start + size);
    return floor;
  }

  #inflate(entry: number, at: number): number {
    const { offsets, headerLengths, sizes } = this.#table;
    const size = sizes[entry] as number;
    const start = (offsets[entry] as number) + (headerLengths[entry] as number);
    const length = Math.min((offsets[entry + 1] as number) - start, size + (size >>> 3) + SPARE);
    // What does not lie in one window is read behind the place that it is inflated to, and behind what inflating may overshoot.
    const spill = at + size + SLACK;
    this.core.reserve(spill + length);
    const from = this.#pack.read(start, length, spill);
    if (!this.core.inflate(from, this.#pack.end, at, size)) throw new CorruptPack('its zlib stream is damaged');
    // There was room for it, so that it is a small integer, and no double any more.
    return size | 0;
  }
}
