// What the next commit would bring in: the blobs of the index that differ from HEAD, as they are in the index, whatever the files on disk say.

import { messageOf, UserError } from '../core/errors.ts';
import { joinRaw, pathFrom, prefixOf } from '../core/raw-path.ts';
import type { RawPath } from '../core/origin.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { listStaged } from '../git/staged-blobs.ts';
import type { ObjectItem } from '../git/object-item.ts';
import type { Repository } from '../git/repository.ts';
import { NamedObjects } from './named-objects.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { Source } from './source.ts';

/**
 * Scans the index; paths are shown from `cwd` (absolute). `GIT_INDEX_FILE` counts when the repository is the current directory's: `git commit -a` runs its hooks with one. Throws
 * `UserError` for a bare repository.
 */
export function openStaged(repository: Repository, settings: WorkerSettings, cwd = process.cwd()): Source {
  const { root = repository.directory, bare, gitDir } = repository;
  if (bare) throw new UserError(`${gitDir}: a bare repository has no index: scan it with --history`);
  const show = (path: RawPath): string => pathFrom(cwd, joinRaw(root, path), root);
  const objects = new NamedObjects(repository, settings, show);
  const items = async function* (): AsyncGenerator<ObjectItem> {
    try {
      for (const { blob, path } of await listStaged(repository)) {
        const place = { path: show(path), object: 'blob', ...(blob === undefined ? {} : { blob }) } as const;
        if (blob !== undefined) objects.add(blob, place);
        objects.addPath(path, place);
      }
    } catch (error) {
      objects.report('index', `cannot be listed: ${messageOf(error)}`);
    }
    const names = objects.names();
    if (names !== undefined) yield names;
    yield* objects.read();
  };
  return {
    scope: 'staged',
    items,
    place: async (hits) => placeObjects(hits, (id) => objects.placesOf(id)),
    problems: () => objects.problems(),
    nameProblem: (problem) => objects.nameProblem(problem),
    total: () => objects.total(),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    // Paths are shown from here, wherever in the repository the scan was told to look.
    repository: { ...repositoryFacts(repository), prefix: prefixOf(root, cwd) },
  };
}
