// Dumps whose characters look like bytes, and offsets as other tools print them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../../src/detect/detect.ts';
import { Dice, mintNew } from '../../mint.ts';
import { slowDetect } from '../../oracle/slow-detect.ts';

const PLAIN = mintNew(new Dice(71), { provider: 'AAAA' });

/** Behind a first row that is noticed: of eight bytes without blanks it is long enough only with such characters beside it. */
const TEXT = `0123abcd${PLAIN}`;

/** Rows of a dump: an offset, words, the characters. */
function dumpRows(row: number, word: number, offset: (at: number) => string, gap = '  '): string {
  let text = '';
  for (let at = 0; at < TEXT.length; at += row) {
    const shown = TEXT.slice(at, at + row);
    const words = Buffer.from(shown)
      .toString('hex')
      .match(new RegExp(`.{1,${2 * word}}`, 'g')) as string[];
    text += `${offset(at)}${words.join(' ').padEnd(2 * row + row / word - 1)}${gap}${shown}\n`;
  }
  return text;
}

const hexOf = (at: number, digits: number): string => at.toString(16).padStart(digits, '0');

const DUMPS: Readonly<Record<string, string>> = {
  'xxd -g 4 -c 8, with AAAAAAAA beside the bytes': dumpRows(8, 4, (at) => `${hexOf(at, 8)}: `),
  'xxd -g 8 -c 8': dumpRows(8, 8, (at) => `${hexOf(at, 8)}: `),
  'tcpdump -X': dumpRows(16, 2, (at) => `\t0x${hexOf(at, 4)}:  `),
  'certutil -encodehex': dumpRows(16, 1, (at) => `${hexOf(at, 4)}\t`, '   '),
};

for (const [tool, text] of Object.entries(DUMPS)) {
  test(`a dump: ${tool}`, () => {
    const content = Buffer.from(`a dump of ${'words '.repeat(40)}\n${text}`);
    const tokens = detect(content, 0, content.length, 3).map(({ token }) => token);
    assert.deepEqual(tokens, [PLAIN]);
    assert.deepEqual(
      slowDetect(content, 3).map(({ token }) => token),
      tokens,
    );
  });
}
