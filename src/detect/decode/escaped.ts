// Text of which some or all characters are spelled by escapes. An escape is written in characters of runs and a few more, and is never
// shorter than what it spells: so a token is noticed as a run of that larger alphabet, whatever is escaped in it and how.
import { ALPHANUMERIC } from '../alphabet.ts';
import { type ByteRange, forEachPiece, shift } from '../layer.ts';
import { NOTHING, SHORTEST } from '../runs.ts';
import { ESCAPES } from '../sieve-layout.ts';
import type { RunDecoder } from './decoder.ts';
import { rewrite } from './rewritten.ts';
import { hasAnyEscape, leadBit, SPELLER, SPELLINGS } from './speller.ts';

export const escaped: RunDecoder = {
  levels: 1,
  trait: ESCAPES,
  shortest: SHORTEST,
  notice: (text, from, to, speller = SPELLER) => {
    for (let at = from; at < to;) {
      const stop = speller.endOfRows(text, at);
      if (stop - at >= SHORTEST && isWorthDecoding(text, at, stop)) return at;
      // Behind a row that does not go on.
      at = stop + 1;
    }
    return NOTHING;
  },
  decode: (text, at, visit, speller = SPELLER) => {
    const stop = speller.endOfRows(text, at);
    const leads = speller.leadsIn(text, { start: at, end: stop });
    for (const { lead, encoding } of SPELLINGS) {
      if ((leads & leadBit(lead)) === 0) continue;
      forEachPiece(text, stop - at, (piece, core) => {
        const range = { piece: shift(piece, at), core: shift(core, at) };
        const decoded = rewrite(range, encoding, (rewritten) => {
          // Only JavaScript knows where each byte comes from, and later there is nothing else.
          (rewritten.isTracked ? SPELLER : speller).undo(text, range, lead, rewritten);
        });
        if (decoded !== undefined) visit(decoded);
      });
    }
    return stop;
  },
};

/**
 * Whether the stretch has an escape, and enough letters and digits: a token, and whatever encodes one, has no fewer than the shortest token. What is
 * spelled behind the last of them is part of neither.
 */
function isWorthDecoding(text: ByteRange, from: number, to: number): boolean {
  const { bytes } = text;
  let last = to;
  while (last > from && ALPHANUMERIC[bytes[last - 1] as number] === 0) last--;
  if (!hasAnyEscape(text, from, last)) return false;
  let count = 0;
  for (let at = from; at < last && count < SHORTEST; at++) count += ALPHANUMERIC[bytes[at] as number] as number;
  return count === SHORTEST;
}
