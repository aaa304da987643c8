import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Origin } from '../../src/core/origin.ts';
import { blankIds, isRefList } from '../../src/work/blank-ids.ts';

const ID = 'ab'.repeat(20);
const LONG = 'c4'.repeat(32);

function blanked(text: string): string {
  const bytes = Buffer.from(text);
  blankIds(bytes, bytes.length);
  return bytes.toString();
}

test('ids before the names of refs are taken out, and nothing is moved', () => {
  const blank = ' '.repeat(40);
  const list = `# pack-refs with: peeled\n${ID} refs/heads/a\n${ID}\trefs/tags/b\n^${ID}\n${LONG} refs/c\n^${LONG}\n`;
  const expected = `# pack-refs with: peeled\n${blank} refs/heads/a\n${blank}\trefs/tags/b\n^${blank}\n${' '.repeat(64)} refs/c\n^${' '.repeat(64)}\n`;
  assert.equal(blanked(list), expected);
});

test('digits in any other line stay: something may be written in them', () => {
  for (const line of [
    ID,
    `${ID}\n${ID}\n`,
    `x${ID} refs/a`,
    `${ID}0 refs/a`,
    `${ID} name`,
    `${ID}refs/a`,
    `^${ID} refs/a\n`,
    `^${ID}`,
    '',
    '\n\n',
    `${ID} ref`,
  ])
    assert.equal(blanked(line), line);
  const bytes = Buffer.from(`${ID} refs/a`);
  blankIds(bytes, 43);
  assert.equal(bytes.toString(), `${ID} refs/a`);
});

test('lists of refs are known by their names', () => {
  const file = (path: string): Origin => ({ kind: 'file', path });
  for (const path of ['/r/.git/packed-refs', '/r.git/info/refs']) assert.ok(isRefList(file(path)), path);
  for (const path of ['/r/.git/HEAD', '/r/refs', '/r/x-packed-refs']) assert.ok(!isRefList(file(path)), path);
  assert.ok(!isRefList({ kind: 'object', id: ID, type: 'blob' }));
});
