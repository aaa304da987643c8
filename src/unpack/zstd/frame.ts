// A frame of Zstandard (RFC 8878). Node has it from 22.15 on only, does not stop where a frame ends when more follows, and stays broken after a damaged
// one. Libraries follow any length that a sequence claims, so that 19 bytes run for minutes, and take what memory a header asks for.
// Checksums of content are not compared.
import { formatSize } from '../../core/size.ts';
import { Damaged } from '../damaged.ts';
import type { Intake, Reading } from '../intake.ts';
import { History } from './history.ts';
import type { HuffmanTable } from './huffman.ts';
import { LARGEST_BLOCK, readLiterals } from './literals.ts';
import { readCount, readSequences, readTables, type Tables } from './sequences.ts';

/** As Node and zstd itself have it. Bytes. */
const LARGEST_WINDOW = 128 * 1024 * 1024;

const ENDS_EARLY = 'unexpected end of file';
const MAGIC = 4;
const [RAW, SAME, PACKED] = [0, 1, 2] as const;
const DICTIONARY_SIZES = [0, 1, 2, 4] as const;

interface Header {
  readonly window: number;
  readonly hasChecksum: boolean;
}

/** Inflates the frame that begins here, and stops behind its end. Throws `Damaged`. */
export function* inflateZstd(input: Intake, onBytes: (bytes: Uint8Array) => void): Reading {
  const { window, hasChecksum } = yield* readHeader(input);
  const history = new History(window);
  const blocks = new Blocks(history);
  for (let isLast = false; !isLast;) {
    const head = (yield* takeAll(input, 3)).readUIntLE(0, 3);
    isLast = (head & 1) === 1;
    const type = (head >> 1) & 3;
    const size = head >> 3;
    if (size > LARGEST_BLOCK) throw new Damaged('a block is too large');
    const packed = yield* takeAll(input, type === SAME ? 1 : size);
    history.begin();
    if (type === RAW) history.add(packed);
    else if (type === SAME) history.fill(packed[0] as number, size);
    else if (type === PACKED) blocks.unpack(packed);
    else throw new Damaged('unknown type of a block');
    const bytes = history.finish();
    if (bytes.length > 0) onBytes(bytes);
  }
  if (hasChecksum) yield* takeAll(input, 4);
}

function* readHeader(input: Intake): Reading<Header> {
  const descriptor = (yield* takeAll(input, MAGIC + 1))[MAGIC] as number;
  if ((descriptor & 8) !== 0) throw new Damaged('unknown header of a frame');
  const isSingle = (descriptor & 32) !== 0;
  const windowByte = isSingle ? 0 : ((yield* takeAll(input, 1))[0] as number);
  const dictionary = yield* takeAll(input, DICTIONARY_SIZES[descriptor & 3] as number);
  if (dictionary.some((byte) => byte !== 0)) throw new Damaged('its dictionary is not here');
  const sizeFormat = descriptor >> 6;
  const size = yield* takeAll(input, sizeFormat > 0 ? 2 ** sizeFormat : isSingle ? 1 : 0);
  const base = 2 ** (10 + (windowByte >> 3));
  const window = isSingle ? contentSize(size) : base + (base / 8) * (windowByte & 7);
  if (window > LARGEST_WINDOW) throw new Damaged(`its window is larger than ${formatSize(LARGEST_WINDOW)}`);
  return { window, hasChecksum: (descriptor & 4) !== 0 };
}

function contentSize(bytes: Buffer): number {
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE(0));
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}

function* takeAll(input: Intake, count: number): Reading<Buffer> {
  const taken = yield* input.take(count);
  if (taken === undefined) throw new Damaged(ENDS_EARLY);
  return taken;
}

/** Unpacks the blocks of a frame in order: one may use the tables and offsets of those before. */
class Blocks {
  readonly #history: History;
  #codes: HuffmanTable | undefined;
  #tables: Tables | undefined;
  #recent: readonly [number, number, number] = [1, 4, 8];

  constructor(history: History) {
    this.#history = history;
  }

  unpack(block: Buffer): void {
    if (block.length === 0) throw new Damaged('a block is empty');
    const { bytes, next: afterLiterals, table } = readLiterals(block, this.#codes);
    this.#codes = table;
    const { count, next } = readCount(block, afterLiterals);
    let used = 0;
    if (count > 0) {
      const { tables, next: start } = readTables(block, next, this.#tables);
      this.#tables = tables;
      readSequences(block, start, { tables, count }, ({ literals, offset, match }) => {
        if (used + literals > bytes.length) throw new Damaged('there are too few literals');
        this.#history.add(bytes.subarray(used, used + literals));
        used += literals;
        this.#history.repeat(this.#offsetOf(offset, literals === 0), match);
      });
    }
    this.#history.add(bytes.subarray(used));
  }

  /** What a written offset means: 1 to 3 are recent ones, of which the first is no news where there are no literals. */
  #offsetOf(written: number, isBare: boolean): number {
    const [first, second, third] = this.#recent;
    if (written > 3) {
      this.#recent = [written - 3, first, second];
      return written - 3;
    }
    const which = written + (isBare ? 1 : 0);
    if (which === 1) return first;
    const offset = which === 2 ? second : which === 3 ? third : first - 1;
    this.#recent = which === 2 ? [offset, first, third] : [offset, first, second];
    return offset;
  }
}
