// Questions about the places of a token that more than one format asks.
import { posix } from 'node:path';
import type { Finding, Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { organizationsOf } from './describe.ts';

/** The places of one token in one file; never empty, the one to show first. */
export interface FilePlaces {
  readonly finding: Finding;
  readonly places: readonly [Place, ...Place[]];
  /** Those named near the token in any file. */
  readonly organizations: readonly string[];
}

/** Stands for git objects without a path where a format wants one, and one that does not change from run to run. */
export const NO_PATH = '.git';

/** How many there are, with those that are not listed. */
export function countPlaces(places: readonly Place[]): number {
  return places.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}

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

/** The selected places of each finding by file, in the order of the findings; each file's first commit comes first. */
export function groupByFile(
  findings: readonly Finding[],
  select: (finding: Finding) => readonly Place[] = ({ places }) => places,
): readonly FilePlaces[] {
  return findings.flatMap((finding) => {
    const organizations = organizationsOf(finding);
    return [...groupByPath(select(finding)).values()].flatMap((places) => {
      const first = firstSeen(places) ?? places[0];
      if (first === undefined) return [];
      return { finding, organizations, places: [first, ...places.filter((place) => place !== first)] as const };
    });
  });
}

/** A place's path from the root of the repository; absolute outside it. Only files and the index are named from the current directory. */
export function rootPathOf(path: string, { scope, repository }: Pick<ScanReport, 'scope' | 'repository'>): string {
  if (path === '') return NO_PATH;
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return path;
  const prefix = scope === 'tree' || scope === 'staged' ? (repository?.prefix ?? '') : '';
  return posix.normalize(prefix + path);
}

function isBefore({ date }: Place, other: Place | undefined): boolean {
  if (other?.date === undefined) return other === undefined || date !== undefined;
  return date !== undefined && Date.parse(date) < Date.parse(other.date);
}
