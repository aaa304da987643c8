import { CorruptPack } from './corrupt.ts';

/** Types of pack entries, as git numbers them (gitformat-pack.txt, "Object types"). */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** Type of what hangs on an object that is not in the same pack. Ours: git uses 5 for nothing. */
export const OUTSIDE = 5;

/** The header of a pack entry. One object is reused for all entries: there may be millions. */
export interface EntryHeader {
  type: number;
  /** Inflated size of the entry: of the object, or of the delta. Bytes. */
  size: number;
  /** Bytes from the entry's start to its zlib stream. */
  length: number;
  /** OFS_DELTA: how many bytes before this entry its base begins. */
  distance: number;
}

/** Sizes and distances above this cannot be exact, and no pack is that large. */
const MAX_EXACT = 2 ** 52;

/** Where a header lies: from `start`, in bytes that are there up to `end`. */
export interface HeaderView {
  readonly start: number;
  readonly end: number;
  /** Bytes in an object id. */
  readonly idSize: number;
}

/** Parses an entry's header into `header`. Throws `CorruptPack`. */
export function parseEntryHeader(bytes: Uint8Array, { start, end, idSize }: HeaderView, header: EntryHeader): void {
  let at = start;
  let byte = bytes[at++] as number;
  header.type = (byte >> 4) & 7;
  header.distance = 0;
  let size = byte & 15;
  for (let scale = 16; (byte & 0x80) !== 0 && at < end; scale *= 128) {
    byte = bytes[at++] as number;
    size += (byte & 0x7f) * scale;
  }
  header.size = size;
  if (header.type === REF_DELTA) at += idSize;
  else if (header.type === OFS_DELTA) at = parseDistance(bytes, at, end, header);
  else if (header.type === 0 || header.type === 5)
    throw new CorruptPack(`an entry has the unknown type ${header.type}`);
  if (at > end || size > MAX_EXACT || header.distance > MAX_EXACT) throw new CorruptPack('an entry header is damaged');
  header.length = at - start;
}

function parseDistance(bytes: Uint8Array, from: number, end: number, header: EntryHeader): number {
  let at = from;
  let byte = bytes[at++] as number;
  let distance = byte & 0x7f;
  while ((byte & 0x80) !== 0 && at < end) {
    byte = bytes[at++] as number;
    distance = (distance + 1) * 128 + (byte & 0x7f);
  }
  header.distance = distance;
  return at;
}
