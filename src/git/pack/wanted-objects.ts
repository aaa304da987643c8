// Some objects of a repository, by id, read in this process. Git unpacks each object by itself, through all that it is a delta of; here each
// delta tree is walked once, and only what a delta changes is scanned. That pays when there are many.

import { statSync } from 'node:fs';
import type { PackHandle, PackIndex } from '../../core/pack.ts';
import type { LooseItem, PackItem } from '../../core/work-item.ts';
import type { Repository } from '../repository.ts';
import { CorruptPack } from './corrupt.ts';
import { walkSome, type Walks } from './done-objects.ts';
import { OUTSIDE } from './entry-header.ts';
import { findId } from './known-ids.ts';
import { listObjectStoreOf } from './object-store.ts';
import { entryAt, openIndex, openPack } from './pack-handle.ts';
import { offsetAt } from './pack-index.ts';
import { hasUnpackCore } from './unpack-core.ts';

/** For fewer objects git is quicker than loading WebAssembly. */
const FEWEST = 1000;
/** How many objects of the packs take as long to open as git takes to unpack one (bench/PERFORMANCE.md). */
const OPENED_PER_UNPACKED = 300;
/** A position's bytes in an index, beside its id: checksum and offset. */
const BESIDE_ID = 8;
const LOOSE_BATCH = 256;

export interface WantedObjects {
  readonly items: () => Iterable<PackItem | LooseItem>;
  /** Ids of what cannot be read here. */
  readonly left: readonly string[];
}

/** Undefined where git is quicker, or where packs cannot be opened here. */
export function openWantedObjects(repository: Repository, ids: readonly string[]): WantedObjects | undefined {
  if (!hasUnpackCore || ids.length < FEWEST) return undefined;
  try {
    const { packs, loose } = listObjectStoreOf(repository);
    const idSize = repository.objectFormat === 'sha256' ? 32 : 20;
    const packed = packs.reduce((sum, stem) => sum + statSync(`${stem}.idx`).size / (idSize + BESIDE_ID), 0);
    if (packed > ids.length * OPENED_PER_UNPACKED) return undefined;
    return select(new Set(ids), { idSize, packs, loose: new Map(loose.map((file) => [file.id, file])) });
  } catch (error) {
    // Packs go away when git repacks, and some are too large for memory.
    if (error instanceof CorruptPack || error instanceof RangeError || (error instanceof Error && 'code' in error))
      return undefined;
    throw error;
  }
}

interface Stored {
  readonly idSize: number;
  /** Paths of packs without endings. */
  readonly packs: readonly string[];
  readonly loose: ReadonlyMap<string, LooseItem['files'][number]>;
}

function select(wanted: Set<string>, { idSize, packs, loose }: Stored): WantedObjects {
  const walks: Walks[] = [];
  for (const stem of packs) {
    const index = openIndex(stem, idSize);
    const positions = findWanted(index, wanted);
    if (positions.size === 0) continue;
    const pack = openPack(stem, idSize, index);
    const entries = listEntries(pack, positions);
    for (const id of entries.keys()) wanted.delete(id);
    const skipped = new Uint8Array(pack.table.count).fill(1);
    for (const entry of entries.values()) skipped[entry] = 0;
    walks.push(walkSome(pack, skipped));
  }
  const files = [...wanted].flatMap((id) => loose.get(id) ?? []);
  // Whether all is there that these objects name is for git to say.
  const known = { idSize, tables: [] };
  const items = function* (): Generator<PackItem | LooseItem> {
    for (const { pack, entries } of walks)
      for (const walk of entries()) yield { kind: 'pack', pack, known, entries: walk };
    for (let at = 0; at < files.length; at += LOOSE_BATCH)
      yield { kind: 'loose', known, files: files.slice(at, at + LOOSE_BATCH) };
  };
  return { items, left: [...wanted].filter((id) => !loose.has(id)) };
}

/** Positions in an index by id. */
function findWanted({ idTable, idSize }: PackIndex, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const id of wanted) {
    const bytes = Buffer.from(id, 'hex');
    const position = bytes.length === idSize ? findId(idTable, idSize, bytes, 0) : -1;
    if (position >= 0) positions.set(id, position);
  }
  return positions;
}

/** Entries by id, of what can be unpacked from this pack alone. */
function listEntries({ index, table }: PackHandle, positions: ReadonlyMap<string, number>): Map<string, number> {
  const entries = new Map<string, number>();
  for (const [id, position] of positions) {
    const entry = entryAt(table, offsetAt(index, position));
    const type = table.types[entry] as number;
    if (type !== 0 && type !== OUTSIDE) entries.set(id, entry);
  }
  return entries;
}
