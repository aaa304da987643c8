// The entry to detection: every token in a stretch of bytes, whatever it is encoded in. Pure: bytes in, matches out.
import type { Match } from '../core/match.ts';
import { outermostLayer } from './layer.ts';
import { MatchList } from './match-list.ts';
import { findRun, NOTHING } from './runs.ts';
import { scanLayer } from './scan-layer.ts';

const NONE: readonly Match[] = Object.freeze([]);

/**
 * All tokens in `bytes[start, end)` under up to `decodeDepth` nested encodings, sorted by offset. Offsets count from `start`.
 * Called for every object of a history: where nothing is long enough to be a token, it allocates nothing.
 */
export function detect(bytes: Uint8Array, start: number, end: number, decodeDepth: number): readonly Match[] {
  if (findRun(bytes, start, end) === NOTHING) return NONE;
  const found = new MatchList(start);
  scanLayer(outermostLayer({ bytes, start, end }, decodeDepth), found);
  const matches = found.distinct();
  return matches.length === 0 ? NONE : matches;
}
