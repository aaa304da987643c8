import { readSync } from 'node:fs';

/** Bytes of a pack around some offset: valid until the next call. */
export interface PackView {
  readonly bytes: Uint8Array;
  /** Where the asked-for offset lies in `bytes`. */
  readonly start: number;
  /** Where the asked-for length ends, or the pack does. */
  readonly end: number;
}

const WINDOW = 1 << 13;
const SLOTS = 1 << 11;

/**
 * Reads a pack through a small cache of windows, because neighbours in a delta tree are mostly neighbours in the pack, and because a pack may
 * be larger than memory. One for each thread.
 */
export class PackBytes {
  readonly #file: number;
  readonly #cache: Uint8Array;
  readonly #windows: Float64Array;
  readonly #filled: Uint32Array;
  #large = new Uint8Array(0);

  /** `file`: a descriptor open for reading. `slots`, a power of two: windows that are kept; one will do to read from start to end. */
  constructor(file: number, slots = SLOTS) {
    this.#file = file;
    this.#cache = new Uint8Array(WINDOW * slots);
    this.#windows = new Float64Array(slots).fill(-1);
    this.#filled = new Uint32Array(slots);
  }

  /** `length` bytes from `offset`, or fewer where the pack ends before. */
  read(offset: number, length: number): PackView {
    const window = Math.floor(offset / WINDOW);
    const within = offset - window * WINDOW;
    if (within + length > WINDOW) return this.#readDirect(offset, length);
    const slot = window & (this.#windows.length - 1);
    const at = slot * WINDOW;
    if (this.#windows[slot] !== window) {
      this.#windows[slot] = -1;
      this.#filled[slot] = readSync(this.#file, this.#cache, at, WINDOW, window * WINDOW);
      this.#windows[slot] = window;
    }
    // A pack may have been cut since its table was built: the end must not come before the start.
    const end = Math.max(within, Math.min(within + length, this.#filled[slot] as number));
    return { bytes: this.#cache, start: at + within, end: at + end };
  }

  #readDirect(offset: number, length: number): PackView {
    if (this.#large.length < length) this.#large = new Uint8Array(length + (length >>> 2));
    return { bytes: this.#large, start: 0, end: readSync(this.#file, this.#large, 0, length, offset) };
  }
}
