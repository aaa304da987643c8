// Quoted-printable, as mail has it: `=41`, and `=` at the end of a line that goes on.
import { hexValue, lineEndLength, MALFORMED, NO_BYTE, type Spelling, spelled } from './spelling.ts';

export const quotedPrintable: Spelling = {
  encoding: 'quoted-printable',
  lead: '='.charCodeAt(0),
  read: (bytes, at, end) => {
    const lineEnd = lineEndLength(bytes, at + 1, end);
    if (lineEnd > 0) return spelled(NO_BYTE, 1 + lineEnd);
    const value = hexValue(bytes, at + 1, Math.min(end, at + 3));
    return at + 3 > end || value === MALFORMED ? MALFORMED : spelled(value, 3);
  },
};
