// All objects of a repository as they are stored, each by a number, for questions about all trees or all commits. They are unpacked the way
// histories are scanned: delta trees from their roots down, each entry inflated once.

import { closeSync } from 'node:fs';
import type { IdTable, LooseFile, PackHandle, PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { DeltaWalker, type ObjectVisitor } from './delta-walker.ts';
import { createIdTable, findId } from './known-ids.ts';
import type { Opened } from './open-packs.ts';
import { openRegular } from './open-regular.ts';
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

export class StoredObjects {
  readonly core = new UnpackCore(ROOM);
  readonly idSize: number;
  /** Numbers are below. */
  readonly count: number;
  readonly #packs: readonly PackHandle[];
  readonly #loose: readonly LooseFile[];
  readonly #looseTypes: string[] = [];
  readonly #tables: readonly IdTable[];
  /** The first number of each table. */
  readonly #firsts: readonly number[];

  /** Of packs that have an object in common the first one counts (`markDuplicates`). `loose`: those that no pack holds. */
  constructor(idSize: number, packs: readonly PackHandle[], loose: readonly LooseFile[]) {
    this.idSize = idSize;
    this.#packs = packs;
    this.#loose = loose.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const looseIds = this.#loose.map(({ id }) => id);
    this.#tables = [...packs.map(({ index }) => index.idTable), createIdTable(looseIds, idSize)];
    const firsts = [0];
    for (const { index } of packs) firsts.push((firsts.at(-1) ?? 0) + index.count);
    this.#firsts = firsts;
    this.count = (firsts.at(-1) ?? 0) + loose.length;
  }

  /** The number of the object whose id lies in `bytes` at `at`, or -1. */
  find(bytes: Uint8Array, at: number): number {
    for (let i = 0; i < this.#tables.length; i++) {
      const position = findId(this.#tables[i] as IdTable, this.idSize, bytes, at);
      if (position >= 0) return (this.#firsts[i] as number) + position;
    }
    return -1;
  }

  /** Calls `use` with the bytes in which an object's id lies, and where. */
  withId<T>(number: number, use: (bytes: Uint8Array, at: number) => T): T {
    let i = this.#tables.length - 1;
    while (i > 0 && (this.#firsts[i] as number) > number) i--;
    const { bytes, ids, stride } = this.#tables[i] as IdTable;
    return use(bytes, ids + (number - (this.#firsts[i] as number)) * stride);
  }

  /** Lower-case hex. */
  idOf(number: number): string {
    return this.withId(number, (bytes, at) =>
      Buffer.from(bytes.buffer, bytes.byteOffset + at, this.idSize).toString('hex'),
    );
  }

  /**
   * Visits every object of a type, as packs number them, or those that are not 0 in `wanted`, by number. Throws `CorruptPack`, or the file
   * system's error, when one of them cannot be read.
   */
  visit(type: number, visit: VisitObject, wanted?: Uint8Array): void {
    for (const [i, pack] of this.#packs.entries())
      this.#visitPack(pack, type, { visit, first: this.#firsts[i] as number, wanted });
    this.#visitLoose(type, visit, wanted);
  }

  #visitPack(pack: PackHandle, type: number, { visit, first, wanted }: Visiting): void {
    const { positions } = pack.table;
    const numberOf = (entry: number): number => first + (positions[entry] as number);
    const pruned =
      wanted &&
      pruneTable(
        pack.table,
        listSkipped(pack.table, type, (entry) => wanted[numberOf(entry)] === 0),
      );
    const table = pruned?.table ?? pack.table;
    const file = openRegular(pack.path);
    try {
      const visitor: ObjectVisitor = {
        whole: (entry, object) => {
          visit(numberOf(entry), object);
          return true;
        },
        changed: () => true,
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
    const first = this.#firsts.at(-1) as number;
    for (const [position, { path }] of this.#loose.entries()) {
      const known = this.#looseTypes[position];
      if (wanted?.[first + position] === 0 || (known !== undefined && known !== TYPE_NAMES[type])) continue;
      const object = readLoose(path, Infinity);
      if (typeof object === 'string') throw new CorruptPack(object);
      this.#looseTypes[position] = object.type;
      if (object.type !== TYPE_NAMES[type]) continue;
      const content = object.bytes.subarray(object.start);
      this.core.reserve(ARENA + content.length);
      this.core.bytes.set(content, ARENA);
      visit(first + position, { start: ARENA, end: ARENA + content.length });
    }
  }
}

function listSkipped({ types, count }: PackTable, type: number, isSkipped: (entry: number) => boolean): Uint8Array {
  const skipped = new Uint8Array(count);
  for (let entry = 0; entry < count; entry++) if (types[entry] !== type || isSkipped(entry)) skipped[entry] = 1;
  return skipped;
}

/** All objects of what has been opened; undefined where packs have gone since. `loose`: those that no pack holds. */
export function openStored({ known, packs, resting }: Opened, loose: readonly LooseFile[]): StoredObjects | undefined {
  try {
    return new StoredObjects(known.idSize, [...packs, ...resting()], loose);
  } catch {
    return undefined;
  }
}

interface Visiting {
  readonly visit: VisitObject;
  /** The number of the pack's first object. */
  readonly first: number;
  readonly wanted: Uint8Array | undefined;
}

/** Everything is put together whole. */
const LIMITS = { margin: 0, sparse: false, maxSize: Infinity, weight: HEAVY } as const;
