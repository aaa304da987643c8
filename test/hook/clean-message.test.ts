import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanMessage, type MessageSettings } from '../../src/hook/clean-message.ts';

const SCISSORS = ' ------------------------ >8 ------------------------\n';

function clean(
  text: string,
  settings: Partial<MessageSettings> = {},
): { readonly text: string; readonly lines: readonly number[] } {
  const all = { comment: undefined, cleanup: undefined, edited: true, ...settings };
  const { bytes, lines } = cleanMessage(Buffer.from(text), all);
  return { text: Buffer.from(bytes).toString(), lines };
}

test('comments go, and lines keep their numbers', () => {
  assert.deepEqual(clean('a\n# b\nc'), { text: 'a\nc', lines: [1, 3] });
  assert.deepEqual(clean('a\n // b\n//c\n', { comment: '//' }), { text: 'a\n // b\n', lines: [1, 2] });
  assert.deepEqual(clean(''), { text: '', lines: [] });
});

test('nothing below the scissors', () => {
  assert.equal(clean(`a\n#${SCISSORS}b\n`).text, 'a\n');
  assert.equal(clean(`a\n# b\n#${SCISSORS}c\n`, { cleanup: 'scissors' }).text, 'a\n# b\n');
  assert.equal(clean(`a\n;${SCISSORS}b\n`).text, `a\n;${SCISSORS}b\n`, 'not after another character');
  assert.equal(clean(`a\n# b\n%${SCISSORS}c\n`, { comment: 'auto' }).text, 'a\n# b\n', 'git may have chosen any');
});

test('what git keeps is kept', () => {
  const text = `a\n# b\n#${SCISSORS}c\n`;
  for (const cleanup of ['verbatim', 'whitespace']) assert.equal(clean(text, { cleanup }).text, text);
  assert.equal(clean(text, { edited: false }).text, text);
  assert.equal(clean('a\n# b\n', { cleanup: 'strip', edited: false }).text, 'a\n');
});
