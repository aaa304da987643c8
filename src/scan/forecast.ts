// How long the rest of a scan will take on one thread, by what it has taken so far. Apart because it is a guess, and all of it is here.
import type { WorkItem } from '../core/work-item.ts';

/** Milliseconds of scanning that say enough about what is left. */
const ENOUGH = 25;

/** Of one scan. All times are milliseconds of scanning. */
export class Forecast {
  #spent = 0;
  #files = 0;
  /** Spent on files after the first item, during which nothing is compiled yet, and how many they are. */
  #rated = 0;
  #ratedFiles = 0;
  #hasOthers = false;

  /** Takes down what scanning `item` has taken. */
  add(item: WorkItem, milliseconds: number): void {
    this.#spent += milliseconds;
    if (item.kind !== 'files') {
      this.#hasOthers = true;
      return;
    }
    if (this.#files > 0) {
      this.#rated += milliseconds;
      this.#ratedFiles += item.paths.length;
    }
    this.#files += item.paths.length;
  }

  /** What the rest of `total` files will take; where nothing says how many there are, or there is something else, as much again as was spent. */
  left(total: number | undefined): number {
    if (total === undefined || this.#hasOthers) return this.#spent;
    if (this.#rated < ENOUGH) return 0;
    return (this.#rated / this.#ratedFiles) * (total - this.#files);
  }
}
