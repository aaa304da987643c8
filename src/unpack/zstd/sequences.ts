// The sequences of a block (RFC 8878, 3.1.1.3.2): how many literals, and then what of all that came before again.
import { Damaged } from '../damaged.ts';
import { BackwardBits } from './bits.ts';
import { FseState, type FseTable, makeFse, readFse, repeatSymbol } from './fse.ts';

export interface Sequence {
  readonly literals: number;
  /** As written: 1 to 3 are offsets used before. */
  readonly offset: number;
  readonly match: number;
}

/** Tables of codes for numbers of literals, offsets, and lengths of matches, in the order in which they are described. */
export type Tables = readonly [literals: FseTable, offsets: FseTable, matches: FseTable];

const LITERAL_BITS = [...zeros(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const MATCH_BITS = [...zeros(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const LITERAL_BASES = basesOf(LITERAL_BITS, 0);
const MATCH_BASES = basesOf(MATCH_BITS, 3);
/** Of offsets no window is large enough for. */
const MOST_OFFSET_BITS = 28;

const LIMITS = [
  { accuracy: 9, symbol: LITERAL_BITS.length - 1 },
  { accuracy: 8, symbol: 31 },
  { accuracy: 9, symbol: MATCH_BITS.length - 1 },
] as const;

/** What is used where none is described. */
const USUAL: Tables = [
  makeFse([4, 3, ...times(11, 2), 1, 1, 1, ...times(9, 2), 3, 2, ...times(5, 1), ...times(4, -1)], 6),
  makeFse([...times(6, 1), 2, 2, 2, ...times(15, 1), ...times(5, -1)], 5),
  makeFse([1, 4, 3, ...times(6, 2), ...times(37, 1), ...times(7, -1)], 6),
];

function times(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}

function zeros(count: number): number[] {
  return times(count, 0);
}

function basesOf(bits: readonly number[], first: number): readonly number[] {
  let base = first;
  return bits.map((count) => (base += 2 ** count) - 2 ** count);
}

/** How many sequences there are, and where what follows begins. */
export function readCount(block: Uint8Array, at: number): { count: number; next: number } {
  const [first, second, third] = [block[at], block[at + 1], block[at + 2]];
  if (first === undefined) throw new Damaged('a block ends before its sequences');
  if (first < 128) return { count: first, next: at + 1 };
  if (first < 255) return { count: ((first - 128) << 8) + (second ?? 0), next: at + 2 };
  return { count: (second ?? 0) + ((third ?? 0) << 8) + 0x7f00, next: at + 3 };
}

/** The tables that the sequences are coded by, and where their stream begins. `known`: those of the block before. Throws `Damaged`. */
export function readTables(block: Uint8Array, at: number, known: Tables | undefined): { tables: Tables; next: number } {
  const modes = block[at];
  if (modes === undefined || (modes & 3) !== 0) throw new Damaged('unknown tables of sequences');
  let next = at + 1;
  const tables = LIMITS.map((limits, index): FseTable => {
    const mode = (modes >> (6 - 2 * index)) & 3;
    if (mode === 0) return USUAL[index] as FseTable;
    if (mode === 3) {
      if (known === undefined) throw new Damaged('there are no tables of sequences yet');
      return known[index] as FseTable;
    }
    if (mode === 2) {
      const read = readFse(block, next, limits);
      next = read.next;
      return read.table;
    }
    const symbol = block[next++];
    if (symbol === undefined || symbol > limits.symbol) throw new Damaged('unknown code of a sequence');
    return repeatSymbol(symbol);
  });
  return { tables: tables as unknown as Tables, next };
}

/** Hands on `count` sequences, coded from `at` to the end of the block. Throws `Damaged`. */
export function readSequences(
  block: Uint8Array,
  at: number,
  { tables, count }: { readonly tables: Tables; readonly count: number },
  onSequence: (sequence: Sequence) => void,
): void {
  const bits = new BackwardBits(block, at, block.length);
  const [literals, offsets, matches] = tables.map((table) => new FseState(table, bits)) as [
    FseState,
    FseState,
    FseState,
  ];
  for (let index = 0; index < count; index++) {
    const code = offsets.symbol;
    if (code > MOST_OFFSET_BITS) throw new Damaged('an offset is too large');
    const offset = 2 ** code + bits.read(code);
    const match = (MATCH_BASES[matches.symbol] as number) + bits.read(MATCH_BITS[matches.symbol] as number);
    const length = (LITERAL_BASES[literals.symbol] as number) + bits.read(LITERAL_BITS[literals.symbol] as number);
    if (bits.left < 0) throw new Damaged('sequences are cut off');
    onSequence({ literals: length, offset, match });
    if (index === count - 1) break;
    literals.next(bits);
    matches.next(bits);
    offsets.next(bits);
  }
  if (bits.left !== 0) throw new Damaged('sequences do not end where their stream does');
}
