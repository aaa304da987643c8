import { closeSync, fstatSync, readSync } from 'node:fs';
import type { PackHandle, PackIndex, PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { type Allocate, allocateShared } from './known-ids.ts';
import { openRegular } from './open-regular.ts';
import { idAt, parsePackIndex } from './pack-index.ts';
import { buildPackTable } from './pack-table.ts';

const SIGNATURE = 'PACK';

/** Bytes read at once: Node counts them in 31 bits. */
const MOST_READ = 2 ** 30;

/** Opens a pack's index by the path of the pack without ending. Throws `CorruptPack`, or the file system's error. */
export function openIndex(stem: string, idSize: number, allocate?: Allocate): PackIndex {
  return parsePackIndex(readShared(`${stem}.idx`, allocate), idSize, allocate);
}

/** Opens a pack by its path without ending. Throws `CorruptPack`, or the file system's error. */
export function openPack(stem: string, idSize: number, index = openIndex(stem, idSize)): PackHandle {
  const path = `${stem}.pack`;
  const file = openRegular(path);
  try {
    checkHeader(file, index.count);
    return { path, index, table: buildPackTable(file, fstatSync(file).size, index) };
  } finally {
    closeSync(file);
  }
}

/** Gives a handle that came from another thread its Buffer methods back. */
export function reviveHandle(pack: PackHandle): PackHandle {
  const { buffer, byteOffset, byteLength } = pack.index.idTable.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return { ...pack, index: { ...pack.index, idTable: { ...pack.index.idTable, bytes } } };
}

/** Ids of the given entries. */
export function entryIds({ index, table }: PackHandle, entries: Iterable<number>): string[] {
  return Array.from(entries, (entry) => idAt(index, table.positions[entry] as number));
}

/** Where an entry's id is found in the index: its position, or that of the first one that holds the same id. */
export function foundAt({ index: { idTable }, table }: PackHandle, entry: number): number {
  const position = table.positions[entry] as number;
  return idTable.firsts?.[position] ?? position;
}

/** The entry that begins at `offset`. */
export function entryAt({ offsets, count }: PackTable, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every pack begins with `PACK`, a version (2 or 3) and the number of its objects (gitformat-pack.txt). */
function checkHeader(file: number, count: number): void {
  const header = Buffer.alloc(12);
  if (readSync(file, header, 0, 12, 0) < 12 || header.toString('latin1', 0, 4) !== SIGNATURE) {
    throw new CorruptPack('the file does not begin with a pack header');
  }
  const version = header.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw new CorruptPack(`pack version ${version} is not known`);
  const announced = header.readUInt32BE(8);
  if (announced !== count) throw new CorruptPack(`the pack announces ${announced} objects, its index ${count}`);
}

/** Reads a file straight into shared memory: an index may be the largest thing that is kept. */
function readShared(path: string, allocate: Allocate = allocateShared): Buffer {
  const file = openRegular(path);
  try {
    const room = allocate(fstatSync(file).size);
    const bytes = Buffer.from(room.buffer, room.byteOffset, room.length);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(file, bytes, length, Math.min(bytes.length - length, MOST_READ), length);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
