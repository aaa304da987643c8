// How long the rest of a scan will take on one thread, by what it has taken so far. Apart because it is a guess, and all of it is here.
import type { WorkItem } from '../core/work-item.ts';

/** What code that is not compiled yet costs at first. */
const WARM_UP = 25;

/** Of one scan. All times are milliseconds of scanning. */
export class Forecast {
  #spent = 0;
  #files = 0;
  #hasOthers = false;

  /** Takes down what scanning `item` has taken. */
  add(item: WorkItem, milliseconds: number): void {
    this.#spent += milliseconds;
    if (item.kind === 'files') this.#files += item.paths.length;
    else this.#hasOthers = true;
  }

  /** What the rest of `total` files will take; where nothing says how many there are, or there is something else, as much again as was spent. */
  left(total: number | undefined): number {
    if (total === undefined || this.#hasOthers) return this.#spent;
    if (this.#spent < 2 * WARM_UP) return 0;
    return ((this.#spent - WARM_UP) / this.#files) * (total - this.#files);
  }
}
