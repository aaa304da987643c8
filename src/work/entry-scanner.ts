// Scans one content that comes piece by piece, as the entries of archives do.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { ContentSettings } from '../detect/detect-all.ts';
import { scanContent } from '../detect/scan-content.ts';
import { MARGIN, StreamScanner, type WindowSizes } from '../detect/scan-stream.ts';
import { MOST_SIFTED } from '../detect/sieve-layout.ts';
import type { CutProblem } from './cut-problem.ts';

/** A window is as much as the sieve takes at once: what is no larger needs no lines counted where nothing is found. Bytes. */
const LARGEST = MOST_SIFTED;
const SIZES: WindowSizes = { window: LARGEST - 2 * MARGIN, margin: MARGIN };

/** One for each content; nothing is pushed to it after `end`. Archives hold thousands, so that as good as nothing is made for one without a token. */
export class EntryScanner {
  readonly #origin: () => Origin;
  readonly #settings: ContentSettings;
  readonly #cut: CutProblem;
  #stream: StreamScanner | undefined;
  readonly #hits: Hit[] = [];
  problems: readonly Problem[] = [];

  /** `cut`: hears of what `settings` leave out, of this content and of others. */
  constructor(origin: () => Origin, settings: ContentSettings, cut: CutProblem) {
    this.#origin = origin;
    this.#settings = settings;
    this.#cut = cut;
  }

  /** `isAll`: there are no others, so that they need not be held. */
  push(bytes: Uint8Array, isAll = false): void {
    if (isAll && bytes.length <= LARGEST) {
      this.#add(scanContent(bytes, 0, bytes.length, this.#origin, this.#settings));
    } else {
      this.#stream ??= new StreamScanner(this.#origin(), this.#settings, SIZES);
      this.#add(this.#stream.push(bytes));
    }
  }

  end(): readonly Hit[] {
    if (this.#stream !== undefined) this.#add(this.#stream.end());
    return this.#hits;
  }

  #add(hits: readonly Hit[]): void {
    for (const hit of hits) this.#hits.push(hit);
    if (this.#cut.problems.length > 0) this.problems = this.#cut.take();
  }
}
