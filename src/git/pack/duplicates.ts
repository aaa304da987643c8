// Which of several copies of an object is scanned: the first one that can be unpacked here. Decided before anything is unpacked, so that
// threads need not ask one another.

import type { IdTable, PackHandle } from '../../core/pack.ts';
import { OUTSIDE } from './entry-header.ts';
import { countIds, findId } from './known-ids.ts';
import { entryAt, entryIds } from './pack-handle.ts';
import { idAt, offsetAt } from './pack-index.ts';
import { idsOf, markShared } from './sorted-ids.ts';

/** Marks what an earlier pack has as well, and what lies in one pack more than once. Returns the ids of all entries whose bases run in a circle. */
export function markDuplicates(packs: readonly PackHandle[]): ReadonlySet<string> {
  const circular = new Set(packs.flatMap((pack) => [...idsOfType(pack, 0)]));
  const earlier: IdTable[] = [];
  /** Circular in one pack, but sound in another that has been passed already. */
  const sound = new Set<string>();
  for (const pack of packs) {
    const isExempt = (position: number): boolean => {
      // Ids are written out only where there is something to compare them with: packs may have millions in common.
      const id = circular.size === 0 ? '' : idAt(pack.index, position);
      return circular.has(id) && !sound.has(id);
    };
    markTwins(pack);
    for (const other of earlier) markKnown(pack, other, isExempt);
    if (circular.size > 0) for (const id of listSound(pack)) if (circular.has(id)) sound.add(id);
    earlier.push(pack.index.idTable);
  }
  return circular;
}

/** Ids of the entries that have this type in the pack's table; `once`: without duplicates. */
export function* idsOfType({ index, table }: PackHandle, type: number, once = false): Generator<string> {
  const { types, positions, duplicates, count } = table;
  if (!types.includes(type)) return;
  for (let entry = 0; entry < count; entry++) {
    if (types[entry] === type && !(once && duplicates[entry] === 1)) yield idAt(index, positions[entry] as number);
  }
}

/** Ids of the entries whose bases do not run in a circle. */
function listSound(pack: PackHandle): string[] {
  const { types, count } = pack.table;
  const entries: number[] = [];
  for (let entry = 0; entry < count; entry++) if (types[entry] !== 0) entries.push(entry);
  return entryIds(pack, entries);
}

/** Of entries with one id leaves the first that can be unpacked here, or else the first. */
function markTwins({ index, table }: PackHandle): void {
  const { firsts } = index.idTable;
  if (firsts === undefined) return;
  const kept = new Map<number, number>();
  for (let position = 0; position < table.count; position++) {
    const entry = entryAt(table, offsetAt(index, position));
    const first = firsts[position] as number;
    const other = kept.get(first);
    if (other === undefined) kept.set(first, entry);
    else {
      const isBetter = isUnreadable(table.types[other]) && !isUnreadable(table.types[entry]);
      table.duplicates[isBetter ? other : entry] = 1;
      if (isBetter) kept.set(first, entry);
    }
  }
}

function isUnreadable(type: number | undefined): boolean {
  return type === 0 || type === OUTSIDE;
}

/** Of two packs one that is so many times larger is searched for what the other has; others are walked through side by side. */
const LARGER = 16;

/** Marks what the other has, too. */
function markKnown({ index, table }: PackHandle, other: IdTable, isExempt: (position: number) => boolean): void {
  const own = index.idTable;
  const [few, many] = countIds(other) < table.count ? [other, own] : [own, other];
  if (countIds(few) * LARGER >= countIds(many)) {
    const ids = idsOf(index);
    const others = { ...ids, bytes: other.bytes, start: other.ids, stride: other.stride, count: countIds(other) };
    const marks = markShared(ids, others);
    for (let entry = 0; entry < table.count; entry++) {
      const position = table.positions[entry] as number;
      if (marks[position] === 1 && !isExempt(position)) table.duplicates[entry] = 1;
    }
    return;
  }
  for (let each = countIds(few) - 1; each >= 0; each--) {
    const found = findId(many, index.idSize, few.bytes, few.ids + each * few.stride);
    if (found < 0) continue;
    const first = few === own ? each : found;
    if (isExempt(first)) continue;
    // Of what an index names more than once only one is left, whichever that is.
    for (let at = first; at === first || own.firsts?.[at] === first; at++)
      table.duplicates[entryAt(table, offsetAt(index, at))] = 1;
  }
}
