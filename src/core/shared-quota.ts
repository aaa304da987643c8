// A quota of bytes that all threads of a scan spend together. Counted in kilobytes, so that whole numbers of 32 bits are enough; each thread keeps
// what is less for itself.
import type { QuotaLimits } from './quota.ts';

/** What was given and what was spent, in memory that threads share. Plain data: it crosses threads. */
export type SharedCounts = Int32Array<SharedArrayBuffer>;

const GIVEN = 0;
const SPENT = 1;
/** Bytes of a unit, and as many units as are counted to: 2 TB. */
const UNIT = 1024;
const MOST_UNITS = 2 ** 31 - 1;

export function makeSharedCounts(): SharedCounts {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** As `Quota`, of bytes, for one thread; another one for each content will do. */
export class SharedQuota {
  readonly #limits: QuotaLimits;
  readonly #counts: SharedCounts;
  readonly #rest = [0, 0];

  constructor(limits: QuotaLimits, counts: SharedCounts) {
    this.#limits = limits;
    this.#counts = counts;
  }

  give(bytes: number): void {
    this.#add(GIVEN, bytes);
  }

  /** Whether so much is left. */
  affords(bytes: number): boolean {
    const { free, ratio } = this.#limits;
    const most = Math.max(free, ratio * UNIT * Atomics.load(this.#counts, GIVEN));
    const spent = Atomics.load(this.#counts, SPENT);
    return UNIT * spent + bytes <= most && spent < MOST_UNITS;
  }

  /** False when more was spent than may be, by whomever. */
  spend(bytes: number): boolean {
    this.#add(SPENT, bytes);
    return this.affords(0);
  }

  #add(index: number, bytes: number): void {
    const all = (this.#rest[index] as number) + bytes;
    const units = Math.floor(all / UNIT);
    this.#rest[index] = all - units * UNIT;
    if (units > 0 && Atomics.load(this.#counts, index) < MOST_UNITS - units) Atomics.add(this.#counts, index, units);
  }
}
