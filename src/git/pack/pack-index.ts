import type { PackIndex } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { type Allocate, findId, indexIds } from './known-ids.ts';

// Reads `.idx` files, versions 1 and 2, SHA-1 and SHA-256.
// Format: git's Documentation/gitformat-pack.txt, "pack-*.idx files have the following format".

const MAGIC_V2 = 0xff744f63;
const FANOUT_SIZE = 256 * 4;

/** Bytes of an index that say how many objects it holds. */
export const INDEX_HEAD = 8 + FANOUT_SIZE;

/** How many objects an index that begins with `head` claims to hold. */
export function countIndexed(head: Buffer): number {
  return head.readUInt32BE((head.readUInt32BE(0) === MAGIC_V2 ? INDEX_HEAD : FANOUT_SIZE) - 4);
}

/** Parses an index. Throws `CorruptPack` when its tables do not fit the file or contradict one another. */
export function parsePackIndex(bytes: Buffer, idSize: number, allocate?: Allocate): PackIndex {
  if (bytes.length < FANOUT_SIZE + 2 * idSize)
    throw new CorruptPack(`the index has ${bytes.length} bytes, too few for its tables`);
  if (bytes.readUInt32BE(0) !== MAGIC_V2) return parseVersion1(bytes, idSize, allocate);
  const version = bytes.readUInt32BE(4);
  if (version !== 2) throw new CorruptPack(`index version ${version} is not known`);
  return parseVersion2(bytes, idSize, allocate);
}

/** Pack offset of the `position`th object in id order. Bytes. Throws `CorruptPack`. */
export function offsetAt(index: PackIndex, position: number): number {
  const bytes = index.idTable.bytes as Buffer;
  const small = bytes.readUInt32BE(index.offsets + position * index.offsetStride);
  if (small < 0x80000000 || index.large === 0) return small;
  const at = small - 0x80000000;
  if (at >= index.largeCount) throw new CorruptPack(`the index names large offset ${at} of ${index.largeCount}`);
  return bytes.readUInt32BE(index.large + at * 8) * 2 ** 32 + bytes.readUInt32BE(index.large + at * 8 + 4);
}

/** Lower-case hex id of the `position`th object. */
export function idAt({ idTable, idSize }: PackIndex, position: number): string {
  const start = idTable.ids + position * idTable.stride;
  return (idTable.bytes as Buffer).toString('hex', start, start + idSize);
}

/** Position of the id that lies in `bytes` at `at`, or -1. */
export function findPosition({ idTable, idSize }: PackIndex, bytes: Uint8Array, at: number): number {
  return findId(idTable, idSize, bytes, at);
}

function parseVersion1(bytes: Buffer, idSize: number, allocate?: Allocate): PackIndex {
  const count = readFanout(bytes, 0);
  const stride = 4 + idSize;
  const expected = FANOUT_SIZE + count * stride + 2 * idSize;
  if (bytes.length !== expected)
    throw new CorruptPack(`the index has ${bytes.length} bytes; ${count} objects need ${expected}`);
  const idTable = indexIds(bytes, { ids: FANOUT_SIZE + 4, stride, count, idSize }, allocate);
  return { count, idSize, idTable, offsets: FANOUT_SIZE, offsetStride: stride, large: 0, largeCount: 0 };
}

function parseVersion2(bytes: Buffer, idSize: number, allocate?: Allocate): PackIndex {
  const fanout = 8;
  const ids = fanout + FANOUT_SIZE;
  const count = readFanout(bytes, fanout);
  const offsets = ids + count * (idSize + 4);
  const large = offsets + count * 4;
  const largeCount = (bytes.length - 2 * idSize - large) / 8;
  if (!Number.isInteger(largeCount) || largeCount < 0 || largeCount > count) {
    throw new CorruptPack(`the index has ${bytes.length} bytes, which does not fit ${count} objects`);
  }
  return {
    count,
    idSize,
    idTable: indexIds(bytes, { ids, stride: idSize, count, idSize }, allocate),
    offsets,
    offsetStride: 4,
    large,
    largeCount,
  };
}

/** Checks that the fan-out table grows and returns its last entry, the number of objects. */
function readFanout(bytes: Buffer, at: number): number {
  let count = 0;
  for (let entry = 0; entry < 256; entry++) {
    const next = bytes.readUInt32BE(at + entry * 4);
    if (next < count)
      throw new CorruptPack(`the index's fan-out table falls from ${count} to ${next} at entry ${entry}`);
    count = next;
  }
  if (count > bytes.length / 24) throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);
  return count;
}
