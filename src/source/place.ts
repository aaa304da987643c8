import { carrierOfFile } from '../core/carriers.ts';
import type { Place } from '../core/finding.ts';
import type { Hit } from '../core/match.ts';
import type { PlacedMatch } from './source.ts';

/** What only the source knows of a place: everything but what the hit itself says. */
export type PlaceFacts = Pick<Place, 'path'> &
  Partial<Pick<Place, 'object' | 'blob' | 'commit' | 'orEarlier' | 'ref' | 'author' | 'date' | 'atHead' | 'reachable'>>;

/** A hit and what its source knows of it, as a place. */
export function placeHit(hit: Hit, facts: PlaceFacts): PlacedMatch {
  const { match, region, frame, lineHash, more, allowed } = hit;
  const { inner } = hit.origin;
  const { encoding, organization, carrier = carrierOfFile(inner ?? facts.path) } = match;
  const place: Place = {
    ...region,
    encoding,
    frame,
    ...(organization === undefined ? {} : { organization }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(lineHash === undefined ? {} : { lineHash }),
    ...(more === undefined ? {} : { more }),
    ...(allowed === undefined ? {} : { allowed }),
    ...facts,
    ...(inner === undefined ? {} : { inner, path: facts.path === '' ? '' : `${facts.path}!${inner}` }),
  };
  return { match, place };
}
