// Builds packs and their indexes from scratch, sound ones and such as git would never write. Format: git's Documentation/gitformat-pack.txt.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

export const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;

/** One step of a delta. */
export type Step = { readonly copy: number; readonly length: number } | { readonly insert: Uint8Array };

/** An entry of a pack. With a base it is a delta: OFS_DELTA when the base is another entry's index, REF_DELTA when it is an id. */
export interface PackEntry {
  readonly id: Buffer;
  readonly type?: keyof typeof TYPES;
  readonly base?: number | Buffer;
  /** What is deflated: the object, or the delta. */
  readonly body: Uint8Array;
  /** Lies: another size in the header, another zlib stream, other bytes for the whole header. */
  readonly size?: number;
  readonly stream?: Uint8Array;
  readonly header?: Uint8Array;
}

export interface WrittenPack {
  readonly pack: Buffer;
  readonly idx: Buffer;
  /** Where each entry begins. */
  readonly offsets: readonly number[];
}

/** The id that git gives to an object. */
export function gitId(type: string, content: Uint8Array, algorithm = 'sha1'): Buffer {
  return createHash(algorithm).update(`${type} ${content.length}\0`).update(content).digest();
}

export function blobEntry(content: Uint8Array): PackEntry {
  return { id: gitId('blob', content), type: 'blob', body: content };
}

/** The bytes of a delta. */
export function encodeDelta(baseSize: number, steps: readonly Step[], resultSize = sizeOf(steps)): Buffer {
  const bytes = [...varint(baseSize), ...varint(resultSize)];
  for (const step of steps) bytes.push(...('insert' in step ? inserts(step.insert) : copies(step.copy, step.length)));
  return Buffer.from(bytes);
}

/** What a delta makes, said as slowly and plainly as possible. */
export function follow(base: Uint8Array, steps: readonly Step[]): Buffer {
  return Buffer.concat(
    steps.map((step) => ('insert' in step ? step.insert : base.subarray(step.copy, step.copy + step.length))),
  );
}

export function sizeOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + ('insert' in step ? step.insert.length : step.length), 0);
}

export function writePack(entries: readonly PackEntry[]): WrittenPack {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0');
  header.writeUInt32BE(entries.length, 8);
  const parts: Buffer[] = [header];
  const offsets: number[] = [];
  let at = header.length;
  for (const entry of entries) {
    offsets.push(at);
    const bytes = Buffer.concat([
      entry.header ?? entryHeader(entry, at, offsets),
      entry.stream ?? deflateSync(entry.body),
    ]);
    parts.push(bytes);
    at += bytes.length;
  }
  const body = Buffer.concat(parts);
  const pack = Buffer.concat([body, checksum(entries, body)]);
  return { pack, idx: writeIndex(entries, offsets, pack), offsets };
}

/** An index, version 2. `offsets` may be any numbers; those from 2 GiB on lie in the table of 64-bit ones. */
export function writeIndex(entries: readonly PackEntry[], offsets: readonly number[], pack: Buffer): Buffer {
  const order = entries.map((_, index) => index).sort((a, b) => entries[a]!.id.compare(entries[b]!.id));
  const fanout = Buffer.alloc(1024);
  const counts = new Uint32Array(256);
  for (const { id } of entries) for (let first = id[0] as number; first < 256; first++) counts[first]!++;
  for (const [first, count] of counts.entries()) fanout.writeUInt32BE(count, first * 4);
  const words = (numbers: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
    return bytes;
  };
  const large: number[] = [];
  const small = order.map((index) => {
    const offset = offsets[index] as number;
    return offset < 2 ** 31 ? offset : 2 ** 31 + large.push(offset) - 1;
  });
  const body = Buffer.concat([
    Buffer.from('\xfftOc\0\0\0\x02', 'latin1'),
    fanout,
    ...order.map((index) => entries[index]!.id),
    // Checksums, at which only git fsck would look.
    words(order.map(() => 0)),
    words(small),
    words(large.flatMap((offset) => [Math.floor(offset / 2 ** 32), offset % 2 ** 32])),
    pack.subarray(-(entries[0]?.id.length ?? 20)),
  ]);
  return Buffer.concat([body, checksum(entries, body)]);
}

/** In packs of SHA-256 repositories checksums are as long as ids. */
function checksum(entries: readonly PackEntry[], bytes: Buffer): Buffer {
  return createHash(entries[0]?.id.length === 32 ? 'sha256' : 'sha1')
    .update(bytes)
    .digest();
}

/** Writes a pack into the `objects` directory; returns its path without ending. */
export function savePack(objects: string, written: Pick<WrittenPack, 'pack' | 'idx'>): string {
  const directory = join(objects, 'pack');
  mkdirSync(directory, { recursive: true });
  const stem = join(directory, `pack-${written.pack.subarray(-20).toString('hex')}`);
  writeFileSync(`${stem}.pack`, written.pack);
  writeFileSync(`${stem}.idx`, written.idx);
  return stem;
}

/** Type and size of an entry, as git writes them. */
export function sizeHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest % 128);
  }
  return Buffer.from(bytes);
}

/** An OFS_DELTA's distance: big-endian groups of seven bits, each but the last one less one. */
export function encodeDistance(distance: number): Buffer {
  const bytes = [distance % 128];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(0x80 | (--rest % 128));
  return Buffer.from(bytes);
}

/** What stands before an entry's stream when it lies `at` this offset. */
export function entryHeader(
  { type, base, body, size = body.length }: PackEntry,
  at: number,
  offsets: readonly number[],
): Buffer {
  if (base === undefined) return sizeHeader(TYPES[type ?? 'blob'], size);
  if (typeof base === 'number')
    return Buffer.concat([sizeHeader(6, size), encodeDistance(at - (offsets[base] as number))]);
  return Buffer.concat([sizeHeader(7, size), base]);
}

function varint(number: number): number[] {
  const bytes = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest % 128);
  }
  return bytes;
}

function inserts(bytes: Uint8Array): number[] {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 127)
    out.push(Math.min(127, bytes.length - at), ...bytes.subarray(at, at + 127));
  return out;
}

function copies(from: number, length: number): number[] {
  const out: number[] = [];
  for (let at = from, left = length; left > 0;) {
    const part = Math.min(left, 0x10000);
    const operands = [at, at >>> 8, at >>> 16, at >>> 24].map((byte) => byte & 0xff);
    if (part !== 0x10000) operands.push(part & 0xff, part >>> 8);
    const flags = operands.reduce((sum, byte, index) => sum | (byte === 0 ? 0 : 1 << index), 0x80);
    out.push(flags, ...operands.filter((byte) => byte !== 0));
    at += part;
    left -= part;
  }
  return out;
}
