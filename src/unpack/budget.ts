// What looking into one file may cost. Without limits a few kilobytes could grow to petabytes, or to more names than memory holds.
import { formatSize } from '../core/size.ts';

export interface UnpackLimits {
  /** Archives inside one another. A compressed tar counts as one. */
  readonly depth: number;
  /** Entries in one file, at all depths. */
  readonly entries: number;
  /** Inflated bytes that any file may hold, at all depths. */
  readonly free: number;
  /** Beyond that, inflated bytes for each byte of the file. Deflate reaches 1032, but nothing that people keep comes near. */
  readonly ratio: number;
  /** Inflated bytes of one entry. */
  readonly entry: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  depth: 4,
  entries: 250_000,
  free: 64 * 1024 * 1024,
  ratio: 100,
  entry: 16 * 1024 ** 3,
};

/** A limit was reached: nothing more of the whole file is unpacked. The message says which limit. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  /** The entry at which it was reached. */
  readonly inner: string;

  constructor(inner: string, limit: string) {
    super(`${limit}: the rest was not read`);
    this.inner = inner;
  }
}

/** What is spent on one file and all that is inside. */
export class Budget {
  readonly limits: UnpackLimits;
  #given = 0;
  #inflated = 0;
  #entries = 0;

  constructor(limits: UnpackLimits) {
    this.limits = limits;
  }

  /** Bytes of the file itself. */
  give(bytes: number): void {
    this.#given += bytes;
  }

  /** Throws `LimitReached`. */
  spend(bytes: number, inner: string): void {
    const { free, ratio } = this.limits;
    this.#inflated += bytes;
    if (this.#inflated > free + ratio * this.#given)
      throw new LimitReached(inner, `over ${formatSize(free)} and ${ratio} times the size of the file`);
  }

  /** Throws `LimitReached`. */
  addEntry(inner: string): void {
    this.#entries += 1;
    if (this.#entries > this.limits.entries)
      throw new LimitReached(inner, `over ${this.limits.entries} entries in one file`);
  }
}
