// Sets of object ids as sorted raw bytes, compared by walking through two of them at once: a history has a million ids and more, for which
// strings are too large and look-ups too slow.

import type { PackIndex } from '../../core/pack.ts';

/** Object ids in raw bytes, `stride` bytes apart from `start` on, in ascending order. */
export interface SortedIds {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly stride: number;
  readonly count: number;
  /** 20 or 32. */
  readonly idSize: number;
}

/** The ids of an index. */
export function idsOf({ idTable, idSize, count }: PackIndex): SortedIds {
  return { bytes: idTable.bytes, start: idTable.ids, stride: idTable.stride, count, idSize };
}

/**
 * For each id of `ids` 1 where it is in `others` as well, else 0. Where one of them is out of order, as damage leaves it, ids may go unnoticed,
 * but a mark is never wrong.
 */
export function markShared(ids: SortedIds, others: SortedIds): Uint8Array {
  const marks = new Uint8Array(ids.count);
  for (let at = 0, other = 0; at < ids.count && other < others.count;) {
    const order = compare(ids, at, others, other);
    if (order === 0) marks[at] = 1;
    if (order <= 0) at++;
    else other++;
  }
  return marks;
}

export function countMarks(marks: Uint8Array): number {
  let count = 0;
  const first = marks.indexOf(1);
  for (let at = first; at >= 0 && at < marks.length; at++) count += marks[at] as number;
  return count;
}

/** All ids of both, each once. */
export function uniteIds(a: SortedIds, b: SortedIds): SortedIds {
  const { idSize } = a;
  const bytes = Buffer.allocUnsafeSlow((a.count + b.count) * idSize);
  let count = 0;
  const take = (from: SortedIds, position: number): void => {
    const start = from.start + position * from.stride;
    for (let i = 0; i < idSize; i++) bytes[count * idSize + i] = from.bytes[start + i] as number;
    count++;
  };
  for (let at = 0, other = 0; at < a.count || other < b.count;) {
    const order = at === a.count ? 1 : other === b.count ? -1 : compare(a, at, b, other);
    if (order <= 0) take(a, at++);
    else take(b, other);
    if (order >= 0) other++;
  }
  return { bytes: bytes.subarray(0, count * idSize), start: 0, stride: idSize, count, idSize };
}

/** Those of `ids` that are not in `others`. */
export function subtractIds(ids: SortedIds, others: SortedIds): SortedIds {
  const { idSize } = ids;
  const marks = markShared(ids, others);
  const bytes = Buffer.allocUnsafeSlow((ids.count - countMarks(marks)) * idSize);
  let length = 0;
  for (let at = 0; at < ids.count; at++) {
    if (marks[at] === 1) continue;
    const start = ids.start + at * ids.stride;
    for (let i = 0; i < idSize; i++) bytes[length++] = ids.bytes[start + i] as number;
  }
  return { bytes, start: 0, stride: idSize, count: length / idSize, idSize };
}

/** From ids in hex, in any order; what is no id of this size is passed over. */
export function sortIds(hexIds: Iterable<string>, idSize: number): SortedIds {
  const ids = [...new Set(hexIds)].filter((id) => id.length === idSize * 2).toSorted();
  const bytes = Buffer.from(ids.join(''), 'hex');
  return { bytes, start: 0, stride: idSize, count: ids.length, idSize };
}

function compare(a: SortedIds, at: number, b: SortedIds, other: number): number {
  const first = a.start + at * a.stride;
  const second = b.start + other * b.stride;
  for (let i = 0; i < a.idSize; i++) {
    const difference = (a.bytes[first + i] as number) - (b.bytes[second + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
