import type { Hit } from '../core/match.ts';
import type { ObjectPlace } from '../git/attribution.ts';
import { placeHit } from './place.ts';
import type { PlacedMatch } from './source.ts';

/** One place for each hit and each place of its object. A hit whose object has no known place keeps its object id. */
export function placeObjects(
  hits: readonly Hit[],
  placesOf: (id: string) => readonly ObjectPlace[],
): readonly PlacedMatch[] {
  return hits.flatMap((hit) => {
    const { origin } = hit;
    if (origin.kind !== 'object') return [placeHit(hit, { path: '' })];
    const places = placesOf(origin.id);
    if (places.length > 0) return places.map((place) => placeHit(hit, place));
    return [placeHit(hit, { path: '', ...(origin.type === 'blob' ? { object: 'blob', blob: origin.id } : {}) })];
  });
}
