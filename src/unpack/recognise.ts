// What a container is, by its content: names lie, and in a history there are none.
import type { Compression } from './inflate.ts';

/** What can be looked into. `trailing-zip`: a program or a script that may have a zip at its end. */
export type ContainerKind = Exclude<Compression, 'raw'> | 'gzip' | 'zip' | 'trailing-zip' | 'tar' | 'pack' | 'bundle';

/** What is known to hold other content, but is not read. The text is the format's name. */
export interface Unreadable {
  readonly unreadable: string;
}

/** First bytes of which more need not be known, in latin1. */
const SIGNATURES: readonly (readonly [signature: string, kind: ContainerKind | Unreadable])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['PACK\0\0\0\x02', 'pack'],
  ['PACK\0\0\0\x03', 'pack'],
  ['# v2 git bundle\n', 'bundle'],
  ['# v3 git bundle\n', 'bundle'],
  ['\xfd7zXZ\0', { unreadable: 'xz' }],
  ['7z\xbc\xaf\x27\x1c', { unreadable: '7z' }],
  ['Rar!\x1a\x07', { unreadable: 'rar' }],
  ['MZ', 'trailing-zip'],
  ['\x7fELF', 'trailing-zip'],
  ['Cr24', 'trailing-zip'],
];

const byFirstByte = new Map<number, typeof SIGNATURES>();
for (const entry of SIGNATURES) {
  const first = entry[0].charCodeAt(0);
  byFirstByte.set(first, [...(byFirstByte.get(first) ?? []), entry]);
}

/** `BZh`, the level, and the first block's or the end's own signature. */
const BZIP2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;

const [UPPER_B, LOWER_X] = [0x42, 0x78];

/** Bytes from the start that are enough to recognise anything. */
export const HEAD = 512;

/** Bytes of a zip's end record without a comment. */
const END_RECORD = 22;

/**
 * What `bytes[start, end)` is, of which the first `HEAD` bytes count, and the last 22 where `whole`. Called for every object of a history: for what
 * is no container it looks at a handful of bytes.
 */
export function recognise(
  bytes: Uint8Array,
  start: number,
  end: number,
  whole = true,
): ContainerKind | Unreadable | undefined {
  const first = bytes[start];
  if (first === undefined || end - start < 8) return undefined;
  const candidates = byFirstByte.get(first);
  if (candidates !== undefined) {
    const found = candidates.find(([signature]) => startsWith(bytes, start, signature));
    if (found !== undefined) return found[1];
  }
  if (first === LOWER_X && isZlibHeader(bytes[start + 1] as number)) return 'zlib';
  if (first === UPPER_B && BZIP2.test(latin1(bytes, start, start + 10))) return { unreadable: 'bzip2' };
  if (isTarHeader(bytes, start, end)) return 'tar';
  // Scripts are too many to be searched for a zip behind them, unless their end is still to come.
  const mayHoldZip = whole ? endsLikeZip(bytes, start, end) : startsWith(bytes, start, '#!');
  return mayHoldZip ? 'trailing-zip' : undefined;
}

/** Whether the sum of a tar header's bytes is the one that it names; old tars have no other signature. */
export function isTarHeader(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < HEAD) return false;
  // A checksum is six digits or blanks, then NUL and blank, or a blank and a digit's room to spare.
  const last = bytes[start + 154] as number;
  const isUstar = bytes[start + 257] === 0x75 && startsWith(bytes, start + 257, 'ustar');
  if (!isUstar && !(last === 0 && bytes[start + 155] === 0x20)) return false;
  const sum = Number.parseInt(latin1(bytes, start + 148, start + 156).replaceAll('\0', ' '), 8);
  let actual = 8 * 0x20;
  for (let at = 0; at < HEAD; at++) if (at < 148 || at >= 156) actual += bytes[start + at] as number;
  return sum === actual;
}

/** Deflate with a window of up to 32 KB and no dictionary; the check bits make the two bytes a multiple of 31. */
function isZlibHeader(second: number): boolean {
  return (second & 0x20) === 0 && ((LOWER_X << 8) + second) % 31 === 0;
}

/** Whether the last bytes are the end record of a zip without a comment. */
export function endsLikeZip(bytes: Uint8Array, start: number, end: number): boolean {
  const at = end - END_RECORD;
  return (
    at >= start &&
    bytes[at] === 0x50 &&
    startsWith(bytes, at, 'PK\x05\x06') &&
    bytes[end - 2] === 0 &&
    bytes[end - 1] === 0
  );
}

function startsWith(bytes: Uint8Array, start: number, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[start + i] !== signature.charCodeAt(i)) return false;
  return true;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
