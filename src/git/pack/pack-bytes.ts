import { readSync } from 'node:fs';

/** Memory that a pack is read into. */
export interface ReadingRoom {
  /** Asked for anew for every read, because growing memory replaces it. */
  readonly bytes: Uint8Array;
  /** Where the room begins in `bytes`. */
  readonly start: number;
  /** How many windows it holds; a power of two. */
  readonly slots: number;
}

/** Bytes from one window to the next. */
const STRIDE = 1 << 15;
/** Windows overlap, so that hardly an entry begins in one and ends in none. Bytes. */
export const WINDOW = STRIDE + (1 << 12);

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

  /** `file`: a descriptor open for reading. */
  constructor(file: number, room: ReadingRoom) {
    this.#file = file;
    this.#room = room;
    this.#windows = new Float64Array(room.slots).fill(-1);
    this.#filled = new Uint32Array(room.slots);
  }

  /**
   * Reads `length` bytes from `offset`, or fewer where the pack ends before. Returns where they lie in the room's bytes until the next call: in
   * a window, or at `spill`.
   */
  read(offset: number, length: number, spill: number): number {
    const window = Math.floor(offset / STRIDE);
    const within = offset - window * STRIDE;
    if (within + length > WINDOW) {
      this.end = spill + readSync(this.#file, this.#room.bytes, spill, length, offset);
      return spill;
    }
    const slot = window & (this.#windows.length - 1);
    const at = this.#room.start + slot * WINDOW;
    if (this.#windows[slot] !== window) {
      this.#windows[slot] = -1;
      this.#filled[slot] = readSync(this.#file, this.#room.bytes, at, WINDOW, window * STRIDE);
      this.#windows[slot] = window;
    }
    // A pack may have been cut since its table was built: the end must not come before the start.
    this.end = at + Math.max(within, Math.min(within + length, this.#filled[slot] as number));
    return at + within;
  }
}
