// Of what was found, what was there before: a hook refuses what is added, and only tells of the rest.

import type { Hit } from '../core/match.ts';
import type { Place } from '../core/finding.ts';
import { pathText } from '../core/raw-path.ts';
import type { Change } from '../git/raw-change.ts';
import type { PlacedMatch } from '../source/source.ts';

/** What lies before a change, asked for places of hits only. */
export interface Past {
  /** The changes with which this place came, renames among them. Empty when nothing was there before. */
  readonly changesAt: (place: Place) => Promise<readonly Change[]>;
  /** Whether there was a file or folder of this path, which is the place of a token in its last name. */
  readonly hadName: (place: Place) => Promise<boolean>;
  /** Scans these blobs. What cannot be read holds nothing: then the token counts as added. */
  readonly scanBlobs: (ids: readonly string[]) => Promise<readonly Hit[]>;
}

export interface SplitMatches {
  readonly added: readonly PlacedMatch[];
  readonly held: readonly PlacedMatch[];
}

/**
 * A token was held when its path held it before the change, or the path that was renamed to it: so a file may be renamed, and edited while it is. A name was held when it was there, whatever came into the folder or file of that name.
 */
export async function splitHeld(placed: readonly PlacedMatch[], past: Past): Promise<SplitMatches> {
  const before = await Promise.all(
    placed.map(async ({ place }) => idsBefore(place, place.object === 'blob' ? await past.changesAt(place) : [])),
  );
  const ids = [...new Set(before.flat())];
  const hits = ids.length === 0 ? [] : await past.scanBlobs(ids);
  const known = new Set(hits.map(({ origin, match }) => keyOf(origin.kind === 'object' ? origin.id : '', match.token)));
  const names = await Promise.all(placed.map(async ({ place }) => place.object === 'tree' && past.hadName(place)));
  const isHeld = (index: number, token: string): boolean =>
    names[index] === true || before[index]?.some((id) => known.has(keyOf(id, token))) === true;
  return {
    added: placed.filter(({ match }, index) => !isHeld(index, match.token)),
    held: placed.filter(({ match }, index) => isHeld(index, match.token)),
  };
}

function idsBefore({ path }: Place, changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => {
    return change.before !== undefined && pathText(change.path) === path ? change.before : [];
  });
}

/** Whether the changes delete something of the same name, so that this one may have moved: one that goes away excuses no two that come. */
export function hasMoved({ path }: Place, changes: readonly Change[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const gone = listCalled(name, changes.filter(isDeletion));
  return (
    gone.size > 0 &&
    gone.size >=
      listCalled(
        name,
        changes.filter(({ isNew }) => isNew),
      ).size
  );
}

/** Paths of all files and folders of this name that changes touch. */
function listCalled(name: string, changes: readonly Change[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { path } of changes) {
    const parts = pathText(path).split('/');
    for (const [depth, part] of parts.entries()) if (part === name) called.add(parts.slice(0, depth + 1).join('/'));
  }
  return called;
}

function isDeletion({ before, after, unmerged }: Change): boolean {
  return before !== undefined && after === undefined && !unmerged;
}

function keyOf(id: string, token: string): string {
  return `${id} ${token}`;
}
