// What looking into one file may cost. Without limits a few kilobytes could grow to petabytes, or to more names than memory holds.
import { Quota, type QuotaLimits } from '../core/quota.ts';
import { type SharedCounts, SharedQuota } from '../core/shared-quota.ts';
import { formatSize } from '../core/size.ts';

export interface UnpackLimits extends QuotaLimits {
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
  /** Inflated bytes of all files of a scan: many small bombs, each within its own limits, would run for days. */
  readonly scan: QuotaLimits;
}

export const UNPACK_LIMITS: UnpackLimits = {
  depth: 4,
  entries: 250_000,
  free: 32_000_000,
  ratio: 100,
  entry: 16 * 1024 ** 3,
  scan: { free: 16_000_000_000, ratio: 20 },
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

/** What is spent on one file and all that is inside, and by the scan on all files together. */
export class Budget {
  readonly limits: UnpackLimits;
  readonly #file: Quota;
  readonly #scan: SharedQuota | undefined;
  #entries = 0;
  #raised = 0;
  #isScanOver = false;

  /** `counts`: of the scan; without them there is no limit of that kind. */
  constructor(limits: UnpackLimits, counts?: SharedCounts) {
    this.limits = limits;
    this.#file = new Quota(limits);
    this.#scan = counts && new SharedQuota(limits.scan, counts);
  }

  /** Bytes of the file itself. */
  give(bytes: number): void {
    this.#file.give(bytes);
    this.#scan?.give(bytes);
  }

  /** Whether an entry of so many bytes would stay within all limits. */
  affords(bytes: number): boolean {
    return bytes <= this.limits.entry && this.#file.affords(bytes) && this.#scan?.affords(bytes) !== false;
  }

  /** Throws `LimitReached`. */
  spend(bytes: number, inner: string): void {
    const { free, ratio, scan } = this.limits;
    if (this.#scan?.spend(bytes) === false) {
      this.#isScanOver = true;
      throw new LimitReached(
        inner,
        `over ${formatSize(scan.free)} and ${scan.ratio} times the size of all archives in one scan`,
      );
    }
    if (!this.#file.spend(bytes))
      throw new LimitReached(inner, `over ${formatSize(free)} and ${ratio} times the size of the file`);
  }

  /**
   * Whether reading may go on behind an entry that reached a limit. It may with half of the limit, then with a quarter, and so on: entries behind a
   * bomb are read, and many bombs cost no more than two.
   */
  raise(): boolean {
    const more = this.#file.most / 2 ** ++this.#raised;
    if (this.#isScanOver || more < LEAST || this.#entries > this.limits.entries) return false;
    this.#file.raise(more);
    return true;
  }

  /** Throws `LimitReached`. */
  addEntry(inner: string): void {
    this.#entries += 1;
    if (this.#entries > this.limits.entries)
      throw new LimitReached(inner, `over ${this.limits.entries} entries in one file`);
  }
}
