// Reads what commits bring in: by git when it is little, else in this process.

import type { HistoryItem } from '../git/object-item.ts';
import { openWantedObjects } from '../git/pack/wanted-objects.ts';
import type { Repository } from '../git/repository.ts';
import type { NamedObjects } from './named-objects.ts';

/** Reads everything that was added, and its names. What cannot be read on a worker is left for `NamedObjects.readRest`. */
export async function* readNamed(repository: Repository, objects: NamedObjects): AsyncGenerator<HistoryItem> {
  const names = objects.names();
  if (names !== undefined) yield names;
  // What a partial clone has left on the server is told in its own way.
  const wanted = repository.partial ? undefined : openWantedObjects(repository, objects.ids());
  if (wanted !== undefined) yield* wanted.items();
  yield* objects.read(wanted?.left);
}
