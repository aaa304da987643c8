// Huffman codes of literals (RFC 8878, 4.2): a table over the next few bits, described by weights that may be coded themselves.
import { Damaged } from '../damaged.ts';
import { BackwardBits, highestBit } from './bits.ts';
import { FseState, readFse } from './fse.ts';

/** For each value of the next `longest` bits the symbol that they begin with, and how many of them it is. */
export interface HuffmanTable {
  readonly longest: number;
  readonly symbols: Uint8Array;
  readonly lengths: Uint8Array;
}

const LONGEST_CODE = 11;
const MOST_WEIGHTS = 255;
const WEIGHTS = { accuracy: 6, symbol: LONGEST_CODE + 1 };

/** The table described from `at` on, and where what follows begins. Throws `Damaged`. */
export function readHuffman(bytes: Uint8Array, at: number): { table: HuffmanTable; next: number } {
  const head = bytes[at] as number;
  const first = at + 1;
  const next = first + (head < 128 ? head : (head - 126) >> 1);
  if (at >= bytes.length || next > bytes.length) throw new Damaged('a table of codes is cut off');
  const described = bytes.subarray(0, next);
  const weights = head < 128 ? decodeWeights(described, first) : plainWeights(described, first, head - 127);
  return { table: makeHuffman(weights), next };
}

function plainWeights(bytes: Uint8Array, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const byte = bytes[at + (index >> 1)] as number;
    return index % 2 === 0 ? byte >> 4 : byte & 15;
  });
}

/** Two states take turns, until one asks for more bits than there are: then the other one's symbol is the last. */
function decodeWeights(bytes: Uint8Array, at: number): number[] {
  const { table, next } = readFse(bytes, at, WEIGHTS);
  const bits = new BackwardBits(bytes, next, bytes.length);
  let state = new FseState(table, bits);
  let other = new FseState(table, bits);
  const weights: number[] = [];
  while (bits.left >= 0 && weights.length < MOST_WEIGHTS) {
    weights.push(state.symbol);
    state.next(bits);
    [state, other] = [other, state];
  }
  if (bits.left >= 0) throw new Damaged('a table of codes has too many weights');
  weights.push(state.symbol);
  return weights;
}

/** The last symbol's weight is what is left. */
function makeHuffman(weights: number[]): HuffmanTable {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0);
  const longest = highestBit(sum) + 1;
  const rest = 2 ** longest - sum;
  if (sum === 0 || longest > LONGEST_CODE || weights.length > MOST_WEIGHTS || !Number.isInteger(Math.log2(rest)))
    throw new Damaged('a table of codes does not fill');
  weights.push(highestBit(rest) + 1);
  const symbols = new Uint8Array(1 << longest);
  const lengths = new Uint8Array(1 << longest);
  let at = 0;
  // The longest codes come first: those of the least weight.
  for (let weight = 1; weight <= longest; weight++) {
    const size = 1 << (weight - 1);
    for (const [symbol, own] of weights.entries()) {
      if (own !== weight) continue;
      symbols.fill(symbol, at, at + size);
      lengths.fill(longest + 1 - weight, at, at + size);
      at += size;
    }
  }
  return { longest, symbols, lengths };
}

/** Decodes the stream `[start, end)`, which fills `output` exactly. Throws `Damaged`. */
export function decodeHuffman(table: HuffmanTable, bits: BackwardBits, output: Uint8Array): void {
  const { longest, symbols, lengths } = table;
  const mask = (1 << longest) - 1;
  let state = bits.read(longest);
  for (let at = 0; at < output.length; at++) {
    output[at] = symbols[state] as number;
    const length = lengths[state] as number;
    state = ((state << length) | bits.read(length)) & mask;
  }
  if (bits.left !== -longest) throw new Damaged('literals do not end where their stream does');
}
