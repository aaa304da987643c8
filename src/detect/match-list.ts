// Collects what the layers of one text hold. The same token can be seen in more than one way (joined lines and a single line, a run of
// base64 inside another): one sighting of each place is kept.
import type { Match, TokenFacts } from '../core/match.ts';
import { judge } from './judgement.ts';
import { type Layer, type Trace, traceOut } from './layer.ts';
import { findOrganization } from './organization.ts';
import { recognizeCarrier } from './recognize-carrier.ts';

/** A match and its way out, by which its surroundings are found. */
interface Sighting extends Match {
  readonly trace: Trace;
}

export class MatchList {
  readonly #origin: number;
  readonly #matches: Sighting[] = [];

  /** `origin` is the offset in the bytes from which matches count theirs. */
  constructor(origin: number) {
    this.#origin = origin;
  }

  /** Adds the token `[from, to)` of `layer`, unless a neighbouring piece owns it or, without a valid checksum, too little speaks for it. */
  add(layer: Layer, from: number, to: number, read: TokenFacts): void {
    const trace = traceOut(layer, { start: from, end: to });
    if (trace === undefined) return;
    const facts = judge(trace, read);
    if (facts === undefined) return;
    const place = (trace.steps.at(-1) as (typeof trace.steps)[number]).span;
    this.#matches.push({
      ...facts,
      token: Buffer.from(layer.bytes.buffer, layer.bytes.byteOffset + from, to - from).toString('latin1'),
      offset: place.start - this.#origin,
      length: place.end - place.start,
      encoding: trace.encoding,
      trace,
    });
  }

  /** What was added, by offset, each place once. */
  distinct(): readonly Match[] {
    const kept: Sighting[] = [];
    for (const match of this.#matches.sort(byTokenAndPlace)) {
      const last = kept.at(-1);
      if (last === undefined || last.token !== match.token || last.offset + last.length <= match.offset)
        kept.push(match);
      else if (isSimpler(match, last)) kept[kept.length - 1] = match;
    }
    return kept.sort(byPlace).map(describe);
  }
}

/** What a place says beside the token is read once, of the sighting that is kept: lines that are joined show every token again and again. */
function describe({ trace, ...match }: Sighting): Match {
  const organization = findOrganization(trace);
  const carrier = recognizeCarrier(trace);
  return {
    ...match,
    ...(organization === undefined ? {} : { organization }),
    ...(carrier === undefined ? {} : { carrier }),
  };
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
