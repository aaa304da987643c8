// Collects what the layers of one text hold. The same token can be seen in more than one way (joined lines and a single line, a run of
// base64 inside another): one sighting of each place is kept.
import type { Match, TokenFacts } from '../core/match.ts';
import { judge } from './judgement.ts';
import { type Layer, type Span, traceOut } from './layer.ts';
import { asEncoded } from './legacy-format.ts';
import { findOrganization } from './organization.ts';
import { recognizeCarrier } from './recognize-carrier.ts';

/** A match, and where it was read, by which its surroundings are found. */
export interface Sighting extends Match {
  readonly seen?: { readonly layer: Layer; readonly span: Span };
}

const PLAIN: Match['encoding'] = Object.freeze([]);

export class MatchList {
  readonly #origin: number;
  readonly #matches: Sighting[] = [];
  /** One string for all sightings of a token, and where it was seen unencoded: joined lines show each place again. */
  readonly #tokens = new Map<string, { readonly token: string; readonly offsets: Set<number> }>();
  #hasCandidates = false;

  /** `origin` is the offset in the bytes from which matches count theirs. */
  constructor(origin: number) {
    this.#origin = origin;
  }

  /** Whether a word was added that no checksum vouches for, whatever came of it. */
  get hasCandidates(): boolean {
    return this.#hasCandidates;
  }

  /** Adds the token `[from, to)` of `layer`, unless a neighbouring piece owns it or, without a valid checksum, too little speaks for it. */
  add(layer: Layer, from: number, to: number, read: TokenFacts): void {
    const span = { start: from, end: to };
    const trace = traceOut(layer, span);
    if (trace === undefined) return;
    if (read.checksum !== 'valid') this.#hasCandidates = true;
    const facts = judge(trace, read);
    if (facts === undefined) return;
    const place = (trace.steps.at(-1) as (typeof trace.steps)[number]).span;
    const written = Buffer.from(layer.bytes.buffer, layer.bytes.byteOffset + from, to - from).toString('latin1');
    const known = this.#know(facts.format === 'legacy' && facts.checksum === 'valid' ? asEncoded(written) : written);
    const isPlain = trace.encoding.length === 0 && place.end - place.start === to - from;
    if (isPlain && known.offsets.has(place.start)) return;
    if (isPlain) known.offsets.add(place.start);
    this.#matches.push({
      ...facts,
      token: known.token,
      offset: place.start - this.#origin,
      length: place.end - place.start,
      encoding: trace.encoding.length === 0 ? PLAIN : trace.encoding,
      seen: { layer, span },
    });
  }

  #know(token: string): { readonly token: string; readonly offsets: Set<number> } {
    const known = this.#tokens.get(token) ?? { token, offsets: new Set<number>() };
    this.#tokens.set(token, known);
    return known;
  }

  /** What was added, by offset, each place once. */
  distinct(): readonly Sighting[] {
    const kept: Sighting[] = [];
    for (const match of this.#matches.sort(byTokenAndPlace)) {
      const last = kept.at(-1);
      if (last === undefined || last.token !== match.token || last.offset + last.length <= match.offset)
        kept.push(match);
      else if (isSimpler(match, last)) kept[kept.length - 1] = match;
    }
    return kept.sort(byPlace);
  }
}

/** What a place says beside the token. Read only of sightings that are told: lines that are joined show every token again and again. */
export function readPlace({ seen, ...match }: Sighting): Match {
  const trace = seen && traceOut(seen.layer, seen.span);
  if (trace === undefined) return match;
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
    (a.encoding === b.encoding ? 0 : compare(a.encoding.join(), b.encoding.join()))
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
