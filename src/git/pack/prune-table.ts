// A pack's table without what need not be read: only the delta trees, or the parts of them, that lead to something that is to be scanned.

import type { PackTable } from '../../core/pack.ts';
import { HEAVY } from './pack-walks.ts';

export interface PrunedTable {
  readonly table: PackTable;
  /** 1 for each entry that is to be scanned or that such a one is made from. */
  readonly needed: Uint8Array;
}

/**
 * `skipped`: 1 for each entry that is not to be scanned. It is still unpacked where others are made from it, as a duplicate is. Weights stay as
 * they were, so that the same subtrees are walks of their own.
 */
export function pruneTable(table: PackTable, skipped: Uint8Array): PrunedTable {
  const { count, types, bases } = table;
  const duplicates = new Uint8Array(new SharedArrayBuffer(count));
  for (let entry = 0; entry < count; entry++) {
    duplicates[entry] = (table.duplicates[entry] as number) | (skipped[entry] as number);
  }
  const needed = markNeeded(table, duplicates);
  const firstChildren = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
  const nextSiblings = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
  for (let entry = 0; entry < count; entry++) {
    const base = bases[entry] as number;
    if (needed[entry] === 0 || base < 0 || types[entry] === 0) continue;
    nextSiblings[entry] = firstChildren[base] as number;
    firstChildren[base] = entry;
  }
  return { table: { ...table, duplicates, firstChildren, nextSiblings }, needed };
}

/** A heavy subtree rebuilds its bases itself, so that it makes no walk from above necessary. */
function markNeeded({ count, types, bases, weights }: PackTable, duplicates: Uint8Array): Uint8Array {
  const needed = new Uint8Array(count);
  for (let entry = 0; entry < count; entry++) {
    if (duplicates[entry] === 1 || types[entry] === 0) continue;
    for (let at = entry; at >= 0 && needed[at] === 0; at = bases[at] as number) {
      needed[at] = 1;
      if ((weights[at] as number) > HEAVY) break;
    }
  }
  return needed;
}
