// A small zip writer that can also lie: each field that a test wants wrong is given, all others are as they should be.
import { crc32 } from './crc32.ts';
import { deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** 8, deflate, or 0, stored; any other number stands over stored content. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** Sizes follow the content. */
  readonly streamed?: boolean;
  /** What the local header claims. */
  readonly packedSize?: number;
  /** Sizes stand in a zip64 field. */
  readonly wide?: boolean;
}

export interface ZipOptions {
  /** Bytes before the first entry, and whether the directory knows of them. */
  readonly prefix?: Uint8Array;
  readonly adjusted?: boolean;
  /** No directory and no end record. */
  readonly noDirectory?: boolean;
  readonly comment?: string;
}

const ELSEWHERE = 0xffffffff;

export function writeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const { prefix = new Uint8Array(0), adjusted = false, noDirectory = false, comment = '' } = options;
  const parts: Uint8Array[] = [prefix];
  const directory: Buffer[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const shift = adjusted ? 0 : prefix.length;
  for (const entry of entries) {
    const at = length() - shift;
    parts.push(writeEntry(entry));
    directory.push(writeCentral(entry, at));
  }
  if (noDirectory) return Buffer.concat(parts);
  const start = length() - shift;
  const all = Buffer.concat(directory);
  return Buffer.concat([...parts, all, writeEnd(entries.length, all.length, start, comment)]);
}

/** Local header, content, and descriptor where there is one. */
export function writeEntry(entry: ZipEntry): Buffer {
  const { streamed = false, wide = false } = entry;
  const { name, plain, packed, method, flags } = prepare(entry);
  const sizes = streamed ? [0, 0] : [entry.packedSize ?? packed.length, plain.length];
  const extra = wide ? Buffer.alloc(20) : Buffer.alloc(0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(plain.length), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
  }
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(wide ? 45 : 20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(streamed ? 0 : crc32(plain), 14);
  header.writeUInt32LE(wide ? ELSEWHERE : (sizes[0] ?? 0), 18);
  header.writeUInt32LE(wide ? ELSEWHERE : (sizes[1] ?? 0), 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  const descriptor = Buffer.alloc(streamed ? 16 : 0);
  if (streamed) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc32(plain), 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(plain.length, 12);
  }
  return Buffer.concat([header, name, extra, packed, descriptor]);
}

export function writeCentral(entry: ZipEntry, offset: number): Buffer {
  const { name, plain, packed, method, flags } = prepare(entry);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(method, 10);
  record.writeUInt32LE(crc32(plain), 16);
  record.writeUInt32LE(packed.length, 20);
  record.writeUInt32LE(plain.length, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

export function writeEnd(count: number, size: number, start: number, comment = ''): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(start, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, Buffer.from(comment)]);
}

function prepare({ name, content, method = 8, encrypted = false, streamed = false }: ZipEntry) {
  const plain = Buffer.from(content as Uint8Array);
  return {
    name: Buffer.from(name as Uint8Array),
    plain,
    packed: method === 8 ? deflateRawSync(plain) : plain,
    method,
    flags: (encrypted ? 1 : 0) | (streamed ? 8 : 0),
  };
}
