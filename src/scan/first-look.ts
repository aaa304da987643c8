// What can be told of a finding while the scan goes on: that there is such a token, and where it was seen first. All of its places, and in git
// the paths and commits, are known at the end.
import type { Finding } from '../core/finding.ts';
import type { Hit } from '../core/match.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import { suppress } from '../filter/suppress.ts';
import type { Source } from '../source/source.ts';
import type { ScanRequest } from './scan-request.ts';
import { findWanted, type Surroundings } from './sift.ts';

export class FirstLook {
  readonly #source: Source;
  readonly #wanted: (placed: Awaited<ReturnType<Source['place']>>) => readonly Finding[];
  readonly #onFinding: (finding: Finding) => void;
  readonly #told = new Set<string>();
  /** One batch after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(source: Source, request: ScanRequest, surroundings: Surroundings, onFinding: (finding: Finding) => void) {
    this.#source = source;
    this.#onFinding = onFinding;
    const suppressions = request.suppressions ?? { inline: false };
    this.#wanted = (placed) => suppress(findWanted(placed, request, surroundings), suppressions).findings;
  }

  /** Tells of each token that is reported as far as is known by now, once. */
  add(hits: readonly Hit[]): void {
    this.#last = this.#last.then(() => this.#tell(hits));
    this.#last.catch(() => {});
  }

  /** Resolves when everything has been told. */
  async end(): Promise<void> {
    await this.#last;
  }

  async #tell(hits: readonly Hit[]): Promise<void> {
    const fresh = hits.filter(({ match }) => !this.#told.has(fingerprintOf(match.ruleId, match.token)));
    if (fresh.length === 0) return;
    const { glimpse, place } = this.#source;
    for (const finding of this.#wanted(glimpse?.(fresh) ?? (await place(fresh)))) {
      this.#told.add(finding.fingerprint);
      this.#onFinding(finding);
    }
  }
}
