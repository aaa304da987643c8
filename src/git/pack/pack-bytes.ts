import { readSync } from 'node:fs';

/** Memory that a pack is read into. */
export interface ReadingRoom {
  /** Asked for anew for every read, because growing memory replaces it. */
  readonly bytes: Uint8Array;
  /** Where the room begins in `bytes`. */
  readonly start: number;
  /** How many windows it holds; a power of two. */
  readonly slots: number;
  /** Bytes from one window to the next. */
  readonly stride: number;
}

/** Windows overlap, so that hardly an entry begins in one and ends in none. Bytes. */
const OVERLAP = 1 << 12;

/** Bytes of a window. */
export function windowOf({ stride }: Pick<ReadingRoom, 'stride'>): number {
  return stride + OVERLAP;
}

/** A room to read from start to end in. `spill`: room for what does not lie in one window. Bytes. */
export function readingOn(spill: number): ReadingRoom {
  const stride = 1 << 18;
  return { bytes: new Uint8Array(windowOf({ stride }) + spill), start: 0, slots: 1, stride };
}

/**
 * Reads a pack through a small cache of windows, because neighbours in a delta tree are mostly neighbours in the pack, and because a pack may
 * be larger than memory. One for each thread.
 */
export class PackBytes {
  /** Where what was read last ends in the room's bytes. */
  end = 0;
  readonly #file: number;
  readonly #room: ReadingRoom;
  readonly #windows: Float64Array;
  readonly #filled: Uint32Array;
  readonly #stride: number;
  readonly #window: number;

  /** `file`: a descriptor open for reading. */
  constructor(file: number, room: ReadingRoom) {
    this.#file = file;
    this.#room = room;
    this.#windows = new Float64Array(room.slots).fill(-1);
    this.#filled = new Uint32Array(room.slots);
    this.#stride = room.stride;
    this.#window = windowOf(room);
  }

  get bytes(): Uint8Array {
    return this.#room.bytes;
  }

  /** Where what does not lie in one window can go. */
  get spill(): number {
    return this.#room.start + this.#room.slots * this.#window;
  }

  /**
   * Reads `length` bytes from `offset`, or fewer where the pack ends before. Returns where they lie in the room's bytes until the next call: in
   * a window, or at `spill`.
   */
  read(offset: number, length: number, spill: number): number {
    const window = Math.floor(offset / this.#stride);
    const within = offset - window * this.#stride;
    if (within + length > this.#window) {
      this.end = spill + readSync(this.#file, this.#room.bytes, spill, length, offset);
      return spill;
    }
    const slot = window & (this.#windows.length - 1);
    const at = this.#room.start + slot * this.#window;
    if (this.#windows[slot] !== window) {
      this.#windows[slot] = -1;
      this.#filled[slot] = readSync(this.#file, this.#room.bytes, at, this.#window, window * this.#stride);
      this.#windows[slot] = window;
    }
    // A pack may have been cut since its table was built: the end must not come before the start.
    this.end = at + Math.max(within, Math.min(within + length, this.#filled[slot] as number));
    return at + within;
  }
}
