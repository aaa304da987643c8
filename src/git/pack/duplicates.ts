// Which of several copies of an object is scanned: the first one that can be unpacked here. Decided before anything is unpacked, so that
// threads need not ask one another.

import type { IdTable, PackHandle } from '../../core/pack.ts';
import { countIds, findId, holdSameId } from './known-ids.ts';
import { entryAt, entryIds } from './pack-handle.ts';
import { idAt, offsetAt } from './pack-index.ts';

/** Marks what an earlier pack has as well. Returns the ids of all entries whose bases run in a circle. */
export function markDuplicates(packs: readonly PackHandle[]): ReadonlySet<string> {
  const circular = new Set(packs.flatMap((pack) => idsOfType(pack, 0)));
  const earlier: IdTable[] = [];
  /** Circular in one pack, but sound in another that has been passed already. */
  const sound = new Set<string>();
  for (const pack of packs) {
    if (earlier.length > 0) markKnown(pack, earlier, (id) => circular.has(id) && !sound.has(id));
    if (circular.size > 0) for (const id of listSound(pack)) if (circular.has(id)) sound.add(id);
    earlier.push(pack.index.idTable);
  }
  return circular;
}

/** Ids of the entries that have this type in the pack's table; `once`: without duplicates. */
export function idsOfType(pack: PackHandle, type: number, once = false): string[] {
  const { types, duplicates, count } = pack.table;
  if (!types.includes(type)) return [];
  const entries: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (types[entry] === type && !(once && duplicates[entry] === 1)) entries.push(entry);
  }
  return entryIds(pack, entries);
}

/** Ids of the entries whose bases do not run in a circle. */
function listSound(pack: PackHandle): string[] {
  const { types, count } = pack.table;
  const entries: number[] = [];
  for (let entry = 0; entry < count; entry++) if (types[entry] !== 0) entries.push(entry);
  return entryIds(pack, entries);
}

/** Looks the ids of the smaller side up in the larger one: beside a large pack most are small. */
function markKnown(pack: PackHandle, tables: readonly IdTable[], isExempt: (id: string) => boolean): void {
  const { index, table } = pack;
  const own = index.idTable;
  const mark = (position: number, entry: number): void => {
    if (!isExempt(idAt(index, position))) table.duplicates[entry] = 1;
  };
  /** An index may name an id more than once. All of them are marked at once, so that many make no more work than they are. */
  const markAll = (position: number): void => {
    const isSame = (at: number): boolean => holdSameId(own, index.idSize, at, position);
    const entryOf = (at: number): number => entryAt(table, offsetAt(index, at));
    if (table.duplicates[entryOf(position)] === 1 || isExempt(idAt(index, position))) return;
    let at = position;
    while (at > 0 && isSame(at - 1)) at--;
    for (; at < table.count && isSame(at); at++) table.duplicates[entryOf(at)] = 1;
  };
  for (const other of tables) {
    if (countIds(other) < table.count) {
      for (let each = countIds(other) - 1; each >= 0; each--) {
        const position = findId(own, index.idSize, other.bytes, other.ids + each * other.stride);
        if (position >= 0) markAll(position);
      }
      continue;
    }
    for (let entry = 0; entry < table.count; entry++) {
      const position = table.positions[entry] as number;
      if (findId(other, index.idSize, own.bytes, own.ids + position * own.stride) >= 0) mark(position, entry);
    }
  }
}
