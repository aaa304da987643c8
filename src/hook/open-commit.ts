// What a commit adds, straight from the index and the loose objects in which git has just put it: one git process, or two.

import { resolve } from 'node:path';
import { joinRaw, pathFrom, pathText } from '../core/raw-path.ts';
import type { FilesItem, LooseItem, WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import type { GitDirectories } from '../git/find-directories.ts';
import { listUnmerged } from '../git/index-changes.ts';
import type { Change } from '../git/raw-change.ts';
import { NamedObjects } from '../source/named-objects.ts';
import { placeHit } from '../source/place.ts';
import { placeObjects } from '../source/place-objects.ts';
import type { Source } from '../source/source.ts';

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
}

export async function openCommit(query: CommitQuery, settings: WorkerSettings): Promise<OpenedCommit> {
  const { location, directories, changes } = query;
  const objects = new NamedObjects({ ...location, partial: false }, settings);
  const unmerged = changes.some((change) => change.unmerged);
  const conflicts = unmerged ? await listUnmerged({ ...location, directory: directories.top }) : [];
  const blobs = new Set<string>();
  for (const { after: blob, path } of [...changes, ...conflicts]) {
    if (blob === undefined) continue;
    blobs.add(blob);
    objects.add(blob, { path: pathText(path), object: 'blob', blob });
  }
  const loose = [...looseItems([...blobs], directories.objects)];
  const files = listNamed(query);
  const source: Source = {
    scope: 'staged',
    items: async function* () {
      yield* loose;
      yield* files;
    },
    // What does not lie loose where it was looked for.
    rest: (learned) => objects.readRest(learned),
    place: async (hits) =>
      hits.flatMap((hit) =>
        hit.origin.kind === 'file'
          ? [placeHit(hit, { path: pathFrom(location.directory, hit.origin.path, directories.top) })]
          : placeObjects([hit], (id) => objects.placesOf(id)),
      ),
    problems: () => objects.problems(),
    total: () => objects.total(),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: undefined,
  };
  return loose.length > 1 || files.length > 0 ? { source } : { source, quick: loose[0] ?? looseItem([], '') };
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
