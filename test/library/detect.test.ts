/** Text at hand, against the same text in a file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { detect, scan } from '../../src/library.ts';
import { findLeak, plant } from '../e2e/find-leak.ts';
import { folderFor } from '../e2e/run-program.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

test('a text and its bytes give what a file with them gives', async (t) => {
  const [token, legacy] = [plant(mintNew(new Dice(1))), plant(mintLegacy(new Dice(2)))];
  const text = `é 🎈 ${token}\r\nPAT=${Buffer.from(`:${legacy}`).toString('base64')}\n`;
  const cwd = folderFor(t, { 'a.env': text });
  const { findings } = await scan({ cwd, paths: ['a.env'] });
  assert.equal(findings.length, 2);
  for (const content of [text, Buffer.from(text)])
    assert.deepEqual(
      detect(content, { path: 'a.env' }).findings.map(({ secret, ...rest }) => ({ ...rest, token: secret.reveal() })),
      findings.map(({ secret, ...rest }) => ({ ...rest, token: secret.reveal() })),
    );
});

test('lines and columns are those of the text', () => {
  const token = plant(mintNew(new Dice(3)));
  const [finding] = detect(`first\n🎈 é ${token} ${token}`).findings;
  assert.deepEqual(
    finding?.places.map(({ path, line, column, endColumn }) => [path, line, column, endColumn]),
    [
      ['', 2, 6, 90],
      ['', 2, 91, 175],
    ],
  );
});

test('what a text hides deeper than asked is not found, and nothing shows a token', () => {
  const token = plant(mintNew(new Dice(4)));
  const twice = Buffer.from(Buffer.from(`pat ${token}`).toString('base64')).toString('base64');
  assert.equal(detect(twice, { decodeDepth: 1 }).findings.length, 0);
  const detection = detect(twice, { path: `${token}.txt` });
  assert.equal(detection.findings.length, 1);
  assert.equal(findLeak(inspect(detection, { depth: null }) + JSON.stringify(detection)), undefined);
});

test('nothing is found in nothing', () => {
  for (const content of ['', 'x'.repeat(1_000_000), new Uint8Array(0)])
    assert.deepEqual(detect(content), { findings: [], problems: [] });
});

test('what is left out of a text is a problem', () => {
  const dice = new Dice(5);
  const words = Array.from({ length: 5100 }, () => `${dice.text(76)}AZDO${dice.text(4)}`);
  const { findings, problems } = detect(words.join(' '), { path: 'words.txt' });
  assert.ok(findings.length < words.length);
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['words.txt'],
  );
});
