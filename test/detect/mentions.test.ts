import assert from 'node:assert/strict';
import test from 'node:test';
import { Mentions } from '../../src/detect/mentions.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { StreamScanner } from '../../src/detect/scan-stream.ts';
import { Dice, mintLegacy } from '../mint.ts';

const TOKEN = mintLegacy(new Dice(8));
const SETTINGS = { decodeDepth: 3, maxSize: Infinity, lineHash: false };

function namesIn(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const at = text.indexOf('TOKEN');
  return new Mentions(bytes).around(at, at + 5);
}

test('the nearest names first, each once, five at most, on both sides', () => {
  const gap = ' '.repeat(3000);
  assert.deepEqual(
    namesIn(`https://dev.azure.com/far ${gap} https://dev.azure.com/near${gap}TOKEN${gap}${gap}right.visualstudio.com`),
    ['near', 'right', 'far'],
  );
  const many = Array.from({ length: 9 }, (_, at) => `https://dev.azure.com/org${at}/ `).join(gap);
  assert.deepEqual(namesIn(`TOKEN${gap}${many}${many}`), ['org0', 'org1', 'org2', 'org3', 'org4']);
  assert.deepEqual(namesIn(`TOKEN ${'https://dev.azure.com/same '.repeat(500)}`), ['same']);
  assert.deepEqual(namesIn('TOKEN, and nothing named'), []);
});

test('nothing further than 60 KiB', () => {
  assert.deepEqual(namesIn(`https://dev.azure.com/contoso${' '.repeat(60_000)}TOKEN`), ['contoso']);
  assert.deepEqual(namesIn(`https://dev.azure.com/contoso${' '.repeat(62_000)}TOKEN`), []);
});

test('only tokens that name nobody near them have it, in files of any size alike', () => {
  const text = `https://dev.azure.com/contoso\n${'-'.repeat(9000)}${TOKEN}\n${'-'.repeat(70_000)}${TOKEN} https://dev.azure.com/fabrikam`;
  const bytes = Buffer.from(text);
  const whole = scanContent(bytes, 0, bytes.length, { kind: 'stdin' }, SETTINGS);
  const facts = whole.map(({ match }) => [match.organization, match.mentioned]);
  assert.deepEqual(facts, [
    [undefined, ['contoso']],
    ['fabrikam', undefined],
  ]);
  const stream = new StreamScanner({ kind: 'stdin' }, SETTINGS, { window: 4096, margin: 65_536 });
  const hits = [...bytes].flatMap((_, at) => (at % 1000 === 0 ? stream.push(bytes.subarray(at, at + 1000)) : []));
  assert.deepEqual([...hits, ...stream.end()], whole);
});
