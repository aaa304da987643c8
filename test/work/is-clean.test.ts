/** What a hook may pass over without loading the rest: exactly what a scan would say nothing of. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { HOOK_SETTINGS } from '../../src/hook/hook-settings.ts';
import { recognise } from '../../src/unpack/recognise.ts';
import { isClean, isCleanBlob, isCleanFile } from '../../src/work/is-clean.ts';
import { scanLoose } from '../../src/work/loose-scanner.ts';
import { contents } from '../detect/arbitrary.ts';
import { folderFor, repositoryFor } from '../e2e/run-program.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';

const dice = new Dice(612);
const TOKEN = mintNew(dice);
const NONE = { idSize: 20, tables: [] };
const CLOSED = { ...HOOK_SETTINGS, closedArchives: true };

const SUSPECT: readonly (readonly [string, string | Uint8Array])[] = [
  ['a token', TOKEN],
  ['a legacy token', mintLegacy(dice)],
  ['in base64 in base64', Buffer.from(Buffer.from(`:${TOKEN}`).toString('base64')).toString('base64')],
  ['in UTF-16', Buffer.from(`\n${TOKEN}`, 'utf16le')],
  ['wrapped', `"${TOKEN.slice(0, 40)}" +\n  "${TOKEN.slice(40)}"`],
  ['in an archive', gzipSync(TOKEN)],
  ['an archive', gzipSync('nothing')],
  ['an archive that nothing can be read of', Buffer.from('7z\xbc\xaf\x27\x1c rest', 'latin1')],
];

for (const [name, content] of SUSPECT) {
  test(`not clean: ${name}`, () => {
    const bytes = Buffer.concat([Buffer.from('start'), Buffer.from(content)]);
    assert.equal(isClean(bytes, 5, HOOK_SETTINGS), false);
  });
}

test('clean is what a scan says nothing of', (t) => {
  const fixture = repositoryFor(t);
  const part = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 300 }).map(bytesOf),
    fc.base64String({ maxLength: 300 }).map(bytesOf),
    fc.constantFrom(TOKEN, 'PK\x03\x04', 'MZ', 'x\x01', '%41%5a', ' \\x41').map(bytesOf),
    contents,
    contents.map((content) => bytesOf(gzipSync(content).toString('base64'))),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const content = Buffer.concat(parts);
      const path = fixture.loosePath(fixture.blob(content));
      const { hits, problems } = scanLoose({ kind: 'loose', known: NONE, files: [{ id: 'x', path }] }, HOOK_SETTINGS);
      const isSilent = hits.length + problems.length === 0;
      const clean = isCleanBlob(path, HOOK_SETTINGS);
      assert.ok(!clean || isSilent, 'never too much');
      assert.ok(clean || !isSilent || mayHoldMore(content), 'and not too little: it would cost time');
    }),
    { numRuns: 100 },
  );
});

function bytesOf(text: string): Buffer {
  return Buffer.from(text);
}

/** What would have to be unpacked is not clean, whatever comes of it. Text may begin like an archive: `MZ`, `x^`. */
function mayHoldMore(content: Uint8Array): boolean {
  return recognise(content, 0, content.length) !== undefined || isClean(content, 0, CLOSED);
}

test('what is damaged, missing or no blob is not clean', (t) => {
  const fixture = repositoryFor(t);
  const commit = fixture.commit('first', { 'a.txt': 'a' });
  const blob = fixture.id('HEAD:a.txt');
  assert.equal(isCleanBlob(fixture.loosePath(blob), HOOK_SETTINGS), true);
  assert.equal(isCleanBlob(fixture.loosePath(commit), HOOK_SETTINGS), false);
  fixture.damage(blob, 'x');
  assert.equal(isCleanBlob(fixture.loosePath(blob), HOOK_SETTINGS), false);
  fixture.lose(blob);
  assert.equal(isCleanBlob(fixture.loosePath(blob), HOOK_SETTINGS), false);
});

test('a file is clean as its content is; not behind links, too large, or an archive by its name', (t) => {
  const folder = folderFor(t, { 'a.txt': 'clean', 'b.txt': `\n${TOKEN}`, 'c.br': 'clean', 'd/e.txt': 'clean' });
  symlinkSync('a.txt', join(folder, 'link'));
  symlinkSync('d', join(folder, 'linked'));
  const clean = ['a.txt', 'b.txt', 'c.br', 'd', 'd/e.txt', 'link', 'linked/e.txt'].filter((name) =>
    isCleanFile(join(folder, name), HOOK_SETTINGS, 100),
  );
  assert.deepEqual(clean, ['a.txt', 'd/e.txt']);
  assert.equal(isCleanFile(join(folder, 'a.txt'), HOOK_SETTINGS, 4), false);
  assert.throws(() => isCleanFile(join(folder, 'gone'), HOOK_SETTINGS, 100));
});
