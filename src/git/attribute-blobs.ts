// For a blob: each path it ever had, and for each the commit that first put it there.

import type { KnownHistory, ObjectPlace } from './known-history.ts';
import { findBlobRefs, listHeadPlaces, listIndexPlaces, type BlobPaths } from './blob-places.ts';
import { isObjectId } from './object-id.ts';
import { findNoteRef } from './reachability.ts';
import { peelToCommits } from './read-tags.ts';
import type { Repository } from './repository.ts';

/** Places of each blob, at least one. */
export async function placeBlobs(
  known: KnownHistory,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly ObjectPlace[]>> {
  const places = new Map<string, ObjectPlace[]>();
  if (blobs.size === 0) return places;
  const { repository, found, walked } = known;
  const atHead = await listAtHead(known, blobs);
  const annotated = await findAnnotated(known);
  for (const [position, { blob, path }] of found.paths.entries()) {
    const commits = walked.introducers[position] ?? [];
    if (commits.length === 0) continue;
    const place = placeOf(known, commits, annotated.get(aboutOf(path)));
    const isThere = atHead.get(blob)?.has(path) === true;
    const others = places.get(blob);
    const placed = { path, blob, atHead: isThere, ...place };
    if (others === undefined) places.set(blob, [placed]);
    else others.push(placed);
  }
  const homeless = new Set([...blobs].filter((blob) => !places.has(blob)));
  if (homeless.size > 0) await placeHomeless(repository, homeless, { atHead, places });
  await placeStaged(repository, places);
  return places;
}

function listAtHead(known: KnownHistory, blobs: ReadonlySet<string>): Promise<BlobPaths> {
  const { repository, graph, found, walked } = known;
  const head = repository.head === undefined ? undefined : graph.numberOf(repository.head);
  if (head === undefined || !found.isWhole) return listHeadPlaces(repository, blobs);
  const places = new Map<string, Set<string>>();
  for (const [position, { blob, path }] of found.paths.entries())
    if (walked.has(head, position)) places.set(blob, (places.get(blob) ?? new Set()).add(path));
  return Promise.resolve(places);
}

/** What no branch or tag leads to may be staged all the same. */
async function placeStaged(repository: Repository, places: Map<string, ObjectPlace[]>): Promise<void> {
  const isNear = ({ reachable }: ObjectPlace): boolean => reachable === 'head' || reachable === 'ref';
  const far = new Set([...places].flatMap(([blob, list]) => (list.some(isNear) ? [] : blob)));
  if (far.size === 0) return;
  for (const [blob, paths] of await listIndexPlaces(repository, far)) {
    const staged = [...paths].map(
      (path) => ({ object: 'blob', blob, path, atHead: false, reachable: 'index' }) as const,
    );
    const others = places.get(blob) ?? [];
    places.set(blob, [...others.filter((place) => place.commit !== undefined), ...staged]);
  }
}

/** Where a blob came to a path by `commits`, of which there is at least one. `about`: the commit that it would be a note on. */
function placeOf(known: KnownHistory, commits: readonly number[], about: string | undefined): Partial<ObjectPlace> {
  const { graph, found, findReach, tips } = known;
  const first = oldestOf(known, commits);
  const facts = found.facts.get(first);
  const origin = {
    object: 'blob',
    commit: graph.idOf(first),
    ...(graph.cut.has(first) ? { orEarlier: true } : {}),
    ...(facts === undefined ? {} : { author: facts.author, date: facts.date }),
  } as const;
  const reachable = findReach(commits);
  if (reachable !== 'note') return { ...origin, reachable };
  const ref = findNoteRef(graph, tips, commits);
  return {
    ...origin,
    object: 'note',
    ...(about === undefined ? {} : { commit: about }),
    ...(ref === undefined ? {} : { ref }),
    reachable: 'ref',
  };
}

function oldestOf({ found, graph }: KnownHistory, commits: readonly number[]): number {
  const age = (commit: number): number => found.facts.get(commit)?.committed ?? Infinity;
  return commits.reduce((best, commit) => {
    const isOlder = age(commit) === age(best) ? graph.idOf(commit) < graph.idOf(best) : age(commit) < age(best);
    return isOlder ? commit : best;
  });
}

/** A note's path is the id of what it is about, with slashes in it. */
function aboutOf(path: string): string {
  return path.replaceAll('/', '');
}

/** Of everything whose path could be a note's: those that are about a commit. */
async function findAnnotated({ repository, found }: KnownHistory): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(found.paths.map(({ path }) => aboutOf(path)).filter(isObjectId));
  return ids.size === 0 ? new Map() : peelToCommits(repository, [...ids]);
}

interface Homeless {
  readonly atHead: BlobPaths;
  readonly places: Map<string, ObjectPlace[]>;
}

/** Blobs that no readable commit brought in: named by HEAD's tree all the same, by a ref that is no commit, or by nothing. */
async function placeHomeless(
  repository: Repository,
  blobs: ReadonlySet<string>,
  { atHead, places }: Homeless,
): Promise<void> {
  const named = await findBlobRefs(repository, blobs);
  for (const blob of blobs) {
    const base = { object: 'blob', blob, atHead: false } as const;
    const head = [...(atHead.get(blob) ?? [])].map((path) => ({
      ...base,
      path,
      atHead: true,
      reachable: 'head' as const,
    }));
    const refs = [...(named.get(blob) ?? [])].map((path) => ({ ...base, path, reachable: 'ref' as const }));
    const found = [head, refs].find((list) => list.length > 0);
    places.set(blob, found ?? [{ ...base, path: '', reachable: 'none' }]);
  }
}
