// Quoted-printable, as mail has it: `=41`, and `=` at the end of a line that goes on. `==` there ends base64: every hash of a lock file.
import { hexValue, lineEndLength, MALFORMED, NO_BYTE, type Spelling, spelled } from './spelling.ts';

const LEAD = '='.charCodeAt(0);

export const quotedPrintable: Spelling = {
  encoding: 'quoted-printable',
  lead: LEAD,
  read: (bytes, at, end) => {
    const lineEnd = lineEndLength(bytes, at + 1, end);
    if (lineEnd > 0) return bytes[at - 1] === LEAD ? MALFORMED : spelled(NO_BYTE, 1 + lineEnd);
    const value = hexValue(bytes, at + 1, Math.min(end, at + 3));
    return at + 3 > end || value === MALFORMED ? MALFORMED : spelled(value, 3);
  },
};
