// Writes zlib streams by hand (RFC 1950, RFC 1951), with blocks that zlib itself never writes: codes of any shape up to 15 bits, for symbols that hardly
// occur, and lengths repeated wherever that is allowed.
import type { Dice } from '../../mint.ts';

/** Lengths of codes, by symbol; 0: it has none. */
export type Lengths = readonly number[];

/** A literal, or a match. */
export type Item = number | { readonly length: number; readonly distance: number };

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Bits, the lowest first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #bits = 0;
  #count = 0;

  add(value: number, count: number): void {
    for (let at = 0; at < count; at++) {
      this.#bits |= ((value >>> at) & 1) << this.#count;
      if (++this.#count === 8) this.#flush();
    }
  }

  /** Huffman codes come with their highest bit first. */
  addCode(code: Code): void {
    for (let at = code.length - 1; at >= 0; at--) this.add(code.value >>> at, 1);
  }

  align(): void {
    if (this.#count > 0) this.#flush();
  }

  get bytes(): Uint8Array {
    this.align();
    return Uint8Array.from(this.#bytes);
  }

  #flush(): void {
    this.#bytes.push(this.#bits);
    this.#bits = 0;
    this.#count = 0;
  }
}

/** A symbol, and the bits that follow it. */
interface Coded {
  readonly symbol: number;
  readonly rest: number;
  readonly extra: number;
}

interface Packed extends Coded {
  /** How many lengths it stands for. */
  readonly times: number;
}

interface Code {
  readonly value: number;
  readonly length: number;
}

/** The canonical codes of an alphabet (RFC 1951, 3.2.2). */
function codesOf(lengths: Lengths): readonly Code[] {
  let value = 0;
  const codes: Code[] = [];
  for (let length = 1; length <= 15; length++, value <<= 1) {
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = { value: value++, length };
    });
  }
  return codes;
}

/** A complete code for these symbols, of which there must be two or more, as lopsided as the dice have it. */
export function rollLengths(dice: Dice, symbols: readonly number[], alphabet: number, longest: number): Lengths {
  const leaves = [0];
  while (leaves.length < symbols.length) {
    const at = dice.below(2) === 0 ? leaves.length - 1 : dice.below(leaves.length);
    const length = leaves[at] as number;
    if (length === longest) leaves.unshift(leaves.pop() as number);
    else leaves.splice(at, 1, length + 1, length + 1);
  }
  const lengths = Array.from({ length: alphabet }, () => 0);
  for (const symbol of symbols) lengths[symbol] = leaves.splice(dice.below(leaves.length), 1)[0] as number;
  return lengths;
}

/** The symbol of a length or a distance: the last one whose base is not above it, what is added to the base, and in how many bits. */
function symbolOf(value: number, step: number, first: number): Coded {
  let base = first;
  for (let symbol = 0; ; symbol++) {
    const extra = Math.max(0, Math.floor(symbol / step) - 1);
    if (value < base + 2 ** extra) return { symbol, rest: value - base, extra };
    base += 2 ** extra;
  }
}

export const lengthSymbol = (length: number): Coded =>
  length === 258 ? { symbol: 28, rest: 0, extra: 0 } : symbolOf(length, 4, 3);
export const distanceSymbol = (distance: number): Coded => symbolOf(distance, 2, 1);

/** Symbols of lengths, and what follows each: zeros and repetitions put together here and there, also where one alphabet ends and the next begins. */
function packLengths(dice: Dice, lengths: Lengths): readonly Packed[] {
  const packed: Packed[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at] as number;
    let run = 1;
    while (run < 138 && lengths[at + run] === length) run++;
    if (dice.below(4) === 0) run = 1 + dice.below(run);
    const repeats = at > 0 && lengths[at - 1] === length && (length > 0 || dice.below(4) === 0);
    const next = packRun(length, run, repeats);
    packed.push(next);
    at += next.times;
  }
  return packed;
}

function packRun(length: number, run: number, repeats: boolean): Packed {
  if (run < 3 || (length > 0 && !repeats)) return { symbol: length, rest: 0, extra: 0, times: 1 };
  if (repeats) return { symbol: 16, rest: Math.min(run, 6) - 3, extra: 2, times: Math.min(run, 6) };
  if (run < 11) return { symbol: 17, rest: run - 3, extra: 3, times: run };
  return { symbol: 18, rest: run - 11, extra: 7, times: run };
}

/** Writes the header of a dynamic block, which has been announced, and nothing of what it holds. */
export function writeHeader(bits: BitWriter, dice: Dice, literals: Lengths, distances: Lengths): void {
  bits.add(literals.length - 257, 5);
  bits.add(distances.length - 1, 5);
  writePacked(bits, dice, packLengths(dice, [...literals, ...distances]));
}

/** Writes how lengths are coded, and the lengths. */
export function writePacked(bits: BitWriter, dice: Dice, packed: readonly Coded[]): void {
  const used = new Set(packed.map(({ symbol }) => symbol));
  for (let symbol = 0; used.size < 2; symbol++) used.add(symbol);
  const own = rollLengths(dice, [...used], 19, 7);
  const codes = codesOf(own);
  let count = 19;
  while (count > 4 && own[ORDER[count - 1] as number] === 0) count--;
  bits.add(count - 4, 4);
  for (const symbol of ORDER.slice(0, count)) bits.add(own[symbol] as number, 3);
  for (const { symbol, rest, extra } of packed) {
    bits.addCode(codes[symbol] as Code);
    bits.add(rest, extra);
  }
}

/** Writes items, and the end of the block when it has a code. All others must have one. */
export function writeItems(bits: BitWriter, items: readonly Item[], literals: Lengths, distances: Lengths): void {
  const [ofLiterals, ofDistances] = [codesOf(literals), codesOf(distances)];
  for (const item of items) {
    if (typeof item === 'number') {
      bits.addCode(ofLiterals[item] as Code);
      continue;
    }
    const length = lengthSymbol(item.length);
    bits.addCode(ofLiterals[257 + length.symbol] as Code);
    bits.add(length.rest, length.extra);
    const distance = distanceSymbol(item.distance);
    bits.addCode(ofDistances[distance.symbol] as Code);
    bits.add(distance.rest, distance.extra);
  }
  const end = ofLiterals[256];
  if (end !== undefined) bits.addCode(end);
}

export const FIXED_LITERALS: Lengths = Array.from({ length: 288 }, (_, at) =>
  at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8,
);
export const FIXED_DISTANCES: Lengths = Array.from({ length: 30 }, () => 5);

/** What items make of what was written before. */
export function applyItems(output: number[], items: readonly Item[]): void {
  for (const item of items) {
    if (typeof item === 'number') output.push(item);
    else for (let at = 0; at < item.length; at++) output.push(output[output.length - item.distance] as number);
  }
}

/** Two bytes of header before blocks, and the checksum of what they hold behind them. */
export function wrapZlib(blocks: Uint8Array, output: readonly number[]): Buffer {
  let [a, b] = [1, 0];
  for (const byte of output) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(b * 65536 + a);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), blocks, sum]);
}
