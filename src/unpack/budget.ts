// What looking into one file may cost. Without limits a few kilobytes could grow to petabytes, or to more names than memory holds.
import { formatSize } from '../core/size.ts';

export interface UnpackLimits {
  /** Archives inside one another. A compressed tar counts as one. */
  readonly depth: number;
  /** Entries in one file, at all depths. */
  readonly entries: number;
  /** Inflated bytes that any file may hold, at all depths. A scan of many small files takes as long as these allow. */
  readonly free: number;
  /** Inflated bytes for each byte of a file that may hold more. Deflate reaches 1032, but nothing that people keep comes near. */
  readonly ratio: number;
  /** Inflated bytes of one entry. */
  readonly entry: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  depth: 4,
  entries: 250_000,
  free: 32_000_000,
  ratio: 100,
  entry: 16 * 1024 ** 3,
};

/** What is left of a limit that was reached once is not worth going on with. Bytes. */
const LEAST = 1_000_000;

/** A limit was reached, at the entry `inner`. The message says which one. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  readonly inner: string;
  readonly limit: string;

  constructor(inner: string, limit: string) {
    super(`${limit}: neither the rest of it nor what follows was read`);
    this.inner = inner;
    this.limit = limit;
  }
}

/** What is spent on one file and all that is inside. */
export class Budget {
  readonly limits: UnpackLimits;
  #given = 0;
  #inflated = 0;
  #entries = 0;
  /** What may be inflated beyond the limit by now, and how often that was raised. */
  #more = 0;
  #raised = 0;

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
    if (this.#inflated > this.#most + this.#more)
      throw new LimitReached(inner, `over ${formatSize(free)} and ${ratio} times the size of the file`);
  }

  /**
   * Whether reading may go on behind an entry that reached a limit. It may with half of the limit, then with a quarter, and so on: entries behind a
   * bomb are read, and many bombs cost no more than two.
   */
  raise(): boolean {
    const more = this.#most / 2 ** ++this.#raised;
    if (more < LEAST || this.#entries > this.limits.entries) return false;
    this.#more = this.#inflated - this.#most + more;
    return true;
  }

  get #most(): number {
    return Math.max(this.limits.free, this.limits.ratio * this.#given);
  }

  /** Throws `LimitReached`. */
  addEntry(inner: string): void {
    this.#entries += 1;
    if (this.#entries > this.limits.entries)
      throw new LimitReached(inner, `over ${this.limits.entries} entries in one file`);
  }
}
