import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { recognise } from '../../src/unpack/recognise.ts';
import { listContents } from './list-contents.ts';
import { FRAMES, storeZstd } from './write-zstd.ts';

const TEXT = Array.from({ length: 9000 }, (_, i) => `line ${i}`).join('\n');

function list(bytes: Uint8Array, name?: string): ReturnType<typeof listContents> {
  const options = name === undefined ? {} : { name };
  const whole = listContents(bytes, options);
  for (const piece of [1, 7, 4097]) assert.deepEqual(listContents(bytes, { ...options, piece }), whole);
  return whole;
}

const CONTENT = { texts: { content: TEXT }, problems: [], size: TEXT.length };

test('gzip, zlib and brotli streams are read', () => {
  assert.deepEqual(list(gzipSync(TEXT)), CONTENT);
  assert.deepEqual(list(deflateSync(TEXT)), CONTENT);
  assert.deepEqual(list(deflateSync(TEXT, { level: 0 })), CONTENT);
  assert.deepEqual(list(brotliCompressSync(TEXT), 'file.js.br'), CONTENT);
});

test('zstd is read', () => {
  for (const [text, frame] of FRAMES.slice(1)) {
    const { texts, problems } = list(Buffer.from(frame, 'base64'));
    assert.deepEqual([texts['content'] ?? '', problems], [text, []]);
  }
});

test('gzip members are one content, behind padding too', () => {
  const [first, second] = [gzipSync(TEXT.slice(0, 5000)), gzipSync(TEXT.slice(5000))];
  const padding = Buffer.alloc(1000);
  assert.deepEqual(list(Buffer.concat([first, gzipSync(''), second])), CONTENT);
  assert.deepEqual(list(Buffer.concat([first, padding, second, padding])), CONTENT);
});

test('what follows a compressed stream is a problem', () => {
  for (const pack of [gzipSync, deflateSync, brotliCompressSync])
    for (const rest of ['garbage', '\x1f\x8b', '\0\0PK\x03\x04']) {
      const { problems, size } = list(Buffer.concat([pack(TEXT), Buffer.from(rest, 'latin1')]), 'a.br');
      assert.match(problems.join(), /^\.: trailing data at byte \d+ was not unpacked$/);
      assert.equal(size, TEXT.length);
    }
  // A whole stream of brotli without content, and text.
  assert.deepEqual(list(Buffer.from('; a comment in an old file'), 'a.br').problems, []);
});

test('zstd is known by its frames without content as well', () => {
  for (let digit = 0; digit < 16; digit++) {
    const skipped = Buffer.from([0x50 + digit, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2]);
    assert.equal(recognise(skipped, 0, skipped.length), 'zstd');
    const [first, second] = [storeZstd(Buffer.from(TEXT.slice(0, 5000))), storeZstd(Buffer.from(TEXT.slice(5000)))];
    assert.deepEqual(list(Buffer.concat([skipped, first, skipped, second, skipped])), CONTENT);
    assert.match(list(Buffer.concat([first, skipped, Buffer.from('x')])).problems.join(), /trailing data/);
  }
});

test('the name in a gzip header is the name of the content', () => {
  const plain = gzipSync(TEXT);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = 4 | 8 | 16 | 2;
  const optional = Buffer.from('\x03\0abcfile.txt\0a comment\0cc', 'latin1');
  const { texts, problems } = list(Buffer.concat([header, optional, plain.subarray(10)]));
  assert.deepEqual([Object.keys(texts), problems], [['file.txt'], []]);
  assert.equal(texts['file.txt'], TEXT);
});

test('what is cut off or damaged is a problem, and gives what it has', () => {
  for (const pack of [gzipSync, deflateSync]) {
    const bytes = pack(TEXT);
    const cut = list(bytes.subarray(0, bytes.length / 2));
    assert.deepEqual(cut.problems, ['content: damaged, so that not all of it was read: unexpected end of file']);
    assert.ok(cut.size > TEXT.length / 4);
    assert.equal(cut.texts['content'], TEXT.slice(0, cut.size));
  }
  const damaged = Buffer.from(gzipSync(TEXT));
  // The first block's type: there is no third one.
  damaged[10] = 0x07;
  assert.match(listContents(damaged).problems.join(), /^content: damaged/);
  assert.match(list(gzipSync(TEXT).subarray(0, 9)).problems.join(), /its gzip header ends early/);
});

test('text that begins like a zlib stream is text', () => {
  for (const text of ['x^2 + y^2 = z^2, and so on and on', 'x\x01\0\0', 'x\xda\xff\xff\xff\xff\xff\xff\xff'])
    assert.deepEqual(listContents(Buffer.from(text, 'latin1')).problems, []);
  assert.deepEqual(listContents(Buffer.from('no brotli at all'), { name: 'x.br' }).problems, []);
});

test('formats that cannot be read are named', () => {
  const formats = {
    xz: '\xfd7zXZ\0\0\x04',
    bzip2: 'BZh91AY&SY',
    '7z': '7z\xbc\xaf\x27\x1c\0\x04',
    rar: 'Rar!\x1a\x07\x01\0',
    lzip: 'LZIP\x01\x0c\0\0',
    lz4: '\x04\x22\x4d\x18\x64\x40\xa7\0',
    rpm: '\xed\xab\xee\xdb\x03\0\0\0',
    cab: 'MSCF\0\0\0\0',
    lzma: `\x5d\0\0\x80\0${'\xff'.repeat(8)}\0`,
    'compress (.Z)': '\x1f\x9d\x90abcdef',
    cpio: `070701${'0'.repeat(104)}`,
  };
  for (const [format, head] of Object.entries(formats))
    assert.deepEqual(listContents(Buffer.from(head, 'latin1')).problems, [
      `.: packed with ${format}, which cannot be read here: unpack it and scan what it holds`,
    ]);
  for (const text of ['BZhang wrote this, and it is text', '0707017 is a number', '] ends', 'LZIP is a format', 'MSCF'])
    assert.deepEqual(listContents(Buffer.from(text.padEnd(600))).problems, []);
});
