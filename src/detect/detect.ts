// The entry to detection: every token in a stretch of bytes, whatever it is encoded in. Pure: bytes in, matches out.
import type { Match } from '../core/match.ts';
import { Budget } from './budget.ts';
import { outermostLayer } from './layer.ts';
import { MatchList, readPlace, type Sighting } from './match-list.ts';
import { NOTHING } from './runs.ts';
import { findInterest, scanLayer } from './scan-layer.ts';
import { survey } from './sieve.ts';

const NONE: readonly Sighting[] = Object.freeze([]);

/** As `findSightings`, with what the places say beside the tokens. */
// oxlint-disable-next-line max-params -- as below.
export function detect(
  bytes: Uint8Array,
  start: number,
  end: number,
  decodeDepth: number,
  onCut?: () => void,
): readonly Match[] {
  const found = findSightings(bytes, start, end, decodeDepth, onCut);
  return found.length === 0 ? NONE : found.map(readPlace);
}

/**
 * All tokens in `bytes[start, end)` under up to `decodeDepth` nested encodings, sorted by offset. Offsets count from `start`.
 * `onCut` is called when there was more to decode than one search may take.
 * Called for every object of a history: where nothing is long enough to be a token, it allocates nothing to speak of.
 */
// oxlint-disable-next-line max-params -- the range is two numbers, not an object: this is called for each of a million objects.
export function findSightings(
  bytes: Uint8Array,
  start: number,
  end: number,
  decodeDepth: number,
  onCut?: () => void,
): readonly Sighting[] {
  const range = { bytes, start, end };
  const view = survey(range);
  const from = findInterest(range, decodeDepth, view);
  if (from === NOTHING) return NONE;
  const found = new MatchList(start);
  const budget = new Budget(end - start);
  scanLayer(outermostLayer(range, decodeDepth), { found, budget }, { view, from });
  if (budget.isExceeded) onCut?.();
  const matches = found.distinct();
  return matches.length === 0 ? NONE : matches;
}
