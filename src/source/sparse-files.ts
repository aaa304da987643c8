// Tracked files that nobody deleted and that are not on the disk, because a sparse checkout leaves them out: read as the index has them.

import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import type { ObjectPlace } from '../git/known-history.ts';
import type { IndexedFile } from '../git/list-files.ts';
import type { ObjectItem } from '../git/object-item.ts';
import type { Repository } from '../git/repository.ts';
import { NamedObjects } from './named-objects.ts';

/** Those of all repositories that a scan of files comes upon. */
export class SparseFiles {
  readonly #settings: WorkerSettings;
  readonly #repositories: NamedObjects[] = [];

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** `show`: how people know a path of these files. What a partial clone has not fetched is a problem. */
  async *read(
    repository: Repository,
    files: readonly IndexedFile[],
    show: (path: RawPath) => string,
  ): AsyncGenerator<ObjectItem> {
    if (files.length === 0) return;
    const objects = new NamedObjects(repository, this.#settings, show);
    this.#repositories.push(objects);
    for (const { blob, path } of files) {
      const place: ObjectPlace = { path: show(path), object: 'blob', blob };
      objects.add(blob, place);
      objects.addPath(path, place);
    }
    const names = objects.names();
    if (names !== undefined) yield names;
    for await (const item of objects.read()) yield item.kind === 'objects' ? { ...item, asFiles: true } : item;
  }

  placesOf(id: string): readonly ObjectPlace[] {
    return this.#repositories.flatMap((objects) => objects.placesOf(id));
  }

  problems(): readonly Problem[] {
    return this.#repositories.flatMap((objects) => objects.problems());
  }

  nameProblem(problem: Problem): Problem {
    for (const objects of this.#repositories) {
      const named = objects.nameProblem(problem);
      if (named !== problem) return named;
    }
    return problem;
  }
}
