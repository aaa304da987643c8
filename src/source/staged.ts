// What the next commit would bring in: the blobs of the index that differ from HEAD, as they are in the index, whatever the files on disk say.

import { join } from 'node:path';
import { messageOf } from '../core/errors.ts';
import { pathFrom, pathText } from '../core/raw-path.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { ObjectPlace } from '../git/attribution.ts';
import { listStagedBlobs } from '../git/staged-blobs.ts';
import type { ObjectItem } from '../git/object-item.ts';
import type { Repository } from '../git/repository.ts';
import { NamedObjects } from './named-objects.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { Source } from './source.ts';

/** Scans the index. `GIT_INDEX_FILE` counts when the repository is the current directory's: `git commit -a` runs its hooks with one. */
export function openStaged(repository: Repository, settings: WorkerSettings): Source {
  const objects = new NamedObjects(repository, settings);
  const items = async function* (): AsyncGenerator<ObjectItem> {
    try {
      for (const { blob, path } of await listStagedBlobs(repository))
        objects.add(blob, placeOf(repository, blob, pathText(path)));
    } catch (error) {
      objects.report('index', `cannot be listed: ${messageOf(error)}`);
    }
    yield* objects.read();
  };
  return {
    scope: 'staged',
    items,
    place: async (hits) => placeObjects(hits, (id) => objects.placesOf(id)),
    problems: () => objects.problems(),
    total: () => objects.total(),
    ignoredFiles: () => 0,
    repository: repositoryFacts(repository),
  };
}

function placeOf(repository: Repository, blob: string, path: string): ObjectPlace {
  const shown = repository.root === undefined ? path : pathFrom(process.cwd(), join(repository.root, path));
  return { path: shown, object: 'blob', blob };
}
