import assert from 'node:assert/strict';
import test from 'node:test';
import { CARRIERS, carrierOfFile } from '../../src/core/carriers.ts';
import { CARRIER_PATTERNS } from '../../src/detect/carrier-patterns.ts';
import { detect } from '../../src/detect/detect.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { SHAPES } from './carrier-shapes.ts';

const dice = new Dice(71);
const NEW = mintNew(dice);
const LEGACY = mintLegacy(dice);

/** `T` is the token, `B(x)` the base64 of x, innermost first. */
function write(text: string, token: string): string {
  let written = text.replaceAll(/(?<![B-Za-z_]|[^%3]A|[^3]A)T(?![A-Za-z_])/g, token);
  for (let before = ''; before !== written;) {
    before = written;
    written = written.replaceAll(/B\(((?:(?!B\().)*?)\)(?=[\s"'<.})]|$)/gs, (_, inner: string) =>
      Buffer.from(inner).toString('base64'),
    );
  }
  return written;
}

function carrierIn(text: string, path = 'x'): string | undefined {
  const bytes = Buffer.from(text);
  const matches = detect(bytes, 0, bytes.length, 3);
  assert.equal(matches.length, 1, text);
  return matches[0]?.carrier ?? carrierOfFile(path);
}

for (const [carrier, text, path] of SHAPES) {
  test(`${carrier}: ${JSON.stringify(text.slice(0, 60))}`, () => {
    for (const token of [NEW, LEGACY]) assert.equal(carrierIn(write(text, token), path), carrier);
  });
}

test('every carrier has a shape, an advice and a name, and no shape names another', () => {
  const known = CARRIERS.map(({ id }) => id).filter((id) => !id.endsWith('-encrypted'));
  assert.deepEqual([...new Set(SHAPES.map(([id]) => id))].toSorted(), known.toSorted());
  for (const { id } of CARRIER_PATTERNS) assert.ok(known.includes(id), id);
  for (const { name, advice } of CARRIERS) {
    assert.match(name, /^(?:an?|the) \S/);
    assert.match(advice, /^[A-Z`].*[^.]\.$/);
  }
});

test('says nothing of a token in prose', () => {
  assert.equal(carrierIn(`it was ${NEW} that day`), undefined);
  assert.equal(carrierIn(NEW), undefined);
});

test('a reflog tells what messages say, too: only a URL in it is one', () => {
  assert.equal(carrierIn(`\tcommit: two mentions ${NEW}\n`, '.git/logs/HEAD'), undefined);
  assert.equal(
    carrierIn(`\tclone: from https://u:${NEW}@dev.azure.com/o/p/_git/r\n`, '.git/logs/HEAD'),
    'git-remote-url',
  );
});

test('what has no checksum is worth a word where a carrier of Azure DevOps holds it', () => {
  const worthy = SHAPES.filter(([, text]) => /dev\.azure\.com|AZURE_DEVOPS|AZP_/.test(text) && !text.includes('B('));
  assert.ok(worthy.length > 25);
  for (const [, text] of worthy) {
    for (const token of [breakNew(NEW), breakLegacy(LEGACY)]) {
      const bytes = Buffer.from(write(text, token));
      assert.equal(detect(bytes, 0, bytes.length, 3).length, 1, text);
    }
  }
});

test('no text makes the search slow', () => {
  for (const unit of [
    'https://',
    'curl -u ',
    'password = "',
    '{"auth":"',
    'kind: Secret\n',
    'registry = ',
    '    ',
    '\\"',
    'token:',
  ]) {
    const bytes = Buffer.from(`${unit.repeat(3000)}${NEW}${unit.repeat(3000)}`);
    assert.equal(detect(bytes, 0, bytes.length, 3).length, 1);
  }
});

test('what stands before a token is matched backwards from it, once, whatever the text repeats', () => {
  for (const { id, before } of CARRIER_PATTERNS) {
    if (before === undefined) continue;
    assert.ok(before.sticky, id);
    assert.match(before.source, /^\(\?<=.*\)$/s, id);
  }
});
