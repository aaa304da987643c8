// The entry to detection: every token in a stretch of bytes, whatever it is encoded in. Pure: bytes in, matches out.
import type { Match } from '../core/match.ts';
import { Budget, CUT_SHORT } from './budget.ts';
import { type ByteRange, outermostLayer, type Unpack } from './layer.ts';
import { MatchList, readPlace, type Sighting } from './match-list.ts';
import { scanLayer } from './scan-layer.ts';
import type { Sieve } from './sieve.ts';
import { survey } from './survey-text.ts';

/** What unpacks whatever is packed within encodings in one text of `length` bytes. */
export type UnpackerFor = (length: number) => Unpack;

const NONE: readonly Sighting[] = Object.freeze([]);

/** How a search is made, and what it tells beside what it finds. */
export interface SearchSettings {
  /** How many nested encodings are looked into. */
  readonly decodeDepth: number;
  /** Called with what a problem says when there was more to decode than one search may take. */
  readonly onCut?: (message: string) => void;
  /** Called when there is a word that may be a token by itself, whatever its surroundings make of it. */
  readonly onCandidate?: () => void;
  /** A sieve in whose memory the text may lie. */
  readonly sieve?: Sieve | undefined;
  /** How what is packed within encodings is unpacked; absent when it is not. */
  readonly unpackerFor?: UnpackerFor | undefined;
}

/** As `findSightings`, with what the places say beside the tokens. */
// oxlint-disable-next-line max-params -- as below.
export function detect(
  bytes: Uint8Array,
  start: number,
  end: number,
  decodeDepth: number,
  onCut?: () => void,
): readonly Match[] {
  const found = findSightings({ bytes, start, end }, onCut === undefined ? { decodeDepth } : { decodeDepth, onCut });
  return found.length === 0 ? NONE : found.map(readPlace);
}

/**
 * All tokens in `text`, sorted by offset; of those that lie in nothing new, all or some. Offsets count from its start. Called for every object
 * of a history: where nothing is long enough to be a token, it allocates nothing to speak of.
 */
export function findSightings(
  text: ByteRange,
  { decodeDepth, onCut, onCandidate, sieve, unpackerFor }: SearchSettings,
): readonly Sighting[] {
  const view = survey(text, sieve);
  if (view.isEmpty) return NONE;
  const length = text.end - text.start;
  const found = new MatchList(text.start);
  const budget = new Budget(length);
  const unpack = unpackerFor && unpackerWithin(unpackerFor, length, budget);
  scanLayer(outermostLayer(text, decodeDepth, unpack), view, { found, budget });
  if (budget.isExceeded) onCut?.(CUT_SHORT);
  if (found.hasCandidates) onCandidate?.();
  const matches = found.distinct();
  return matches.length === 0 ? NONE : matches;
}

/** Made when something packed is come upon. What comes out of it may be decoded as if it stood in the text. */
function unpackerWithin(unpackerFor: UnpackerFor, length: number, budget: Budget): Unpack {
  let made: Unpack | undefined;
  return (packed, onContent) => {
    made ??= unpackerFor(length);
    made(packed, (content) => {
      budget.give(content.length);
      onContent(content);
    });
  };
}
