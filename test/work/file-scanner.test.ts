import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { FileScanner } from '../../src/work/file-scanner.ts';

const settings = { decodeDepth: 3, maxSize: 1 << 20, lineHash: false };
const NOTHING = { scanned: false, hits: [], bytes: 0 };

let root = '';
before(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-files-')));
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'a.txt'), 'a');
});
after(() => rmSync(root, { recursive: true, force: true }));

test('a listed file that is gone is nothing, a named one is a problem', () => {
  const scanner = new FileScanner({ settings, cwd: root, largest: Infinity });
  for (const path of ['gone', 'no/folder', 'a.txt/below']) {
    assert.deepEqual(scanner.scan(path, { root }), NOTHING);
    assert.deepEqual(scanner.scan(path, { root, named: true }), {
      ...NOTHING,
      problem: { where: path, message: 'no such file or directory' },
    });
  }
  assert.deepEqual(scanner.scan('a.txt', { root, named: true }), { scanned: true, hits: [], bytes: 1 });
});

test('problems are named like places', () => {
  const scanner = new FileScanner({ settings: { ...settings, maxSize: 0 }, cwd: join(root, 'sub'), largest: Infinity });
  assert.equal(scanner.scan('a.txt', { root, top: root }).problem?.where, '../a.txt');
  assert.equal(scanner.scan('a.txt', { root }).problem?.where, `${root}/a.txt`);
});

test('a token on the border of two windows of a large file is found once', () => {
  const token = mintNew(new Dice(3));
  const scanner = new FileScanner({ settings: { ...settings, maxSize: Infinity }, cwd: root, largest: Infinity });
  for (const at of [4 * 1024 * 1024 - 40, 4 * 1024 * 1024 - 128 * 1024 - 40, 8 * 1024 * 1024 - 128 * 1024 - 40]) {
    const bytes = Buffer.alloc(9 * 1024 * 1024, '.\n');
    bytes.write(token, at);
    writeFileSync(join(root, 'large'), bytes);
    const { hits } = scanner.scan('large', { root });
    assert.deepEqual(
      hits.map(({ match, region }) => [match.token, match.offset, region.line]),
      [[token, at, at / 2 + 1]],
    );
  }
});
