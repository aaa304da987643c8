// For a blob: each path it ever had, and for each the commit that first put it there.

import { availableParallelism } from 'node:os';
import { pathText } from '../core/raw-path.ts';
import type { ObjectPlace } from './attribution.ts';
import { diffCommits, type CommitFacts, type Introduction } from './diff-commits.ts';
import type { IdList } from './id-list.ts';
import { findNoteRefs, findReachability, type CommitReach } from './reachability.ts';
import { findBlobRefs, listHeadPlaces, listIndexPlaces } from './blob-places.ts';
import { isObjectId } from './object-id.ts';
import { peelToCommits } from './read-tags.ts';
import type { Repository } from './repository.ts';

/** Commits that one git compares. */
const BATCH = 20_000;

/** From the nearest to the farthest. */
const RANKS: readonly CommitReach[] = ['head', 'ref', 'note', 'stash', 'reflog', 'none'];

/** What is known of a blob at a path. */
interface Entry {
  readonly path: string;
  /** Every commit that put the blob there. */
  readonly commits: string[];
  /** The oldest of them. */
  first: CommitFacts;
}

const NONE: ReadonlyMap<string, string> = new Map();

type Entries = Map<string, Map<string, Entry>>;

/** Places of each blob, at least one. */
export async function attributeBlobs(
  repository: Repository,
  blobs: ReadonlySet<string>,
  commits: IdList,
): Promise<ReadonlyMap<string, readonly ObjectPlace[]>> {
  const [entries, atHead] = await Promise.all([
    findIntroductions(repository, blobs, commits),
    listHeadPlaces(repository, blobs),
  ]);
  const all = [...entries.values()].flatMap((paths) => [...paths.values()].flatMap((entry) => entry.commits));
  const reach = await findReachability(repository, all);
  const noteRefs = await findNoteRefs(repository, new Set(all.filter((commit) => reach.get(commit) === 'note')));
  const annotated = noteRefs.size === 0 ? NONE : await findAnnotated(repository, entries);
  const places = new Map<string, readonly ObjectPlace[]>();
  for (const [blob, paths] of entries) {
    places.set(
      blob,
      [...paths.values()].map((entry) => placeOf(blob, entry, { reach, noteRefs, annotated, atHead })),
    );
  }
  const homeless = new Set([...blobs].filter((blob) => !places.has(blob)));
  if (homeless.size > 0) await placeHomeless(repository, homeless, { atHead, places });
  return places;
}

async function findIntroductions(
  repository: Repository,
  blobs: ReadonlySet<string>,
  commits: IdList,
): Promise<Entries> {
  const entries: Entries = new Map();
  const query = {
    repository,
    blobs,
    onIntroduction: (introduction: Introduction) => addIntroduction(entries, introduction),
    // A commit that cannot be compared is reported by whoever reads it; here it only leaves a place less well known.
    onUnreadable: () => {},
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < commits.length) {
      const start = next;
      next += BATCH;
      await diffCommits(query, commits.slice(start, start + BATCH));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return entries;
}

/** The same introduction may be told twice, when a run of git had to be repeated. */
function addIntroduction(entries: Entries, { commit, blob, path: rawPath }: Introduction): void {
  const path = pathText(rawPath);
  const paths = entries.get(blob) ?? new Map<string, Entry>();
  entries.set(blob, paths);
  const entry = paths.get(path);
  if (entry === undefined) paths.set(path, { path, commits: [commit.id], first: commit });
  else {
    entry.commits.push(commit.id);
    if (isOlder(commit, entry.first)) entry.first = commit;
  }
}

function isOlder(commit: CommitFacts, other: CommitFacts): boolean {
  return commit.committed === other.committed ? commit.id < other.id : commit.committed < other.committed;
}

interface Known {
  readonly reach: ReadonlyMap<string, CommitReach>;
  readonly noteRefs: ReadonlyMap<string, string>;
  /** Commits that notes are about. */
  readonly annotated: ReadonlyMap<string, string>;
  readonly atHead: ReadonlyMap<string, ReadonlySet<string>>;
}

function placeOf(blob: string, entry: Entry, known: Known): ObjectPlace {
  const nearest = entry.commits.reduce(
    (best, commit) => Math.min(best, RANKS.indexOf(known.reach.get(commit) ?? 'none')),
    RANKS.length - 1,
  );
  const reach = RANKS[nearest] ?? 'none';
  return {
    path: entry.path,
    object: 'blob',
    blob,
    commit: entry.first.id,
    author: entry.first.author,
    date: entry.first.date,
    atHead: known.atHead.get(blob)?.has(entry.path) === true,
    ...(reach === 'note' ? noteFacts(entry, known) : { reachable: reach }),
  };
}

/** A note's path is the id of what it is about, with slashes in it. */
function aboutOf(path: string): string {
  return path.replaceAll('/', '');
}

/** Of everything whose path could be a note's: those that are about a commit. */
async function findAnnotated(repository: Repository, entries: Entries): Promise<ReadonlyMap<string, string>> {
  const paths = [...entries.values()].flatMap((byPath) => [...byPath.keys()]);
  return peelToCommits(repository, [...new Set(paths.map(aboutOf).filter(isObjectId))]);
}

function noteFacts({ path, commits }: Entry, { noteRefs, annotated }: Known): Partial<ObjectPlace> {
  const ref = commits.flatMap((commit) => noteRefs.get(commit) ?? [])[0];
  const about = annotated.get(aboutOf(path));
  return {
    object: 'note',
    ...(about === undefined ? {} : { commit: about }),
    ...(ref === undefined ? {} : { ref }),
    reachable: 'ref',
  };
}

interface Homeless {
  readonly atHead: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: Map<string, readonly ObjectPlace[]>;
}

/** Blobs that no readable commit brought in: named by HEAD's tree all the same, by the index, by a ref that is no commit, or by nothing. */
async function placeHomeless(
  repository: Repository,
  blobs: ReadonlySet<string>,
  { atHead, places }: Homeless,
): Promise<void> {
  const [staged, named] = await Promise.all([listIndexPlaces(repository, blobs), findBlobRefs(repository, blobs)]);
  for (const blob of blobs) {
    const base = { object: 'blob', blob, atHead: false } as const;
    const head = [...(atHead.get(blob) ?? [])].map((path) => ({
      ...base,
      path,
      atHead: true,
      reachable: 'head' as const,
    }));
    const refs = [...(named.get(blob) ?? [])].map((path) => ({ ...base, path, reachable: 'ref' as const }));
    const index = [...(staged.get(blob) ?? [])].map((path) => ({ ...base, path, reachable: 'none' as const }));
    const found = [head, refs, index].find((list) => list.length > 0);
    places.set(blob, found ?? [{ ...base, path: '', reachable: 'none' }]);
  }
}
