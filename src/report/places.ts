// Questions about the places of a token that more than one format asks.
import type { Place } from '../core/finding.ts';

/** Of the places that commits brought in, the one with the earliest author date. */
export function firstSeen(places: readonly Place[]): Place | undefined {
  let first: Place | undefined;
  for (const place of places) if (place.commit !== undefined && isBefore(place, first)) first = place;
  return first;
}

/** Places by path, or by object where there is no path, both in the order in which they came. */
export function groupByPath(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    // No path holds a NUL.
    const { path, object, commit, blob, inner } = place;
    const key = path === '' ? ['', object, commit, blob, inner].join('\0') : path;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

function isBefore({ date }: Place, other: Place | undefined): boolean {
  if (other?.date === undefined) return other === undefined || date !== undefined;
  return date !== undefined && Date.parse(date) < Date.parse(other.date);
}
