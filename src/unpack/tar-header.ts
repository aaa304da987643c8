// A block of 512 bytes that says what follows in a tar: ustar, GNU and the oldest ones. Format: POSIX pax, GNU tar's manual, `tar(5)` of libarchive.
import { readOctal } from './octal.ts';
import { isTarHeader } from './recognise.ts';

export const BLOCK = 512;

export interface TarHeader {
  readonly name: Uint8Array;
  /** Bytes of content; NaN where the field holds no size. */
  readonly size: number;
  /** One character; `0` for a file. */
  readonly type: string;
  /** GNU's first kind of sparse file: more blocks of header follow. */
  readonly extended: boolean;
}

const NONE = new Uint8Array(0);

/** Undefined when the block's checksum is wrong. */
export function parseTarHeader(block: Uint8Array): TarHeader | undefined {
  if (!isTarHeader(block, 0, block.length)) return undefined;
  const type = block[156] === 0 ? '0' : String.fromCharCode(block[156] as number);
  const isGnu = block[263] === 0x20;
  const prefix = isGnu || block[257] !== 0x75 || block[345] === 0 ? NONE : field(block, 345, 155);
  const name = field(block, 0, 100);
  return {
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    size: readOctal(block, 124, 136) ?? parseSize(block.subarray(124, 136)),
    type,
    extended: type === 'S' && block[482] === 1,
  };
}

/** The records of a pax header: `LENGTH KEY=VALUE\n` each. What is damaged ends them. */
export function parsePax(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const records = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(0x20, at);
    const length = Number(bytes.toString('latin1', at, Math.min(blank, at + 10)));
    const equals = bytes.indexOf(0x3d, blank);
    const end = at + length;
    if (blank < 0 || equals < 0 || !Number.isInteger(length) || end <= equals || end > bytes.length) break;
    records.set(bytes.toString('utf8', blank + 1, equals), bytes.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}

/** Octal digits, or a big-endian number where the first bit is set. */
function parseSize(bytes: Uint8Array): number {
  const first = bytes[0] as number;
  if (first < 0x80) {
    const digits = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/[\0 ]+/g, ' ')
      .trim();
    return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
  }
  let size = first & 0x7f;
  for (const byte of bytes.subarray(1)) size = size * 256 + byte;
  return first < 0xc0 && Number.isSafeInteger(size) ? size : Number.NaN;
}

function field(block: Uint8Array, start: number, length: number): Uint8Array {
  let end = start;
  while (end < start + length && block[end] !== 0) end++;
  return block.subarray(start, end);
}
