// Finite state entropy (RFC 8878, 4.1): the table that a coder's states are, from how often each symbol comes.
import { Damaged } from '../damaged.ts';
import { type BackwardBits, highestBit } from './bits.ts';

/** For each state its symbol, and where the next one lies: `bases` and so many `bits` more. */
export interface FseTable {
  readonly accuracy: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** What a kind of table may be at most. */
export interface FseLimits {
  readonly accuracy: number;
  readonly symbol: number;
}

/** One state of a coder. */
export class FseState {
  readonly #table: FseTable;
  #state: number;

  constructor(table: FseTable, bits: BackwardBits) {
    this.#table = table;
    this.#state = bits.read(table.accuracy);
  }

  get symbol(): number {
    return this.#table.symbols[this.#state] as number;
  }

  next(bits: BackwardBits): void {
    const { bases, bits: counts } = this.#table;
    this.#state = (bases[this.#state] as number) + bits.read(counts[this.#state] as number);
  }
}

/** A table of one state: the same symbol always. */
export function repeatSymbol(symbol: number): FseTable {
  return { accuracy: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}

/** The table described from `at` on, and where what follows begins. Throws `Damaged`. */
export function readFse(bytes: Uint8Array, at: number, limits: FseLimits): { table: FseTable; next: number } {
  const accuracy = ((bytes[at] as number) & 15) + 5;
  if (at >= bytes.length || accuracy > limits.accuracy) throw new Damaged('a table of states is too large');
  let position = at * 8 + 4;
  const peek = (count: number): number => {
    const byte = position >> 3;
    const word = (bytes[byte] as number) | ((bytes[byte + 1] as number) << 8) | ((bytes[byte + 2] as number) << 16);
    return (word >>> (position & 7)) & ((1 << count) - 1);
  };
  const counts: number[] = [];
  for (let left = 1 << accuracy; left > 0;) {
    const width = highestBit(left + 1) + 1;
    const half = (1 << (width - 1)) - 1;
    const spare = (1 << width) - 2 - left;
    let value = peek(width);
    const isShort = (value & half) < spare;
    position += isShort ? width - 1 : width;
    if (isShort) value &= half;
    else if (value > half) value -= spare;
    const count = value - 1;
    left -= Math.abs(count);
    counts.push(count);
    for (let zeros = count === 0 ? 3 : 0; zeros === 3;) {
      zeros = peek(2);
      position += 2;
      for (let index = 0; index < zeros; index++) counts.push(0);
    }
    if (left < 0 || counts.length > limits.symbol + 1) throw new Damaged('a table of states has too many symbols');
  }
  return { table: makeFse(counts, accuracy), next: (position + 7) >> 3 };
}

/** `counts`: how many states each symbol has; -1 for one that has less than one. Throws `Damaged`. */
export function makeFse(counts: readonly number[], accuracy: number): FseTable {
  const size = 1 << accuracy;
  const symbols = new Uint8Array(size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  const nextOf = counts.map(Math.abs);
  let high = size;
  for (const [symbol, count] of counts.entries()) if (count < 0) symbols[--high] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (const [symbol, count] of counts.entries()) {
    for (let index = 0; index < count; index++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= high);
    }
  }
  if (at !== 0) throw new Damaged('a table of states does not fill');
  for (let state = 0; state < size; state++) {
    const next = nextOf[symbols[state] as number] as number;
    nextOf[symbols[state] as number] = next + 1;
    bits[state] = accuracy - highestBit(next);
    bases[state] = (next << (bits[state] as number)) - size;
  }
  return { accuracy, symbols, bits, bases };
}
