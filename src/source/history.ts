// Everything that git has ever kept in this repository: all blobs, commit messages and tags, reachable or not, each once, and the files of the
// git directory.

import type { Hit, Match } from '../core/match.ts';
import { pathText } from '../core/raw-path.ts';
import type { FilesItem, WorkerSettings } from '../core/work-item.ts';
import { attribute, type Holder } from '../git/attribution.ts';
import { countObjects, type ObjectCounts } from '../git/count-objects.ts';
import type { HistoryItem, ObjectReader } from '../git/object-item.ts';
import { openObjectReader } from '../git/object-reader.ts';
import type { Repository } from '../git/repository.ts';
import { GitDirFiles } from './git-dir.ts';
import { placeObjects } from './place-objects.ts';
import { repositoryFacts } from './repository-facts.ts';
import type { PlacedMatch, Source, StreamItem } from './source.ts';

/** Scans the whole object database and what lies beside it. `reader`: another way to read objects than the usual one. */
export function openHistory(repository: Repository, settings: WorkerSettings, reader?: ObjectReader): Source {
  const objects = reader ?? openObjectReader(repository, settings);
  const files = new GitDirFiles(repository);
  let counts: ObjectCounts = { total: undefined, alternates: [] };
  const items = async function* (): AsyncGenerator<HistoryItem | FilesItem | StreamItem> {
    counts = await countObjects(repository);
    yield* files.items();
    yield* objects.items();
  };
  return {
    scope: 'history',
    items,
    place: async (hits) => [
      ...hits.flatMap((hit) => files.place(hit)),
      ...(await placeHits(
        repository,
        objects,
        hits.filter(({ origin }) => origin.kind === 'object'),
      )),
    ],
    problems: () => [...files.problems(), ...objects.problems()],
    total: () => counts.total && counts.total + files.total,
    ...(objects.done === undefined ? {} : { done: objects.done }),
    ...(objects.rest === undefined ? {} : { rest: objects.rest }),
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    get repository() {
      const { alternates } = counts;
      return { ...repositoryFacts(repository), ...(alternates.length === 0 ? {} : { alternates }) };
    },
  };
}

async function placeHits(
  repository: Repository,
  reader: ObjectReader,
  hits: readonly Hit[],
): Promise<readonly PlacedMatch[]> {
  if (hits.length === 0) return [];
  const tokens = new Map<string, Holder[]>();
  for (const { origin, match } of hits) {
    if (origin.kind !== 'object') continue;
    const holders = tokens.get(keyOf(match)) ?? [];
    tokens.set(keyOf(match), holders);
    const { id, type, name } = origin;
    holders.push({ id, type, ...(name === undefined ? {} : { name: pathText(name) }) });
  }
  const { places, histories } = await attribute({ repository, commits: reader.commits(), tokens });
  return placeObjects(hits, (id) => places.get(id) ?? []).map((placed) => {
    const history = histories.get(keyOf(placed.match));
    return history === undefined ? placed : { ...placed, history };
  });
}

function keyOf({ ruleId, token }: Match): string {
  return `${ruleId}\0${token}`;
}
