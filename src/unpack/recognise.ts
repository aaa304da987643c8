// What a container is, by its content: names lie, and in a history there are none.
import type { Compression } from './inflate.ts';
import { readOctal } from './octal.ts';

/** What can be looked into. `trailing-zip`: a program or a script that may have a zip at its end. */
export type ContainerKind =
  | Exclude<Compression, 'raw'>
  | 'gzip'
  | 'zip'
  | 'trailing-zip'
  | 'tar'
  | 'ar'
  | 'pack'
  | 'bundle'
  | 'reftable';

/** What is known to hold other content, but is not read. The text is the format's name. */
export interface Unreadable {
  readonly unreadable: string;
}

/** First bytes of which more need not be known, in latin1. */
const SIGNATURES: readonly (readonly [signature: string, kind: ContainerKind | Unreadable])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK00PK\x03\x04', 'zip'],
  ['PK\x07\x08PK\x03\x04', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  // Frames of zstd without content, which may come first.
  ...Array.from('PQRSTUVWXYZ[\\]^_', (first) => [`${first}*M\x18`, 'zstd'] as const),
  ['PACK\0\0\0\x02', 'pack'],
  ['PACK\0\0\0\x03', 'pack'],
  ['# v2 git bundle\n', 'bundle'],
  ['# v3 git bundle\n', 'bundle'],
  ['REFT\x01', 'reftable'],
  ['REFT\x02', 'reftable'],
  ['\xfd7zXZ\0', { unreadable: 'xz' }],
  ['7z\xbc\xaf\x27\x1c', { unreadable: '7z' }],
  ['Rar!\x1a\x07', { unreadable: 'rar' }],
  ['LZIP\x01', { unreadable: 'lzip' }],
  ['\x04\x22\x4d\x18', { unreadable: 'lz4' }],
  ['\x02\x21\x4c\x18', { unreadable: 'lz4' }],
  ['\xed\xab\xee\xdb', { unreadable: 'rpm' }],
  ['MSCF\0\0\0\0', { unreadable: 'cab' }],
  ['!<arch>\n', 'ar'],
  ['MZ', 'trailing-zip'],
  ['\x7fELF', 'trailing-zip'],
  ['Cr24', 'trailing-zip'],
];

const byFirstByte = new Map<number, typeof SIGNATURES>();
for (const entry of SIGNATURES) {
  const first = entry[0].charCodeAt(0);
  byFirstByte.set(first, [...(byFirstByte.get(first) ?? []), entry]);
}

/** Formats with a short signature, told by more of their header, by first byte. None is read. */
const HEADERS: ReadonlyMap<number, readonly (readonly [header: RegExp, format: string])[]> = new Map([
  // `BZh`, the level, and the first block's or the end's own signature.
  [0x42, [[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, 'bzip2']]],
  // Flags: blocks, and codes of 9 to 16 bits.
  [0x1f, [[/^\x1f\x9d[\x89-\x90]/, 'compress (.Z)']]],
  // The usual properties, a dictionary of a power of two or one and a half, and a size: unknown, or below 1 TB.
  [0x5d, [[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/, 'lzma']]],
  // Digits in ASCII, of a header of 110 or 76 bytes.
  [
    0x30,
    [
      [/^07070[12][0-9a-fA-F]{104}/, 'cpio'],
      [/^070707[0-7]{70}/, 'cpio'],
    ],
  ],
]);

/** Bytes that these look at. */
const LONGEST_HEADER = 110;

const LOWER_X = 0x78;

/** For the first two bytes, big-endian: 1 where one of all these may begin. */
const BEGINS = new Uint8Array(1 << 16);
for (const [signature] of SIGNATURES) BEGINS[(signature.charCodeAt(0) << 8) | signature.charCodeAt(1)] = 1;
for (let second = 0; second < 256; second++) if (isZlibHeader(second)) BEGINS[(LOWER_X << 8) | second] = 1;
for (const first of HEADERS.keys()) BEGINS.fill(1, first << 8, (first + 1) << 8);

/** Bytes from the start that are enough to recognise anything. */
export const HEAD = 512;

/** Bytes of a zip's end record without a comment, and what it begins with: on the first of its disks, which is the only one. */
const END_RECORD = 22;
const PK = Buffer.from('PK');
const END_BEGINS = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');

/** Bytes from the end in which a zip's end record lies, whatever its comment. */
export const TAIL = END_RECORD + 0xffff;

/**
 * What `bytes[start, end)` is, of which the first `HEAD` bytes count, and the last `TAIL` where `whole`. Called for every object of a history: for
 * what is no container it looks at a handful of bytes, and for a NUL. What hardly ever happens is elsewhere, so that this is small, and compiled once.
 */
