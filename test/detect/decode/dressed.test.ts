// Lines that are dressed alike: logs with a time or a number before each line, comments and markup around each.
import assert from 'node:assert/strict';
import test from 'node:test';
import { detect } from '../../../src/detect/detect.ts';
import { Dice, mintLegacy, mintNew } from '../../mint.ts';
import { slowDetect } from '../../oracle/slow-detect.ts';
import { base64, encode, SEAMS, wrap } from '../encoders.ts';

const TOKENS = [mintNew(new Dice(61)), mintLegacy(new Dice(62))];

/** Each line, from its number and its text. */
const DRESSINGS: Readonly<Record<string, (row: number, line: string) => string>> = {
  'a time, as a pipeline logs it': (row, line) => `2026-01-02T03:04:0${row}.${1234567 + row}Z ${line}`,
  'a time and a level': (row, line) => `2026-01-02 03:04:0${row},123 INFO [main] ${line}`,
  'a level': (_, line) => `[INFO] ${line}`,
  'a container': (_, line) => `web_1  | ${line}`,
  'a file and a line number': (row, line) => `file.txt:${row + 9}:${line}`,
  'a line number': (row, line) => `${String(row + 9).padStart(6)}\t${line}`,
  'a system log': (row, line) => `Jan  2 03:04:0${row} host agent[${row + 99}]: ${line}`,
  'a semicolon': (_, line) => `; ${line}`,
  'two semicolons': (_, line) => `;; ${line}`,
  'a percent sign': (_, line) => `% ${line}`,
  'an exclamation mark': (_, line) => `! ${line}`,
  REM: (_, line) => `REM ${line}`,
  dnl: (_, line) => `dnl ${line}`,
  'a comment of XML': (_, line) => `<!-- ${line} -->`,
  'a paragraph': (_, line) => `<p>${line}</p>`,
  'an item, indented': (_, line) => `    <li>${line}</li>`,
  'a division': (_, line) => `<div>${line}</div>`,
  code: (_, line) => `<code>${line}</code>`,
  'a string': (_, line) => `\t<string>${line}</string>`,
  'a cell': (_, line) => `<tr><td>${line}</td></tr>`,
  'a line of highlighted code': (_, line) => `<span class="line">${line}</span>`,
};

for (const [name, dress] of Object.entries(DRESSINGS)) {
  test(`lines dressed alike: ${name}`, () => {
    for (const token of TOKENS) {
      for (const [text, width] of [
        [Buffer.from(`:${token}`).toString('base64'), token.length === 84 ? 76 : 40],
        [token, 30],
      ] as const) {
        for (const lineEnd of ['\n', '\r\n']) {
          const rows = text.match(new RegExp(`.{1,${width}}`, 'g')) as string[];
          const content = Buffer.from(`first (\n${rows.map((line, row) => dress(row, line)).join(lineEnd)}${lineEnd}`);
          const matches = detect(content, 0, content.length, 3);
          assert.deepEqual(
            matches.map((match) => match.token),
            [token],
          );
          assert.deepEqual(
            slowDetect(content, 3).map(({ token: found, offset, length }) => [found, offset, length]),
            matches.map(({ token: found, offset, length }) => [found, offset, length]),
          );
        }
      }
    }
  });
}

test('lines whose words differ are not one text', () => {
  const [token] = TOKENS as [string];
  const content = Buffer.from(`first: ${token.slice(0, 40)}\nother: ${token.slice(40)}\n`);
  assert.deepEqual(detect(content, 0, content.length, 3), []);
  assert.deepEqual(slowDetect(content, 3), []);
});

test('text that is split by comments, markup, colours or what nobody sees is joined', () => {
  for (const token of TOKENS) {
    for (const seam of SEAMS) {
      const content = Buffer.concat([Buffer.from('pat = "'), encode(token, wrap(26, seam)), Buffer.from('"\n')]);
      const matches = detect(content, 0, content.length, 3);
      assert.deepEqual(
        matches.map((match) => match.token),
        [token],
        JSON.stringify(seam),
      );
      assert.deepEqual(
        slowDetect(content, 3).map(({ offset, length }) => [offset, length]),
        matches.map(({ offset, length }) => [offset, length]),
      );
    }
  }
});

test('the last letter of a legacy token is right though the first number of the next line was read in its place', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const token = mintLegacy(new Dice(seed));
    const time = '2026-01-02T03:04:10.123Z ';
    // A word before the first time alone: the lines are not dressed alike.
    const log = Buffer.from(`log: ${time}${token.slice(0, 51)}\n${time}${token.slice(51)}\n`);
    const quoted = Buffer.from(`x = "${encode(log.toString('latin1'), base64(), wrap(50, '" + "')).toString()}"`);
    for (const content of [log, quoted]) {
      const tokens = detect(content, 0, content.length, 3).map((match) => match.token);
      assert.ok(tokens.every((found) => found === token));
      // Of 32 letters for one, half go with the number's.
      assert.equal(tokens.length, token.endsWith('q') ? 1 : 0);
      assert.deepEqual(
        slowDetect(content, 3).map((match) => match.token),
        tokens,
      );
    }
  }
});

test('a line before a time is not the token and the first number of that time', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const token = mintLegacy(new Dice(seed));
    const time = '2026-01-02T03:04:10.123Z ';
    const log = Buffer.from(`${time}${token.slice(0, 51)}\n${time}${token.slice(51)}\n`);
    for (const content of [log, Buffer.from(log.toString('base64'))])
      assert.deepEqual(
        detect(content, 0, content.length, 3).map((match) => match.token),
        [token],
      );
  }
});
