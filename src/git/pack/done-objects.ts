// What an earlier scan has read, and what that leaves to be read: whole packs, delta trees and loose objects are left out.

import type { LooseFile, PackHandle, PackIndex } from '../../core/pack.ts';
import { BLOB } from './entry-header.ts';
import { listWalks } from './pack-walks.ts';
import { pruneTable } from './prune-table.ts';
import { countMarks, idsOf, markShared, type SortedIds, sortIds, uniteIds } from './sorted-ids.ts';

/** Objects that were read, that nothing was found in, and of which nothing was left out. */
export interface DoneObjects {
  readonly ids: SortedIds;
  /**
   * Nothing that these objects name was missing, and no name of a file holds anything. Where that is not so, trees, commits and tags are read
   * again to tell.
   */
  readonly whole: boolean;
}

/** Something to walk, and how many objects of it are scanned. */
export interface Walks {
  readonly pack: PackHandle;
  readonly entries: () => Iterable<Int32Array>;
  readonly objects: number;
}

/** Delta trees of nothing but duplicates are left out where these are more than one in so many: to find them takes a while. */
const FEW = 16;

/** All of a pack that earlier ones have not. */
export function walkAll(pack: PackHandle): Walks {
  const { table } = pack;
  const copies = countMarks(table.duplicates);
  if (copies * FEW > table.count) return walkSome(pack, table.duplicates);
  return { pack, entries: () => listWalks(table), objects: table.count - copies };
}

/** What is not marked in `skipped`, by entry. What others are made from is unpacked all the same. */
export function walkSome(pack: PackHandle, skipped: Uint8Array): Walks {
  const { table, needed } = pruneTable(pack.table, skipped);
  const entries = function* (): Generator<Int32Array> {
    for (const walk of listWalks(table)) {
      const left = walk.filter((entry) => needed[entry] === 1);
      if (left.length > 0) yield left;
    }
  };
  return { pack: { ...pack, table }, entries, objects: table.count - countMarks(table.duplicates) };
}

export class LeavingOut {
  readonly #done: DoneObjects;
  readonly #onlyBlobs: boolean;

  /** `all`: every object of the repository. When one has gone that was there, others may name it in vain. */
  constructor(done: DoneObjects, all: SortedIds) {
    this.#done = done;
    this.#onlyBlobs = !done.whole || countMarks(markShared(done.ids, all)) < done.ids.count;
  }

  /** Whether nothing of a pack need be read. */
  isAllDone(index: PackIndex): boolean {
    return !this.#onlyBlobs && countMarks(markShared(idsOf(index), this.#done.ids)) === index.count;
  }

  walk(pack: PackHandle): Walks {
    const { index, table } = pack;
    const marks = markShared(idsOf(index), this.#done.ids);
    const skipped = new Uint8Array(table.count);
    for (let entry = 0; entry < table.count; entry++) {
      if (!this.#onlyBlobs || table.types[entry] === BLOB)
        skipped[entry] = marks[table.positions[entry] as number] as number;
    }
    return walkSome(pack, skipped);
  }

  /** Which loose objects are to be read. Their types are not known. */
  listLoose(files: readonly LooseFile[]): readonly LooseFile[] {
    if (this.#onlyBlobs) return files;
    const { idSize } = this.#done.ids;
    const ids = sortIds(
      files.map(({ id }) => id),
      idSize,
    );
    const marks = markShared(ids, this.#done.ids);
    const hex = (position: number) => idAt(ids, position);
    const done = new Set(
      Array.from(marks.keys())
        .filter((position) => marks[position] === 1)
        .map(hex),
    );
    return files.filter(({ id }) => !done.has(id));
  }
}

/** Every object of these indexes and of these loose ones, each once. */
export function listAllIds(indexes: readonly PackIndex[], loose: readonly LooseFile[], idSize: number): SortedIds {
  const lists = indexes.map(idsOf).toSorted((a, b) => a.count - b.count);
  const hexIds = loose.map(({ id }) => id);
  return lists.reduce(uniteIds, sortIds(hexIds, idSize));
}

function idAt({ bytes, start, stride, idSize }: SortedIds, position: number): string {
  const { buffer, byteOffset } = bytes;
  return Buffer.from(buffer, byteOffset + start + position * stride, idSize).toString('hex');
}