export function recognise(
  bytes: Uint8Array,
  start: number,
  end: number,
  whole = true,
): ContainerKind | Unreadable | undefined {
  if (end - start < 8) return undefined;
  if (
    BEGINS[((bytes[start] as number) << 8) | (bytes[start + 1] as number)] === 1 ||
    mayBeTarHeader(bytes, start, end)
  ) {
    const kind = recogniseBegin(bytes, start, end);
    if (kind !== undefined) return kind;
  }
  return whole && endsLikeZip(bytes, start, end) ? 'trailing-zip' : undefined;
}

function recogniseBegin(bytes: Uint8Array, start: number, end: number): ContainerKind | Unreadable | undefined {
  const first = bytes[start] as number;
  const found = byFirstByte.get(first)?.find(([signature]) => startsWith(bytes, start, signature));
  if (found !== undefined) return found[1];
  if (first === LOWER_X && isZlibHeader(bytes[start + 1] as number)) return 'zlib';
  const headers = HEADERS.get(first);
  if (headers !== undefined) {
    const text = latin1(bytes, start, Math.min(end, start + LONGEST_HEADER));
    const header = headers.find(([pattern]) => pattern.test(text));
    if (header !== undefined) return { unreadable: header[1] };
  }
  return isTarHeader(bytes, start, end) ? 'tar' : undefined;
}

/** Brotli streams have no signature. */
export function kindOfName(name: string): ContainerKind | undefined {
  return name.endsWith('.br') ? 'brotli' : undefined;
}

/** Whether it holds one content, which has no name of its own. */
export function isStream(kind: ContainerKind): boolean {
  return kind === 'gzip' || kind === 'zlib' || kind === 'brotli' || kind === 'zstd';
}

/** Whether the sum of a tar header's bytes is the one that it names; old tars have no other signature. */
export function isTarHeader(bytes: Uint8Array, start: number, end: number): boolean {
  if (!mayBeTarHeader(bytes, start, end)) return false;
  if (!endsTarChecksum(bytes, start) && !startsWith(bytes, start + 257, 'ustar')) return false;
  const sum = readOctal(bytes, start + 148, start + 156) ?? parseSum(latin1(bytes, start + 148, start + 156));
  let actual = 8 * 0x20;
  for (let at = start; at < start + HEAD; at++) actual += bytes[at] as number;
  for (let at = start + 148; at < start + 156; at++) actual -= bytes[at] as number;
  return sum === actual;
}

function parseSum(text: string): number {
  return Number.parseInt(text.replaceAll('\0', ' '), 8);
}

function mayBeTarHeader(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < HEAD) return false;
  return endsTarChecksum(bytes, start) || (bytes[start + 257] === 0x75 && bytes[start + 258] === 0x73);
}

/** A checksum is six digits or blanks, then NUL and blank, or a blank and a digit's room to spare. */
function endsTarChecksum(bytes: Uint8Array, start: number): boolean {
  return bytes[start + 154] === 0 && bytes[start + 155] === 0x20;
}

/** Deflate with a window of up to 32 KB and no dictionary; the check bits make the two bytes a multiple of 31. */
function isZlibHeader(second: number): boolean {
  return (second & 0x20) === 0 && ((LOWER_X << 8) + second) % 31 === 0;
}

/** Whether the end record of a zip lies in the last `TAIL` bytes, with its comment or with whatever was put behind it. */
export function endsLikeZip(bytes: Uint8Array, start: number, end: number): boolean {
  const from = Math.max(start, end - TAIL);
  if (end - from < END_RECORD) return false;
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from);
  // Text has no NUL, and is most of what there is.
  const at = tail.includes(0) ? tail.lastIndexOf(END_BEGINS) : -1;
  return at >= 0 && at + END_RECORD <= tail.length;
}

/** Whether a record of a zip may lie anywhere in a content that was not recognised. */
export function mayHideZip({ buffer, byteOffset, length }: Uint8Array): boolean {
  if (length < HEAD) return false;
  const bytes = Buffer.from(buffer, byteOffset, length);
  // All records are called so, and by two more bytes, of which the first is no letter.
  for (let at = bytes.indexOf(PK); at >= 0; at = bytes.indexOf(PK, at + 2))
    if ((bytes[at + 2] as number) < 8) return true;
  return false;
}

function startsWith(bytes: Uint8Array, start: number, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[start + i] !== signature.charCodeAt(i)) return false;
  return true;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
