// A zip behind anything: programs, scripts, pictures. Whoever has only the first bytes of one cannot see that it is there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNPACK_LIMITS } from '../../src/unpack/budget.ts';
import { endsLikeZip, recognise } from '../../src/unpack/recognise.ts';
import { listContents } from './list-contents.ts';
import { writeTar } from './write-tar.ts';
import { writeZip } from './write-zip.ts';

const SCRIPT = Buffer.from('#!/usr/bin/env python3\n');
const PICTURE = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(2000, 'picture')]);
const ENTRIES = [{ name: 'a.txt', content: 'inside' }];

test('a zip with something before it and a comment behind it is found', () => {
  for (const prefix of [SCRIPT, PICTURE])
    for (const comment of ['', 'a comment', 'c'.repeat(0xffff)])
      for (const behind of ['', '\n']) {
        const bytes = Buffer.concat([writeZip(ENTRIES, { prefix, comment }), Buffer.from(behind)]);
        if (comment.length + behind.length > 0xffff) continue;
        assert.deepEqual(listContents(bytes), { texts: { 'a.txt': 'inside' }, problems: [], size: 6 });
      }
});

test('a spanned zip is a zip', () => {
  for (const signature of ['PK00', 'PK\x07\x08'])
    assert.equal(recognise(writeZip(ENTRIES, { prefix: Buffer.from(signature) }), 0, 100), 'zip');
});

test('a part of a buffer ends like a zip by its own bytes only', () => {
  const zip = writeZip(ENTRIES);
  const bytes = Buffer.concat([zip, Buffer.alloc(70_000)]);
  assert.equal(endsLikeZip(bytes, 0, zip.length), true);
  assert.equal(endsLikeZip(bytes, 0, bytes.length), false);
  assert.equal(endsLikeZip(bytes, 0, zip.length - 1), false);
  assert.equal(endsLikeZip(bytes, zip.length - 21, zip.length), false);
});

test('a zip behind anything is found in a tar, and where only a stream is there', () => {
  for (const prefix of [SCRIPT, PICTURE]) {
    const zip = writeZip(ENTRIES, { prefix });
    const tar = writeTar([{ name: 'x', content: zip }]);
    for (const piece of [1000, tar.length]) {
      const { texts, problems } = listContents(tar, { piece });
      assert.deepEqual([texts['x!a.txt'], problems], ['inside', []]);
    }
    const { texts, problems } = listContents(Buffer.concat([zip, Buffer.alloc(900)]), { piece: 700 });
    assert.deepEqual([texts, problems], [{ 'a.txt': 'inside' }, []]);
  }
});

test('what only has signatures of a zip is none', () => {
  const tar = writeTar([{ name: 'x', content: 'text PK\x01\x02 PK\x03\x04 PK\x05\x06 '.repeat(100) }]);
  assert.deepEqual(listContents(tar).problems, []);
});

test('a zip behind something that lies too deep is a problem', () => {
  const limits = { ...UNPACK_LIMITS, depth: 1 };
  const inTar = (content: Uint8Array) => listContents(writeTar([{ name: 'x', content }]), { limits, piece: 999 });
  const told = ['x: over 1 archives inside one another: unpack it and scan what it holds'];
  const far = Buffer.concat([PICTURE, Buffer.alloc(100_000)]);
  for (const prefix of [SCRIPT, PICTURE, far])
    assert.deepEqual(inTar(writeZip(ENTRIES, { prefix, comment: 'a comment' })).problems, told);
  for (const content of [SCRIPT, PICTURE, far]) assert.deepEqual(inTar(content).problems, []);
});
