// Numeric character references of HTML and XML: `&#65;`, `&#x41;`. The semicolon may be missing, as browsers allow.
import { endOfHex, hexValue, MALFORMED, type Spelling, spelled } from './spelling.ts';

const HASH = 0x23;
const SEMICOLON = 0x3b;
const SMALL_X = 0x78;
const ZERO = 0x30;
/** Leading zeros included. */
const MOST_DIGITS = 8;

export const htmlEntity: Spelling = {
  encoding: 'html-entity',
  lead: '&'.charCodeAt(0),
  read: (bytes, at, end) => {
    if (at + 2 >= end || bytes[at + 1] !== HASH) return MALFORMED;
    const isHex = ((bytes[at + 2] as number) | 0x20) === SMALL_X;
    const from = isHex ? at + 3 : at + 2;
    const to = isHex ? endOfHex(bytes, from, Math.min(end, from + MOST_DIGITS)) : endOfDecimal(bytes, from, end);
    const value = isHex ? hexValue(bytes, from, to) : decimalValue(bytes, from, to);
    if (value === MALFORMED) return MALFORMED;
    return spelled(value, (to < end && bytes[to] === SEMICOLON ? to + 1 : to) - at);
  },
};

function endOfDecimal(bytes: Uint8Array, from: number, end: number): number {
  const most = Math.min(end, from + MOST_DIGITS);
  let at = from;
  while (at < most && (bytes[at] as number) >= ZERO && (bytes[at] as number) < ZERO + 10) at++;
  return at;
}

function decimalValue(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] as number) - ZERO;
  return from >= to || value > 255 ? MALFORMED : value;
}
