// Percent-encoding, as URLs and forms have it: `%41`.
import { hexValue, MALFORMED, type Spelling, spelled } from './spelling.ts';

export const percent: Spelling = {
  encoding: 'percent',
  lead: '%'.charCodeAt(0),
  read: (bytes, at, end) => {
    const value = hexValue(bytes, at + 1, Math.min(end, at + 3));
    return at + 3 > end || value === MALFORMED ? MALFORMED : spelled(value, 3);
  },
};
