// Scans one content that comes piece by piece, as the entries of archives do.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { ContentSettings } from '../detect/detect-all.ts';
import { scanContent } from '../detect/scan-content.ts';
import { StreamScanner } from '../detect/scan-stream.ts';
import { CutProblem } from './cut-problem.ts';
import { withUnpacker } from './unpack-within.ts';

/**
 * Contents up to this size are held, so that lines need not be counted where nothing is found: counting takes longer than scanning. As much as the
 * sieve takes at once. Bytes.
 */
const MOST_HELD = 8 * 1024 * 1024;

const NONE = new Uint8Array(0);

/** Memory that no content is held in: to make it anew for each would cost as much as to inflate it. One for each thread. */
let spare: Uint8Array = NONE;

function takeSpare(): Uint8Array {
  const taken = spare;
  spare = NONE;
  return taken;
}

/** One for each content; nothing is pushed to it after `end`. */
export class EntryScanner {
  readonly #origin: Origin;
  readonly #settings: ContentSettings;
  readonly #cut = new CutProblem();
  /** Holds the content's first `#size` bytes as long as they are no more than `MOST_HELD`. */
  #held: Uint8Array = NONE;
  #size = 0;
  #stream: StreamScanner | undefined;
  readonly #hits: Hit[] = [];

  constructor(origin: Origin, settings: WorkerSettings) {
    this.#origin = origin;
    this.#settings = withUnpacker({ ...settings, lineHash: false, onCut: this.#cut.note });
  }

  get problems(): readonly Problem[] {
    return this.#cut.problems;
  }

  /** `isAll`: there are no others, so that they need not be held. */
  push(bytes: Uint8Array, isAll = false): void {
    if (isAll && bytes.length <= MOST_HELD) return this.#scan(bytes);
    const start = this.#size;
    this.#size += bytes.length;
    if (this.#size > MOST_HELD) return this.#pushOn(bytes, start);
    if (this.#size > this.#held.length) this.#grow(start);
    this.#held.set(bytes, start);
  }

  end(): readonly Hit[] {
    if (this.#stream !== undefined) this.#add(this.#stream.end());
    else if (this.#size > 0) this.#scan(this.#held.subarray(0, this.#size));
    this.#giveBack();
    return this.#hits;
  }

  #scan(content: Uint8Array): void {
    this.#add(scanContent(content, 0, content.length, this.#origin, this.#settings));
  }

  #pushOn(bytes: Uint8Array, held: number): void {
    if (this.#stream === undefined) {
      this.#stream = new StreamScanner(this.#origin, this.#settings);
      this.#add(this.#stream.push(this.#held.subarray(0, held)));
      this.#giveBack();
    }
    this.#add(this.#stream.push(bytes));
  }

  /** Makes room for all bytes so far, of which the first `used` are held. */
  #grow(used: number): void {
    let room = takeSpare();
    if (room.length < this.#size) room = new Uint8Array(Math.min(MOST_HELD, 2 * this.#size));
    room.set(this.#held.subarray(0, used));
    this.#giveBack();
    this.#held = room;
  }

  #giveBack(): void {
    if (this.#held.length > spare.length) spare = this.#held;
    this.#held = NONE;
  }

  #add(hits: readonly Hit[]): void {
    for (const hit of hits) this.#hits.push(hit);
  }
}
