import type { IdTable, KnownIds } from '../../core/pack.ts';

// Look-ups in sorted id tables. They take raw bytes and allocate nothing: a history has millions of references.

/** Whether the id in `bytes` at `at` is in one of the tables. */
export function isKnown({ idSize, tables }: KnownIds, bytes: Uint8Array, at: number): boolean {
  for (const table of tables) if (findId(table, idSize, bytes, at) >= 0) return true;
  return false;
}

/**
 * Position of the id in `bytes` at `at`, or -1. Ids are spread evenly: their leading bits lead to one or two of them, the next bits to a guess
 * among these, and bisection goes on from there. Two jumps through memory instead of a dozen. Of several positions it is the first.
 */
export function findId(table: IdTable, idSize: number, bytes: Uint8Array, at: number): number {
  const { bytes: ids, heads, ids: start, stride, firsts } = table;
  const bits = 31 - Math.clz32(heads.length - 1);
  const lead = readUint32(bytes, at);
  const head = bits === 0 ? 0 : lead >>> (32 - bits);
  let low = heads[head] as number;
  let high = heads[head + 1] as number;
  let guess = low + Math.floor(((high - low) * ((lead << bits) >>> 0)) / 2 ** 32);
  for (let reach = 2; low < high; reach *= 4) {
    const order = compareIds(bytes, at, ids, start + guess * stride, idSize);
    if (order === 0) return firsts === undefined ? guess : (firsts[guess] as number);
    if (order < 0) high = guess;
    else low = guess + 1;
    const near = order < 0 ? high - reach : low + reach;
    guess = near > low && near < high && reach < 1000 ? near : (low + high) >>> 1;
  }
  return -1;
}

/** How many ids a table holds: the last of its heads. */
export function countIds({ heads }: IdTable): number {
  return heads.at(-1) ?? 0;
}

/** Heads are never more than 4 MB. */
const MOST_BITS = 20;

/** Of an id at a time: a small integer, where 32 bits would be a double for every other id. */
const LEAD_BITS = 24;

/** How many leading bits lead to one or two of `count` ids: where more are left to choose from, the processor guesses wrong at each step. */
function bitsFor(count: number): number {
  return Math.min(MOST_BITS, Math.max(0, 31 - Math.clz32(count)));
}

/** Bytes that the heads of a table of up to `count` ids take, with what is lost between pieces of memory. */
export function sizeOfHeads(count: number): number {
  return ((1 << bitsFor(count)) + 1) * 4 + 64;
}

/** Gives out zeroed memory that threads can share, as many bytes as are asked for, at a multiple of 16. */
export type Allocate = (bytes: number) => Uint8Array;

export const allocateShared: Allocate = (bytes) => new Uint8Array(new SharedArrayBuffer(bytes));

/** An id table over sorted ids. */
export function indexIds(bytes: Uint8Array, range: IdRange, allocate = allocateShared): IdTable {
  const { ids, stride, count } = range;
  const bits = bitsFor(count);
  const room = allocate(((1 << bits) + 1) * 4);
  const heads = new Int32Array(room.buffer, room.byteOffset, (1 << bits) + 1);
  let head = 0;
  let before = -1;
  /** Positions of ids that begin like the one before them. */
  const alike: number[] = [];
  for (let position = 0; position < count; position++) {
    const lead = leadOf(bytes, ids + position * stride);
    const own = lead >>> (LEAD_BITS - bits);
    // In a table out of order nothing is found, but nothing is looked for outside of it either.
    while (head <= own) heads[head++] = position;
    if (lead === before) alike.push(position);
    before = lead;
  }
  heads.fill(count, head);
  const table = { bytes, heads, ids, stride };
  return alike.some((position) => isTwin(bytes, range, position))
    ? { ...table, firsts: listFirsts(bytes, range) }
    : table;
}

/** Of each position the first one that holds the same id. */
function listFirsts(bytes: Uint8Array, range: IdRange): Int32Array {
  const firsts = new Int32Array(new SharedArrayBuffer(range.count * 4));
  for (let position = 1; position < range.count; position++)
    firsts[position] = isTwin(bytes, range, position) ? (firsts[position - 1] as number) : position;
  return firsts;
}

/** Whether a position holds the same id as the one before it. */
function isTwin(bytes: Uint8Array, { ids, stride, idSize }: IdRange, position: number): boolean {
  const at = ids + position * stride;
  return compareIds(bytes, at - stride, bytes, at, idSize) === 0;
}

/** Where ids lie: `count` of `idSize` bytes, `stride` bytes apart from `ids` on. */
interface IdRange {
  readonly ids: number;
  readonly stride: number;
  readonly count: number;
  readonly idSize: number;
}

/** Builds a table from ids in hex; they need not be sorted. */
export function createIdTable(hexIds: readonly string[], idSize: number, allocate = allocateShared): IdTable {
  const room = allocate(hexIds.length * idSize);
  const bytes = Buffer.from(room.buffer, room.byteOffset, room.length);
  for (const [position, id] of hexIds.toSorted().entries()) bytes.write(id, position * idSize, 'hex');
  return indexIds(bytes, { ids: 0, stride: idSize, count: hexIds.length, idSize }, allocate);
}

// oxlint-disable-next-line max-params -- the innermost loop of millions of look-ups makes no objects
function compareIds(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const difference = (a[aStart + i] as number) - (b[bStart + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first LEAD_BITS of an id. */
function leadOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
}

function readUint32(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16);
  return (high | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>> 0;
}
