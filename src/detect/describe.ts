// Turns matches into hits: what only the holder of the bytes can say about a match, its region, its frame, and
// whether a comment allows it.
import type { Region } from '../core/location.ts';
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import { findAllowance } from './allowance.ts';
import { frameOf } from './frame.ts';
import type { Mentions } from './mentions.ts';
import { readPlace, type Sighting } from './match-list.ts';
import { type LineCursor, positionAfter } from './line-cursor.ts';

/** A stretch of content: `bytes[index]` is the content's byte `base + index`, and the matches' offsets count from `bytes[0]`. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly base: number;
  /** Sorted by offset. */
  readonly matches: readonly Sighting[];
  /** The organizations that `bytes` name. */
  readonly mentions: Mentions;
}

/** The hit of match `index`; moves `cursor`, which must not be past it, to its start. */
export function describeMatch(stretch: Stretch, index: number, cursor: LineCursor, origin: Origin): Hit {
  const match = readPlace(stretch.matches[index] as Sighting);
  const { offset, length, organization } = match;
  const mentioned = organization === undefined ? stretch.mentions.around(offset, offset + length) : [];
  const region = regionOf(stretch, match, cursor);
  const frame = frameOf(stretch.bytes, stretch.matches, index);
  const placed = { ...match, offset: stretch.base + offset, ...(mentioned.length === 0 ? {} : { mentioned }) };
  const allowed = findAllowance(stretch.bytes, stretch.matches, index);
  const hit = { origin, match: placed, region, frame };
  return allowed === undefined ? hit : { ...hit, allowed };
}

function regionOf({ bytes, base }: Stretch, match: Sighting, cursor: LineCursor): Region {
  const [encoding] = match.encoding;
  const offset = base + match.offset;
  cursor.advance(bytes, base, offset);
  const start = cursor.positionIn(encoding, offset);
  const end = positionAfter(start, bytes.subarray(match.offset, match.offset + match.length), encoding);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
