import type { IdTable, KnownIds } from '../../core/pack.ts';

// Look-ups in sorted id tables. They take raw bytes and allocate nothing: a history has millions of references.

/** Whether the id in `bytes` at `at` is in one of the tables. */
export function isKnown({ idSize, tables }: KnownIds, bytes: Uint8Array, at: number): boolean {
  for (const table of tables) if (findId(table, idSize, bytes, at) >= 0) return true;
  return false;
}

/**
 * Position of the id in `bytes` at `at`, or -1. Ids are spread evenly, so the place where one should be is guessed from its leading bits,
 * and bisection goes on from there: a guess and a few steps nearby instead of a dozen jumps through memory.
 */
export function findId(table: IdTable, idSize: number, bytes: Uint8Array, at: number): number {
  const { bytes: ids, fanout, ids: start, stride } = table;
  const first = bytes[at] as number;
  let low = first === 0 ? 0 : readUint32(ids, fanout + (first - 1) * 4);
  let high = readUint32(ids, fanout + first * 4);
  const next = ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
  let guess = low + Math.floor(((high - low) * next) / 2 ** 24);
  for (let reach = 32; low < high; reach *= 4) {
    const order = compareIds(bytes, at, ids, start + guess * stride, idSize);
    if (order === 0) return guess;
    if (order < 0) high = guess;
    else low = guess + 1;
    const near = order < 0 ? high - reach : low + reach;
    guess = near > low && near < high && reach < 1000 ? near : (low + high) >>> 1;
  }
  return -1;
}

/** Builds a table from ids in hex; they need not be sorted. */
export function createIdTable(hexIds: readonly string[], idSize: number): IdTable {
  const ids = 256 * 4;
  const bytes = Buffer.from(new SharedArrayBuffer(ids + hexIds.length * idSize));
  const counts = new Uint32Array(256);
  for (const [position, id] of hexIds.toSorted().entries()) {
    bytes.write(id, ids + position * idSize, 'hex');
    const first = bytes[ids + position * idSize] as number;
    counts[first] = (counts[first] as number) + 1;
  }
  let sum = 0;
  for (const [first, count] of counts.entries()) {
    sum += count;
    bytes.writeUInt32BE(sum, first * 4);
  }
  return { bytes, fanout: 0, ids, stride: idSize };
}

// oxlint-disable-next-line max-params -- the innermost loop of millions of look-ups makes no objects
function compareIds(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number): number {
  for (let i = 1; i < length; i++) {
    const difference = (a[aStart + i] as number) - (b[bStart + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readUint32(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16);
  return (high | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>> 0;
}
