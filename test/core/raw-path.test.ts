import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinRaw, pathFrom, pathText, prefixOf, topOf } from '../../src/core/raw-path.ts';

test('valid UTF-8 is shown as it is, other bytes as \\xNN', () => {
  assert.equal(pathText('ü/ñ.txt'), 'ü/ñ.txt');
  assert.equal(pathText(Buffer.from([0x61, 0xff, 0xc3, 0xbc, 0xc3])), 'a\\xffü\\xc3');
});

test('any bytes give a text, and valid UTF-8 survives unchanged', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof pathText(bytes) === 'string'));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => pathText(Buffer.from(text)) === text));
});

test('a path is named from the current directory when it lies below it, else absolutely', () => {
  assert.equal(pathFrom('/home/a', '/home/a/b/c'), 'b/c');
  assert.equal(pathFrom('/', '/b/c'), 'b/c');
  assert.equal(pathFrom('/home/a', '/home/ab/c'), '/home/ab/c');
  assert.equal(pathFrom('/home/a', Buffer.from('/home/a/x')), 'x');
});

test('inside one repository a path above or beside the current directory is named with ..', () => {
  assert.equal(pathFrom('/r/a/b', '/r/x', '/r'), '../../x');
  assert.equal(pathFrom('/r/a/b', '/r/a/bc/x', '/r'), '../bc/x');
  assert.equal(pathFrom('/r/a/b', '/r/a/b/x', '/r'), 'x');
  assert.equal(pathFrom('/r/a', '/rx/x', '/r'), '/rx/x', 'outside');
  assert.equal(pathFrom('/r', '/x', '/r'), '/x', 'outside, from the root');
  assert.equal(pathFrom('/r/a', '/x', '/'), '../../x');
  assert.equal(pathFrom('/q', '/r/x', '/r'), '/r/x', 'the current directory lies outside');
});

test('the root of a repository and the way down from it', () => {
  assert.equal(topOf('/r/a/b', 'a/b/'), '/r');
  assert.equal(topOf('/r', ''), '/r');
  assert.equal(prefixOf('/r', '/r/a/b'), 'a/b/');
  assert.equal(prefixOf('/r', '/r'), '');
  assert.equal(prefixOf('/r', '/rx'), '');
});

test('raw bytes are joined without being decoded', () => {
  assert.equal(joinRaw('/a', 'b'), '/a/b');
  assert.equal(joinRaw('/', 'b'), '/b');
  assert.deepEqual(joinRaw('/a', Uint8Array.of(0xff)), Uint8Array.of(0x2f, 0x61, 0x2f, 0xff));
});
