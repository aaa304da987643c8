// What has come into an object database since it was listed: a commit, a fetch, a pack in the place of others.

import type { KnownIds, PackIndex } from '../../core/pack.ts';
import { isKnown } from './known-ids.ts';
import type { ObjectStore } from './object-store.ts';
import { openIndex } from './pack-handle.ts';
import { idAt } from './pack-index.ts';

/** Ids of the objects in `now` that were not `known`; only packs that were not there `before` are opened. */
export function listNewcomers(before: ObjectStore, now: ObjectStore, known: KnownIds): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of now.loose) {
    if (id.length === known.idSize * 2 && !isKnown(known, Buffer.from(id, 'hex'), 0)) ids.add(id);
  }
  const seen = new Set(before.packs);
  for (const stem of now.packs) if (!seen.has(stem)) for (const id of listUnknown(stem, known)) ids.add(id);
  return ids;
}

function* listUnknown(stem: string, known: KnownIds): Generator<string> {
  const index = tryIndex(stem, known.idSize);
  if (index === undefined) return;
  const { bytes, ids, stride } = index.idTable;
  for (let position = 0; position < index.count; position++) {
    if (!isKnown(known, bytes, ids + position * stride)) yield idAt(index, position);
  }
}

/** Undefined for a pack that has gone again, or is damaged: whoever names an object of it is left with a problem. */
function tryIndex(stem: string, idSize: number): PackIndex | undefined {
  try {
    return openIndex(stem, idSize);
  } catch {
    return undefined;
  }
}
