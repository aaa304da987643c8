// The records of a zip (PKWARE's APPNOTE.TXT), parsed with distrust: each may be damaged, or no record at all.

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END_64 = 0x06064b50;
export const DESCRIPTOR = 0x08074b50;

/** Bytes of a record's fixed part. */
export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;

export const STORED = 0;

/** A field of 32 bits that says: look into the extra field. */
const ELSEWHERE = 0xffffffff;

/** Compression methods there are; another number means that this is no zip record. */
export const METHODS: Readonly<Record<number, string>> = {
  0: 'stored',
  1: 'shrink',
  2: 'reduce',
  3: 'reduce',
  4: 'reduce',
  5: 'reduce',
  6: 'implode',
  8: 'deflate',
  9: 'deflate64',
  10: 'implode',
  12: 'bzip2',
  14: 'lzma',
  16: 'cmpsc',
  18: 'terse',
  19: 'lz77',
  20: 'zstd',
  93: 'zstd',
  94: 'mp3',
  95: 'xz',
  96: 'jpeg',
  97: 'wavpack',
  98: 'ppmd',
  99: 'aes',
};

/** Versions of the format run to 6.3. */
const LAST_VERSION = 63;

const [ENCRYPTED, STREAMED] = [1, 8];

/** What stands before an entry's bytes. */
export interface LocalHeader {
  readonly method: number;
  readonly encrypted: boolean;
  /** Sizes follow the content, and may be missing here. */
  readonly streamed: boolean;
  /** Bytes of content as they lie here. */
  readonly packedSize: number;
  /** Bytes of content, by what is said here. */
  readonly size: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

/** Undefined for what cannot be a local header. */
export function parseLocal(record: Buffer): LocalHeader | undefined {
  const flags = record.readUInt16LE(6);
  const method = record.readUInt16LE(8);
  const nameLength = record.readUInt16LE(26);
  if ((record[4] as number) > LAST_VERSION || METHODS[method] === undefined || nameLength === 0) return undefined;
  return {
    method,
    encrypted: (flags & ENCRYPTED) !== 0 || method === 99,
    streamed: (flags & STREAMED) !== 0,
    packedSize: record.readUInt32LE(18),
    size: record.readUInt32LE(22),
    nameLength,
    extraLength: record.readUInt16LE(28),
  };
}

/** The packed size that counts, from a local header and its extra field. */
export function packedSizeOf({ packedSize }: LocalHeader, extra: Buffer): number {
  if (packedSize !== ELSEWHERE) return packedSize;
  // The unpacked size comes first.
  return wideField(extra, 8) ?? packedSize;
}

/** What the directory says of an entry. */
export interface CentralHeader {
  readonly nameLength: number;
  readonly extraLength: number;
  readonly commentLength: number;
  /** Where the entry's local header lies. */
  readonly offset: number;
  /** How many of the numbers before the offset stand in the extra field. */
  readonly wide: number;
}

/** Undefined for what cannot be a record of the directory: programs that read zips hold its signature as well. */
export function parseCentral(record: Buffer): CentralHeader | undefined {
  const isKnown = (record[6] as number) <= LAST_VERSION && METHODS[record.readUInt16LE(10)] !== undefined;
  if (!isKnown || record.readUInt16LE(28) === 0) return undefined;
  return {
    nameLength: record.readUInt16LE(28),
    extraLength: record.readUInt16LE(30),
    commentLength: record.readUInt16LE(32),
    offset: record.readUInt32LE(42),
    wide: [20, 24].filter((at) => record.readUInt32LE(at) === ELSEWHERE).length,
  };
}

export function offsetOf({ offset, wide }: CentralHeader, extra: Buffer): number {
  return offset === ELSEWHERE ? (wideField(extra, wide * 8) ?? offset) : offset;
}

/** A number of 64 bits at `at` in the zip64 part of an extra field. */
function wideField(extra: Buffer, at: number): number | undefined {
  for (let part = 0; part + 4 <= extra.length; part += 4 + extra.readUInt16LE(part + 2)) {
    const start = part + 4 + at;
    const fits = at + 8 <= extra.readUInt16LE(part + 2) && start + 8 <= extra.length;
    if (extra.readUInt16LE(part) === 1 && fits) return Number(extra.readBigUInt64LE(start));
  }
  return undefined;
}
