// Percent-encoding, as URLs and forms have it: `%41`; and as JavaScript's `escape` writes it: `%u0041`.
import { hexValue, MALFORMED, type Spelling, spelled } from './spelling.ts';

const SMALL_U = 0x75;

export const percent: Spelling = {
  encoding: 'percent',
  lead: '%'.charCodeAt(0),
  read: (bytes, at, end) => {
    if (bytes[at + 1] === SMALL_U) {
      const value = at + 6 > end ? MALFORMED : hexValue(bytes, at + 2, at + 6);
      return value === MALFORMED ? MALFORMED : spelled(value, 6);
    }
    const value = hexValue(bytes, at + 1, Math.min(end, at + 3));
    return at + 3 > end || value === MALFORMED ? MALFORMED : spelled(value, 3);
  },
};
