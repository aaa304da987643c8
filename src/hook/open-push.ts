// What a push adds: the commits that the other side does not have, with their messages, and tags.

import { messageOf } from '../core/errors.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { type Push, listPushed } from '../git/pushed-commits.ts';
import type { Repository } from '../git/repository.ts';
import { addCommits } from '../source/add-commits.ts';
import { NamedObjects } from '../source/named-objects.ts';
import { rangeSource } from '../source/range-source.ts';
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
  return rangeSource(repository, objects, async () => {
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
  });
}

function refOf({ refs }: NamedPush, id: string): { readonly ref?: string } {
  const ref = refs.get(id);
  return ref === undefined ? {} : { ref };
}
