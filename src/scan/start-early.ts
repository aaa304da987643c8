// Starts the threads of a scan that will need them before the rest of the program is loaded, which takes as long as they do.
import { availableParallelism } from 'node:os';
import { standBy } from '../pool/standby.ts';
import { WORKER } from '../worker-url.ts';
import { type PlaceOfScan, sizeOfHistory } from './history-size.ts';

/** For who has called for no number of threads: all but one, because the main thread has its own to do meanwhile. */
export function startEarly(place: PlaceOfScan): void {
  const count = availableParallelism() - 1;
  if (count > 0 && sizeOfHistory(place) !== 'little') standBy(WORKER, count);
}
