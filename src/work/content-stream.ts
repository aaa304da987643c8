// Content that arrives once and piece by piece, scanned with what is inside if it is an archive.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { StreamScanner } from '../detect/scan-stream.ts';
import { CutProblem } from './cut-problem.ts';
import { type Inside, InsideScanner, withoutInner } from './inside.ts';
import { withUnpacker } from './unpack-within.ts';

export class ContentStream {
  readonly #outer: StreamScanner;
  readonly #inside: InsideScanner | undefined;
  readonly #hits: Hit[] = [];
  readonly #cut = new CutProblem();

  constructor(origin: Origin, settings: WorkerSettings) {
    this.#outer = new StreamScanner(origin, withUnpacker({ ...settings, onCut: this.#cut.note }));
    this.#inside = settings.closedArchives === true ? undefined : new InsideScanner({ origin, settings });
  }

  push(bytes: Uint8Array): void {
    for (const hit of this.#outer.push(bytes)) this.#hits.push(hit);
    this.#inside?.push(bytes);
  }

  /** Everything that was found. Problems still lack the name of the content: see `nameProblems`. */
  end(): Inside {
    for (const hit of this.#outer.end()) this.#hits.push(hit);
    const inside = this.#inside?.end() ?? { hits: [], problems: [] };
    const problems = [...this.#cut.problems, ...inside.problems];
    return { hits: [...withoutInner(this.#hits, inside), ...inside.hits], problems };
  }
}
