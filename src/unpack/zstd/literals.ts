// The literals of a block: as they are, one repeated, or Huffman-coded in one stream or four (RFC 8878, 3.1.1.3.1).
import { Damaged } from '../damaged.ts';
import { BackwardBits } from './bits.ts';
import { decodeHuffman, type HuffmanTable, readHuffman } from './huffman.ts';

/** Bytes that a block holds at most, packed or not. */
export const LARGEST_BLOCK = 128 * 1024;

const [RAW, SAME, CODED] = [0, 1, 2] as const;
/** Bytes of the sizes of three streams. */
const JUMPS = 6;

/** What was read, and where the sequences begin. `table`: for blocks that describe none. */
export interface Literals {
  readonly bytes: Uint8Array;
  readonly next: number;
  readonly table: HuffmanTable | undefined;
}

/** Throws `Damaged`. */
export function readLiterals(block: Buffer, known: HuffmanTable | undefined): Literals {
  const head = block[0] as number;
  const type = head & 3;
  const format = (head >> 2) & 3;
  if (type !== RAW && type !== SAME) return readCoded(block, { isDescribed: type === CODED, format, known });
  const headSize = format === 1 ? 2 : format === 3 ? 3 : 1;
  if (headSize > block.length) throw new Damaged('literals are cut off');
  const size = block.readUIntLE(0, headSize) >> (headSize === 1 ? 3 : 4);
  const next = headSize + (type === RAW ? size : 1);
  if (size > LARGEST_BLOCK || next > block.length) throw new Damaged('literals are cut off');
  const bytes = type === RAW ? block.subarray(headSize, next) : Buffer.alloc(size, block[headSize]);
  return { bytes, next, table: known };
}

interface Coding {
  readonly isDescribed: boolean;
  readonly format: number;
  readonly known: HuffmanTable | undefined;
}

function readCoded(block: Buffer, { isDescribed, format, known }: Coding): Literals {
  const headSize = format < 2 ? 3 : format + 2;
  if (headSize > block.length) throw new Damaged('literals are cut off');
  const width = format < 2 ? 10 : format === 2 ? 14 : 18;
  const head = Math.floor(block.readUIntLE(0, headSize) / 16);
  const size = head % 2 ** width;
  const next = headSize + Math.floor(head / 2 ** width);
  if (size > LARGEST_BLOCK || next > block.length) throw new Damaged('literals are cut off');
  const coded = block.subarray(0, next);
  const described = isDescribed ? readHuffman(coded, headSize) : undefined;
  const table = described?.table ?? known;
  if (table === undefined) throw new Damaged('literals have no table of codes');
  const bytes = Buffer.allocUnsafe(size);
  const start = described?.next ?? headSize;
  if (format === 0) decodeHuffman(table, new BackwardBits(coded, start, next), bytes);
  else decodeFour(table, coded.subarray(start), bytes);
  return { bytes, next, table };
}

function decodeFour(table: HuffmanTable, coded: Buffer, output: Uint8Array): void {
  if (coded.length < JUMPS) throw new Damaged('literals are cut off');
  const quarter = (output.length + 3) >> 2;
  let at = JUMPS;
  for (let index = 0; index < 4; index++) {
    const end = index < 3 ? at + coded.readUInt16LE(2 * index) : coded.length;
    if (end > coded.length) throw new Damaged('literals are cut off');
    const part = output.subarray(index * quarter, index < 3 ? (index + 1) * quarter : output.length);
    decodeHuffman(table, new BackwardBits(coded, at, end), part);
    at = end;
  }
}
