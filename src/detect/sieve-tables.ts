// The tables that the sieve looks bytes up in, for WebAssembly: where and in what shape sieve-layout.ts says.
import { BASE32_DIGIT, HEX_DIGIT, IN_RUN, SEXTET, tableOf } from './alphabet.ts';
import { HEXADECIMAL } from './decode/digits.ts';
import { DUMP_LINE, MARK } from './decode/hex-dump.ts';
import { FILLER, LINE_BREAK_BEGIN, PREFIX, QUOTE, SEPARATOR_BEGIN, SEPARATOR_PART, SIGN } from './decode/separator.ts';
import { ANY_RUN, ESCAPED_RUN } from './runs.ts';
import {
  ANY_RUN_ROWS,
  CLASSES,
  DUMP_ROWS,
  ESCAPED_ROWS,
  HEX_DIGIT_ROWS,
  HEX_ROWS,
  IN_RUN_ROWS,
  LEAD_ROWS,
  MARK_ROWS,
  RUN_COLUMNS,
  RUN_ROWS,
  SEXTETS,
} from './sieve-layout.ts';

/** What an escape begins with. */
const LEADS = tableOf('%\\&=');

/** Bytes of dumps have low halves below this, those of `0` to `:` and `A` to `F`. */
const DUMP_LOWS = 11;
/** The bit of these in the columns that bytes of dumps are in, and so of some others. */
const DUMP_BIT = 128;
/** For each high half, the bit of bytes of runs with it, and DUMP_BIT. Small letters have those of capitals: `@` and a backtick are no part of runs. */
const RUN_BITS = [1, 0, 2 | DUMP_BIT, 4 | DUMP_BIT, 8 | DUMP_BIT, 16, 8 | DUMP_BIT, 32];

/** The number of a class is its place here. */
const CLASS_TABLES = [
  IN_RUN,
  ESCAPED_RUN.table,
  tableOf('0123456789'),
  SEPARATOR_BEGIN,
  SEPARATOR_PART,
  LINE_BREAK_BEGIN,
  QUOTE,
  BASE32_DIGIT,
  HEX_DIGIT,
  FILLER,
  PREFIX,
  SIGN,
  HEXADECIMAL.table,
];

const ROWS: readonly (readonly [address: number, table: Uint8Array])[] = [
  [IN_RUN_ROWS, IN_RUN],
  [ANY_RUN_ROWS, ANY_RUN.table],
  [HEX_ROWS, HEXADECIMAL.table],
  [DUMP_ROWS, DUMP_LINE.table],
  [LEAD_ROWS, LEADS],
  [ESCAPED_ROWS, ESCAPED_RUN.table],
  [HEX_DIGIT_ROWS, HEX_DIGIT],
  [MARK_ROWS, MARK],
];

export function writeTables(memory: ArrayBuffer): void {
  for (const [address, table] of ROWS) writeRows(new Uint8Array(memory, address, 16), table);
  new Uint8Array(memory, RUN_COLUMNS, RUN_BITS.length).set(RUN_BITS);
  writeRunRows(new Uint8Array(memory, RUN_ROWS, 16));
  new Uint8Array(memory, SEXTETS, 256).set(SEXTET);
  const classes = new Uint16Array(memory, CLASSES, 256);
  for (const [bit, table] of CLASS_TABLES.entries()) {
    for (let byte = 0; byte < 256; byte++) classes[byte] = (classes[byte] as number) | ((table[byte] as number) << bit);
  }
}

/** For each low half of a byte, the high halves that make a byte of the class with it. */
function writeRows(rows: Uint8Array, table: Uint8Array): void {
  for (let byte = 0; byte < 128; byte++) {
    if (table[byte] === 1) rows[byte & 15] = (rows[byte & 15] as number) | (1 << (byte >> 4));
  }
}

/** As above, with RUN_BITS; and DUMP_BIT for the low halves of bytes of dumps. */
function writeRunRows(rows: Uint8Array): void {
  rows.fill(DUMP_BIT, 0, DUMP_LOWS);
  for (let byte = 0; byte < 128; byte++) {
    const bit = ANY_RUN.table[byte] === 1 ? (RUN_BITS[byte >> 4] as number) & ~DUMP_BIT : 0;
    rows[byte & 15] = (rows[byte & 15] as number) | bit;
  }
}
