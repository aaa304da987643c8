// Collects what the layers of one text hold. The same token can be seen in more than one way (joined lines and a single line, a run of
// base64 inside another): one sighting of each place is kept.
import type { Match, TokenFacts } from '../core/match.ts';
import { hasAzureContext } from './context.ts';
import { type Layer, traceOut } from './layer.ts';
import { findOrganization } from './organization.ts';

export class MatchList {
  readonly #origin: number;
  readonly #matches: Match[] = [];

  /** `origin` is the offset in the bytes from which matches count theirs. */
  constructor(origin: number) {
    this.#origin = origin;
  }

  /** Adds the token `[from, to)` of `layer`, unless a neighbouring piece owns it or nothing around it supports a legacy-shaped candidate. */
  add(layer: Layer, from: number, to: number, facts: TokenFacts): void {
    const trace = traceOut(layer, { start: from, end: to });
    if (trace === undefined) return;
    if (facts.ruleId === 'PAT005' && !hasAzureContext(trace)) return;
    const organization = findOrganization(trace);
    const place = (trace.steps.at(-1) as (typeof trace.steps)[number]).span;
    this.#matches.push({
      ...facts,
      token: Buffer.from(layer.bytes.buffer, layer.bytes.byteOffset + from, to - from).toString('latin1'),
      offset: place.start - this.#origin,
      length: place.end - place.start,
      encoding: trace.encoding,
      ...(organization === undefined ? {} : { organization }),
    });
  }

  /** What was added, by offset, each place once. */
  distinct(): readonly Match[] {
    const kept: Match[] = [];
    for (const match of this.#matches.sort(byTokenAndPlace)) {
      const last = kept.at(-1);
      if (last === undefined || last.token !== match.token || last.offset + last.length <= match.offset)
        kept.push(match);
      else if (isSimpler(match, last)) kept[kept.length - 1] = match;
    }
    return kept.sort(byPlace);
  }
}

/** Fewer encodings first. At the same depth UTF-16LE goes before UTF-16BE: its spelling is the greater one. */
function isSimpler(match: Match, than: Match): boolean {
  const difference = match.encoding.length - than.encoding.length;
  return difference < 0 || (difference === 0 && match.encoding.join() > than.encoding.join());
}

function byPlace(a: Match, b: Match): number {
  return a.offset - b.offset || a.length - b.length || compare(a.token, b.token);
}

function byTokenAndPlace(a: Match, b: Match): number {
  return (
    compare(a.token, b.token) ||
    a.offset - b.offset ||
    b.length - a.length ||
    compare(a.encoding.join(), b.encoding.join())
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
