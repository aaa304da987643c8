// What a push adds: the commits that the other side does not have, with their messages, and tags.

import { messageOf } from '../core/errors.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { type Push, listPushed } from '../git/pushed-commits.ts';
import type { HistoryItem } from '../git/object-item.ts';
import type { Repository } from '../git/repository.ts';
import { addCommits } from '../source/add-commits.ts';
import { NamedObjects } from '../source/named-objects.ts';
import { readNamed } from '../source/named-reading.ts';
import { placeObjects } from '../source/place-objects.ts';
import { repositoryFacts } from '../source/repository-facts.ts';
import type { Source } from '../source/source.ts';

/** A push as a hook hears of it. */
export interface NamedPush extends Push {
  /** The ref that is to point to a tip, by the tip's id. Foreign text. */
  readonly refs: ReadonlyMap<string, string>;
  /** Refs that the other side is to get: their names are looked at. Foreign text. */
  readonly newRefs: readonly string[];
}

export function openPush(repository: Repository, push: NamedPush, settings: WorkerSettings): Source {
  const objects = new NamedObjects(repository, settings);
  const items = async function* (): AsyncGenerator<HistoryItem> {
    for (const ref of push.newRefs) objects.addPath(ref, { path: ref, ref });
    try {
      const { commits, tags, others } = await listPushed(repository, push);
      for (const id of tags) objects.add(id, { path: '', object: 'tag', ...refOf(push, id) });
      // Of a tree the names are looked at, which become the places.
      for (const id of others) objects.add(id, { path: '', object: 'blob', blob: id });
      await addCommits(repository, commits, objects);
    } catch (error) {
      objects.report('push', `what it brings cannot be listed: ${messageOf(error)}`);
    }
    yield* readNamed(repository, objects);
  };
  return {
    scope: 'range',
    items,
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

function refOf({ refs }: NamedPush, id: string): { readonly ref?: string } {
  const ref = refs.get(id);
  return ref === undefined ? {} : { ref };
}
