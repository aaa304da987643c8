// What a commit adds, straight from the index and the loose objects in which git has just put it: one git process, or two.

import { resolve } from 'node:path';
import type { Place } from '../core/finding.ts';
import type { Hit } from '../core/match.ts';
import type { RawPath } from '../core/origin.ts';
import { joinRaw, pathFrom, pathText } from '../core/raw-path.ts';
import type { FilesItem, LooseItem, WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import type { GitDirectories } from '../git/find-directories.ts';
import { listUnmerged } from '../git/index-changes.ts';
import { hasPath } from '../git/parent-changes.ts';
import type { Change } from '../git/raw-change.ts';
import { NamedObjects } from '../source/named-objects.ts';
import { placeHit } from '../source/place.ts';
import { placeObjects } from '../source/place-objects.ts';
import type { PlacedMatch, Source } from '../source/source.ts';
import { hasMoved } from './held-before.ts';

export interface CommitQuery {
  readonly location: GitLocation;
  readonly directories: GitDirectories;
  /** From HEAD to the index. */
  readonly changes: readonly Change[];
  /** Files that somebody named, relative to the current directory: those that the commit does not change are read from the disk. */
  readonly files: readonly string[];
}

/** Work items of this many loose objects, so that many of them are scanned in parallel. */
const CHUNK = 500;

/** What a commit adds. */
export interface OpenedCommit {
  readonly source: Source;
  /** All that there is in `source`, when it is little enough for threads not to pay. */
  readonly quick?: LooseItem;
  /** See `Past`. */
  readonly hadName: (place: Place) => Promise<boolean>;
}

export async function openCommit(query: CommitQuery, settings: WorkerSettings): Promise<OpenedCommit> {
  const { location, directories, changes } = query;
  const objects = new NamedObjects({ ...location, partial: false }, settings);
  const blobs = new Set<string>();
  for (const { after: blob, isNew, path } of [...changes, ...(await listConflicts(query))]) {
    const place = { path: pathText(path), object: 'blob', ...(blob === undefined ? {} : { blob }) } as const;
    if (blob !== undefined) {
      blobs.add(blob);
      objects.add(blob, place);
    }
    if (isNew) objects.addPath(path, place);
  }
  const loose = [...looseItems([...blobs], directories.objects)];
  const files = listNamed(query);
  const names = objects.names();
  const source: Source = {
    scope: 'staged',
    items: async function* () {
      if (names !== undefined) yield names;
      yield* loose;
      yield* files;
    },
    // What does not lie loose where it was looked for.
    rest: (learned) => objects.readRest(learned),
    place: async (hits) =>
      hits.flatMap((hit) =>
        hit.origin.kind === 'file'
          ? [placeFile(hit, hit.origin.path, query)]
          : placeObjects([hit], (id) => objects.placesOf(id)),
      ),
    problems: () => objects.problems(),
    nameProblem: (problem) => objects.nameProblem(problem),
    total: () => objects.total(),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: undefined,
  };
  const isLittle = loose.length <= 1 && files.length === 0 && names === undefined;
  const hadName = (place: Place): Promise<boolean> => wasNamed(place, query);
  return isLittle ? { source, hadName, quick: loose[0] ?? looseItem([], '') } : { source, hadName };
}

async function listConflicts({ location, directories, changes }: CommitQuery): Promise<readonly Change[]> {
  const unmerged = changes.some((change) => change.unmerged);
  return unmerged ? listUnmerged({ ...location, directory: directories.top }) : [];
}

function* looseItems(ids: readonly string[], directory: string): Generator<LooseItem> {
  for (let at = 0; at < ids.length; at += CHUNK) yield looseItem(ids.slice(at, at + CHUNK), directory);
}

/** Blobs name no other objects, so it does not matter which ones are known. */
function looseItem(ids: readonly string[], directory: string): LooseItem {
  const files = ids.map((id) => ({ id, path: `${directory}/${id.slice(0, 2)}/${id.slice(2)}` }));
  return { kind: 'loose', known: { idSize: 20, tables: [] }, files };
}

function listNamed({ location, directories, changes, files }: CommitQuery): readonly FilesItem[] {
  const changed = new Set(changes.map(({ path }) => pathText(joinRaw(directories.top, path))));
  const others = files.map((file) => resolve(location.directory, file)).filter((file) => !changed.has(file));
  if (others.length === 0) return [];
  const { top } = directories;
  return [{ kind: 'files', root: top, top, named: true, paths: others.map((file) => pathFrom(top, file)) }];
}

function placeFile(hit: Hit, path: RawPath, { location, directories }: CommitQuery): PlacedMatch {
  const isName = hit.origin.kind === 'file' && hit.origin.isName === true;
  return placeHit(hit, {
    path: pathFrom(location.directory, path, directories.top),
    ...(isName ? { object: 'tree' } : {}),
  });
}

/** Of a file that somebody named, and that the commit does not change, the name counts as added, as its content does. */
async function wasNamed(place: Place, { location, directories, changes }: CommitQuery): Promise<boolean> {
  const isIn = (path: string): boolean => path === place.path || path.startsWith(`${place.path}/`);
  if (!changes.some(({ path }) => isIn(pathText(path)))) return false;
  return hasMoved(place, changes) || hasPath({ ...location, directory: directories.top }, ['HEAD'], place.path);
}
