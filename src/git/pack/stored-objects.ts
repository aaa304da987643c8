// All objects of a repository as they are stored, each by a number, for questions about all trees or all commits. They are unpacked the way
// histories are scanned: delta trees from their roots down, each entry inflated once.

import { closeSync } from 'node:fs';
import type { KnownIds, LooseFile, PackHandle, PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { DeltaWalker, type ObjectVisitor } from './delta-walker.ts';
import { IdFinder } from './id-finder.ts';
import type { NotedLog } from './noted-log.ts';
import { ObjectNumbers } from './object-numbers.ts';
import type { Opened } from './open-packs.ts';
import { openRegular } from './open-regular.ts';
import { foundAt } from './pack-handle.ts';
import { HEAVY } from './pack-walks.ts';
import { pruneTable } from './prune-table.ts';
import { readLoose } from './read-loose.ts';
import type { Range } from './references.ts';
import { ARENA, UnpackCore } from './unpack-core.ts';
import { Unpacker } from './unpacker.ts';

/** Bytes that unpacked objects may take. */
const ROOM = 96 * 1024 * 1024;

const TYPE_NAMES = ['', 'commit', 'tree', 'blob', 'tag'];

/** Called with an object that lies in the core's memory, only during the call. */
export type VisitObject = (number: number, object: Range) => void;

/** Objects that are visited together: those of a pack, or all loose ones. */
export interface Batch {
  /** The number of a pack's first object; -1 for loose ones. */
  readonly first: number;
  /**
   * Visits every object of a type, as packs number them, or those that are not 0 in `wanted`, by number. Throws `CorruptPack`, or the file
   * system's error, when one of them cannot be read.
   */
  readonly visit: (type: number, visit: VisitObject, wanted?: Uint8Array) => void;
}

export class StoredObjects {
  readonly core = new UnpackCore(ROOM);
  readonly numbers: ObjectNumbers;
  readonly finder: IdFinder;
  /** All objects, each once. */
  readonly batches: readonly Batch[];
  /** What was noted of some of them while they were scanned. */
  readonly noted: NotedLog | undefined;
  readonly #loose: readonly LooseFile[];
  readonly #looseTypes: string[] = [];

  /** Of packs that have an object in common the first one counts (`markDuplicates`). */
  constructor({ known, packs, loose, noted }: Stores) {
    this.numbers = new ObjectNumbers(known.idSize, known.tables);
    this.finder = new IdFinder(known);
    this.noted = noted;
    this.#loose = loose;
    this.batches = [
      ...packs.map((pack): Batch => {
        const first = this.numbers.firstOf(pack.index.idTable);
        return { first, visit: (type, visit, wanted) => this.#visitPack(pack, type, { visit, first, wanted }) };
      }),
      { first: -1, visit: (type, visit, wanted) => this.#visitLoose(type, visit, wanted) },
    ];
  }

  /** Visits those of all batches. */
  visit(type: number, visit: VisitObject, wanted?: Uint8Array): void {
    for (const batch of this.batches) batch.visit(type, visit, wanted);
  }

  #visitPack(pack: PackHandle, type: number, { visit, first, wanted }: Visiting): void {
    const numberOf = (entry: number): number => first + foundAt(pack, entry);
    const isPruned = wanted !== undefined || pack.table.duplicates.includes(1);
    const pruned = isPruned
      ? pruneTable(
          pack.table,
          listSkipped(pack.table, type, (entry) => wanted?.[numberOf(entry)] === 0),
        )
      : undefined;
    const table = pruned?.table ?? pack.table;
    const file = openRegular(pack.path);
    try {
      const visitor: ObjectVisitor = {
        each: (entry, object) => visit(numberOf(entry), object),
        whole: () => false,
        changed: () => false,
        oversize: () => {},
        unreadable: (_, reason) => {
          throw new CorruptPack(reason);
        },
      };
      const walker = new DeltaWalker(new Unpacker(file, table, this.core), table, visitor, LIMITS);
      const { types, bases, weights } = table;
      for (let entry = 0; entry < table.count; entry++) {
        const isStart = (bases[entry] as number) < 0 || (weights[entry] as number) > HEAVY;
        if (types[entry] === type && isStart && pruned?.needed[entry] !== 0) walker.walk(entry);
      }
    } finally {
      closeSync(file);
    }
  }

  #visitLoose(type: number, visit: VisitObject, wanted: Uint8Array | undefined): void {
    for (const [position, { path, id }] of this.#loose.entries()) {
      const known = this.#looseTypes[position];
      const number = this.numbers.find(Buffer.from(id, 'hex'), 0);
      if (wanted?.[number] === 0 || (known !== undefined && known !== TYPE_NAMES[type])) continue;
      const object = readLoose(path, Infinity);
      if (typeof object === 'string') throw new CorruptPack(object);
      this.#looseTypes[position] = object.type;
      if (object.type !== TYPE_NAMES[type]) continue;
      const content = object.bytes.subarray(object.start);
      this.core.reserve(ARENA + content.length);
      this.core.bytes.set(content, ARENA);
      visit(number, { start: ARENA, end: ARENA + content.length });
    }
  }
}

function listSkipped({ types, count }: PackTable, type: number, isSkipped: (entry: number) => boolean): Uint8Array {
  const skipped = new Uint8Array(count);
  for (let entry = 0; entry < count; entry++) if (types[entry] !== type || isSkipped(entry)) skipped[entry] = 1;
  return skipped;
}

/** All objects of what has been opened; undefined where packs have gone since. `loose`: those that no pack holds. */
export function openStored(
  { known, packs, resting }: Opened,
  loose: readonly LooseFile[],
  noted?: NotedLog,
): StoredObjects | undefined {
  try {
    return new StoredObjects({ known, packs: [...packs, ...resting()], loose, noted });
  } catch {
    return undefined;
  }
}

interface Stores {
  readonly known: KnownIds;
  readonly packs: readonly PackHandle[];
  /** Those that no pack holds. */
  readonly loose: readonly LooseFile[];
  readonly noted: NotedLog | undefined;
}

interface Visiting {
  readonly visit: VisitObject;
  /** The number of the pack's first object. */
  readonly first: number;
  readonly wanted: Uint8Array | undefined;
}

/** Everything is put together whole. */
const LIMITS = { margin: 0, sparse: false, maxSize: Infinity, weight: HEAVY } as const;
