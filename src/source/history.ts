// Everything that git has ever kept in this repository: all blobs, commit messages and tags, reachable or not, each once.

import type { Hit } from '../core/match.ts';
import type { ObjectType } from '../core/origin.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { attribute } from '../git/attribution.ts';
import { countObjects } from '../git/count-objects.ts';
import type { HistoryItem, ObjectReader } from '../git/object-item.ts';
import { openObjectReader } from '../git/object-reader.ts';
import type { Repository } from '../git/repository.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { PlacedMatch, Source } from './source.ts';

/** Scans the whole object database. `reader`: another way to read it than through git. */
export function openHistory(repository: Repository, settings: WorkerSettings, reader?: ObjectReader): Source {
  const objects = reader ?? openObjectReader(repository, settings);
  let total: number | undefined;
  const items = async function* (): AsyncGenerator<HistoryItem> {
    total = await countObjects(repository);
    yield* objects.items();
  };
  return {
    scope: 'history',
    items,
    place: (hits) => placeHits(repository, objects, hits),
    problems: () => objects.problems(),
    total: () => total,
    ...(objects.done === undefined ? {} : { done: objects.done }),
    ...(objects.rest === undefined ? {} : { rest: objects.rest }),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: repositoryFacts(repository),
  };
}

async function placeHits(
  repository: Repository,
  reader: ObjectReader,
  hits: readonly Hit[],
): Promise<readonly PlacedMatch[]> {
  const objects = new Map<string, ObjectType>();
  for (const { origin } of hits) if (origin.kind === 'object') objects.set(origin.id, origin.type);
  const places = await attribute(repository, objects, reader.commits());
  return placeObjects(hits, (id) => places.get(id) ?? []);
}
