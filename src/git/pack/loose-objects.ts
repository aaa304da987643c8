// Which loose objects count: those that no pack holds.

import type { LooseFile } from '../../core/pack.ts';
import { findId, isKnown } from './known-ids.ts';
import type { Opened } from './open-packs.ts';
import { entryAt } from './pack-handle.ts';
import { offsetAt } from './pack-index.ts';

/** Loose objects that no pack holds, each once. */
export function listLoose(opened: Opened): LooseFile[] {
  const { store, known } = opened;
  const seen = new Set<string>();
  return store.loose.filter(({ id }) => {
    if (id.length !== known.idSize * 2 || seen.has(id)) return false;
    seen.add(id);
    return !isPacked(opened, id);
  });
}

/** Whether a pack has the object in a form that does not run in a circle. */
export function isPacked({ circular, known, packs }: Opened, id: string): boolean {
  const bytes = Buffer.from(id, 'hex');
  // The last table is that of the loose objects.
  if (!circular.has(id)) return isKnown({ ...known, tables: known.tables.slice(0, -1) }, bytes, 0);
  return packs.some(({ index, table }) => {
    const position = findId(index.idTable, index.idSize, bytes, 0);
    return position >= 0 && table.types[entryAt(table, offsetAt(index, position))] !== 0;
  });
}
