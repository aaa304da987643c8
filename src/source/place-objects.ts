import type { Hit } from '../core/match.ts';
import { pathText } from '../core/raw-path.ts';
import { isNamed } from '../git/attribution.ts';
import type { ObjectPlace } from '../git/known-history.ts';
import { placeHit } from './place.ts';
import type { PlacedMatch } from './source.ts';

/** The places where something is called so. */
function placeName(hit: Hit, name: string, places: readonly ObjectPlace[]): readonly PlacedMatch[] {
  const called = places.filter(({ path }) => isNamed(path, name));
  if (called.length === 0) return [placeHit(hit, { path: name, object: 'tree' })];
  return called.map((place) => placeHit(hit, { ...place, object: 'tree' }));
}

/** One place for each hit and each place of its object. A hit whose object has no known place keeps its object id. */
export function placeObjects(
  hits: readonly Hit[],
  placesOf: (id: string) => readonly ObjectPlace[],
): readonly PlacedMatch[] {
  return hits.flatMap((hit) => {
    const { origin } = hit;
    if (origin.kind !== 'object') return [placeHit(hit, { path: '' })];
    if (origin.name !== undefined) return placeName(hit, pathText(origin.name), placesOf(origin.id));
    const places = placesOf(origin.id);
    if (places.length > 0) return places.map((place) => placeHit(hit, place));
    return [placeHit(hit, { path: '', ...(origin.type === 'blob' ? { object: 'blob', blob: origin.id } : {}) })];
  });
}
