// What commits bring in, whoever names them: read by git when it is little, else in this process.

import type { HistoryItem } from '../git/object-item.ts';
import { openWantedObjects } from '../git/pack/wanted-objects.ts';
import type { Repository } from '../git/repository.ts';
import type { NamedObjects } from './named-objects.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { Source } from './source.ts';

/** `gather` adds to `objects` what is to be scanned. */
export function rangeSource(repository: Repository, objects: NamedObjects, gather: () => Promise<void>): Source {
  return {
    scope: 'range',
    items: async function* () {
      await gather();
      yield* readNamed(repository, objects);
    },
    rest: (learned) => objects.readRest(learned),
    place: async (hits) => placeObjects(hits, (id) => objects.placesOf(id)),
    problems: () => objects.problems(),
    nameProblem: (problem) => objects.nameProblem(problem),
    total: () => objects.total(),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: repositoryFacts(repository),
  };
}

/** Reads everything that was added, and its names. What cannot be read on a worker is left for `NamedObjects.readRest`. */
async function* readNamed(repository: Repository, objects: NamedObjects): AsyncGenerator<HistoryItem> {
  const names = objects.names();
  if (names !== undefined) yield names;
  // What a partial clone has left on the server is told in its own way.
  const wanted = repository.partial ? undefined : openWantedObjects(repository, objects.ids());
  if (wanted !== undefined) yield* wanted.items();
  yield* objects.read(wanted?.left);
}
