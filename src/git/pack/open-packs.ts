// Everything that is opened before a history is read: the lists of its objects, and the tables of its packs.

import { statSync } from 'node:fs';
import type { KnownIds, PackHandle } from '../../core/pack.ts';
import type { ObjectReaderSettings } from '../reader-settings.ts';
import type { Repository } from '../repository.ts';
import { type DoneObjects, LeavingOut, listAllIds } from './done-objects.ts';
import { markDuplicates } from './duplicates.ts';
import { IdRoom } from './id-finder.ts';
import { createIdTable, sizeOfHeads } from './known-ids.ts';
import { listObjectStoreOf, type ObjectStore } from './object-store.ts';
import { openIndex, openPack } from './pack-handle.ts';
import type { SortedIds } from './sorted-ids.ts';

/** What is known of a repository before it is read. */
export interface PackReading {
  /** Where its objects lie. */
  readonly store?: ObjectStore;
  /** What an earlier scan has read is left out. */
  readonly done?: DoneObjects | undefined;
}

export interface Opened {
  readonly repository: Repository;
  readonly settings: ObjectReaderSettings;
  readonly store: ObjectStore;
  /** What is read, at least in part. */
  readonly packs: readonly PackHandle[];
  /** Opens the packs of which nothing is read. */
  readonly resting: () => readonly PackHandle[];
  readonly leavingOut: LeavingOut | undefined;
  readonly known: KnownIds;
  /** Ids of entries whose bases run in a circle: git would follow it for ever, so it must not be asked for them. */
  readonly circular: ReadonlySet<string>;
  readonly listAll: () => SortedIds;
}

/** Bytes of all indexes with what is built over them. */
function sizeOfTables({ packs, loose }: ObjectStore, idSize: number): number {
  const sizes = packs.map((stem) => statSync(`${stem}.idx`, { throwIfNoEntry: false })?.size ?? 0);
  const sizeOf = (bytes: number): number => bytes + sizeOfHeads(bytes / idSize);
  return sizes.reduce((sum, size) => sum + sizeOf(size), sizeOf(loose.length * idSize));
}

/** Throws when a pack's own tables are damaged. */
export function openPacks(
  repository: Repository,
  settings: ObjectReaderSettings,
  { store = listObjectStoreOf(repository), done }: PackReading,
): Opened {
  const idSize = repository.objectFormat === 'sha256' ? 32 : 20;
  const room = new IdRoom(sizeOfTables(store, idSize));
  const indexes = store.packs.map((stem) => openIndex(stem, idSize, room.allocate));
  const listAll = (): SortedIds => listAllIds(indexes, store.loose, idSize);
  const leavingOut = done?.ids.idSize === idSize ? new LeavingOut(done, listAll()) : undefined;
  const isResting = indexes.map((index) => leavingOut?.isAllDone(index) === true);
  const open = (resting: boolean) =>
    store.packs.flatMap((stem, i) => (isResting[i] === resting ? [openPack(stem, idSize, indexes[i])] : []));
  const packs = open(false);
  const circular = markDuplicates(packs);
  // Files with names of another length are no objects here, and must not stand for what begins like them. Alternates may have the same ones.
  const looseIds = new Set(store.loose.flatMap(({ id }) => (id.length === idSize * 2 ? id : [])));
  const looseTable = createIdTable([...looseIds], idSize, room.allocate);
  const known = room.known(idSize, [...indexes.map(({ idTable }) => idTable), looseTable]);
  const placeOf = ({ index }: PackHandle): number => known.tables.indexOf(index.idTable);
  const resting = (): readonly PackHandle[] => {
    const rest = open(true);
    // The copy that counts is the one that is found first in `known`.
    if (rest.length > 0) markDuplicates([...packs, ...rest].toSorted((a, b) => placeOf(a) - placeOf(b)));
    return rest;
  };
  return { repository, settings, store, packs, resting, leavingOut, known, circular, listAll };
}
