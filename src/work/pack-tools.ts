// What a thread reads packs with. Apart from what it does with each of them: it is made once, and the next pack finds it compiled.
import type { KnownIds } from '../core/pack.ts';
import { makeSieve } from '../detect/sieve.ts';
import { IdFinder } from '../git/pack/id-finder.ts';
import { UnpackCore } from '../git/pack/unpack-core.ts';

/** An arena may grow to this before an object is left to git. Bytes for each thread. */
const ARENA = 96 * 1024 * 1024;

/** One for each thread. */
export class PackTools {
  readonly core = new UnpackCore(ARENA);
  readonly sieve = makeSieve(this.core.memory);
  readonly finder: IdFinder;

  constructor(known: KnownIds) {
    this.finder = new IdFinder(known);
  }
}
