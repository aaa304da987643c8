import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listContents } from './list-contents.ts';
import { writeCentral, writeEnd, writeEntry, writeZip } from './write-zip.ts';

const HELLO = { name: 'a/hello.txt', content: 'hello '.repeat(2000) };
const STORED = { name: 'stored.txt', content: 'as it is', method: 0 };

/** Read whole, byte by byte and in pieces of an odd size: nothing may depend on where a piece ends. */
function list(bytes: Uint8Array): ReturnType<typeof listContents> {
  const whole = listContents(bytes);
  for (const piece of [1, 7, 4097]) assert.deepEqual(listContents(bytes, { piece }), whole);
  return whole;
}

test('deflated, stored, streamed and zip64 entries are read', () => {
  const entries = [
    HELLO,
    STORED,
    { ...HELLO, name: 'streamed', streamed: true },
    { ...STORED, name: 'streamed and stored', streamed: true },
    { ...STORED, name: 'wide', wide: true },
    { name: 'folder/', content: '', method: 0 },
  ];
  const { texts, problems } = list(writeZip(entries));
  assert.deepEqual(problems, []);
  assert.deepEqual(texts, Object.fromEntries(entries.map(({ name, content }) => [name, content])));
});

test('what is put before a zip and after it does not matter', () => {
  const script = Buffer.from(`#!/bin/sh\nexec java -jar "$0"\n${'# PK\x03\x04 PK\n'.repeat(50)}`);
  for (const adjusted of [false, true]) {
    const { texts, problems } = list(writeZip([HELLO, STORED], { prefix: script, adjusted, comment: 'a comment' }));
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('a header that cannot be')),
      [],
    );
    assert.deepEqual(Object.keys(texts), [HELLO.name, STORED.name]);
  }
  const unknown = writeZip([HELLO], { prefix: Buffer.from('whatever') });
  assert.deepEqual(Object.keys(listContents(unknown).texts), [HELLO.name]);
  const trailing = Buffer.concat([writeZip([HELLO]), writeZip([STORED])]);
  assert.deepEqual(list(trailing), { ...list(trailing), problems: [] });
  assert.deepEqual(Object.keys(list(trailing).texts), [HELLO.name, STORED.name]);
});

test('a program without a zip is no zip, whatever bytes it holds', () => {
  const program = Buffer.concat([
    Buffer.from('MZ'),
    writeEntry({ ...STORED, encrypted: true }),
    Buffer.from('PK\x03\x04'),
  ]);
  assert.deepEqual(list(program).problems, []);
});

test('entries are found without a directory, and sizes are not believed', () => {
  assert.deepEqual(Object.keys(list(writeZip([HELLO, STORED], { noDirectory: true })).texts), [
    HELLO.name,
    STORED.name,
  ]);
  for (const packedSize of [0, 1, 0xfffffff0]) {
    const { texts, problems } = list(writeZip([{ ...HELLO, packedSize }, STORED]));
    assert.deepEqual(problems, []);
    assert.deepEqual(texts, { [HELLO.name]: HELLO.content, [STORED.name]: STORED.content });
  }
});

test('what a directory names and the file does not have is a problem', () => {
  const ghost = writeCentral({ name: 'ghost', content: '' }, 7);
  const zip = writeEntry(HELLO);
  const bytes = Buffer.concat([zip, writeCentral(HELLO, 0), ghost, ghost, writeEnd(3, 1, zip.length)]);
  assert.deepEqual(list(bytes).problems, ['ghost: its directory names this entry where none was found: not read']);
  // A size that swallows the next entry: the directory knows better.
  const liar = { ...STORED, packedSize: STORED.content.length + writeEntry(HELLO).length };
  assert.deepEqual(list(writeZip([liar, HELLO])).problems, [
    `${HELLO.name}: its directory names this entry where none was found: not read`,
  ]);
});

test('entries that overlap are read once', () => {
  const zip = writeEntry(HELLO);
  const names = Array.from({ length: 500 }, (_, i) => writeCentral({ ...HELLO, name: `copy ${i}` }, 0));
  const directory = Buffer.concat(names);
  const { size, problems } = list(Buffer.concat([zip, directory, writeEnd(500, directory.length, zip.length)]));
  assert.deepEqual([size, problems], [HELLO.content.length, []]);
});

test('encrypted entries and unknown methods are problems, and the rest is read', () => {
  const { texts, problems } = list(
    writeZip([{ ...STORED, name: 'secret', encrypted: true }, { ...STORED, name: 'lz', method: 14 }, HELLO]),
  );
  assert.deepEqual(problems, [
    'secret: encrypted, so it was not read',
    'lz: packed with lzma, which cannot be read here: not read',
  ]);
  assert.deepEqual(Object.keys(texts), [HELLO.name]);
});

test('a zip that is cut off says so, and gives what it has', () => {
  const noise = Array.from({ length: 5000 }, (_, i) => (i * 2654435761) >>> 7).join(' ');
  const zip = writeZip([STORED, { name: 'noise', content: noise }], { noDirectory: true });
  const half = list(zip.subarray(0, zip.length - 8000));
  assert.deepEqual(half.problems, ['noise: damaged, so that not all of it was read: unexpected end of file']);
  assert.equal(half.texts['noise'], noise.slice(0, half.texts['noise']?.length));
  assert.ok((half.texts['noise']?.length ?? 0) > 10_000);
  assert.match(list(zip.subarray(0, 36)).problems.join(), /cut off/);
  assert.match(list(zip.subarray(0, 45)).problems.join(), /stored.txt: cut off: 5 bytes of 8 bytes are there/);
  const damaged = Buffer.from(writeZip([HELLO, STORED]));
  damaged.fill(0xff, 50, 60);
  const { texts, problems } = list(damaged);
  assert.match(problems.join(), /^a\/hello.txt: damaged/);
  assert.equal(texts[STORED.name], STORED.content);
});

test('what a header says of the size of a content changes nothing, nor how much is read of a damaged one', () => {
  const noise = Array.from({ length: 40_000 }, (_, i) => (i * 2654435761) >>> 7).join(' ');
  const zip = writeZip([{ name: 'noise', content: noise }, STORED]);
  const damaged = Buffer.from(zip);
  damaged.fill(0xff, zip.length - 10_000, zip.length - 9_000);
  const sizes = [0, 1, 100_000, noise.length - 1, noise.length, noise.length + 1, 9_000_000, 0xffffffff];
  for (const bytes of [zip, damaged, zip.subarray(0, zip.length - 8_000)]) {
    const claim = (size: number): ReturnType<typeof listContents> => {
      bytes.writeUInt32LE(size, 22);
      return listContents(bytes);
    };
    const expected = claim(0);
    assert.ok((expected.texts['noise']?.length ?? 0) > 200_000);
    for (const size of sizes) assert.deepEqual(claim(size), expected);
  }
});

test('names are foreign text', () => {
  const names = ['../../etc/passwd', 'a\0b', '\x1b[31mred', 'line\nbreak', '/absolute', 'ünïcode'];
  const { texts } = list(
    writeZip([...names.map((name) => ({ ...STORED, name })), { ...STORED, name: Uint8Array.of(0x81, 0x61) }]),
  );
  assert.deepEqual(Object.keys(texts), [...names, String.raw`\x81a`]);
  const long = list(writeZip([{ ...STORED, name: 'n'.repeat(60_000) }]));
  assert.deepEqual(Object.keys(long.texts), [`${'n'.repeat(1024)}…`]);
});

test('a program that knows the signatures of zips is no zip', () => {
  const immediates = [
    '\x3d\x50\x4b\x03\x04\x0f\x85',
    '\x3d\x50\x4b\x01\x02\x74',
    '\x3d\x50\x4b\x05\x06\x75',
    '\x3d\x50\x4b\x06\x06\x75',
  ];
  const code = Buffer.from(`\x7fELF${immediates.map((text) => text + '\0\x01\x02\x89'.repeat(40)).join('')}`, 'latin1');
  assert.deepEqual(list(code).problems, []);
  const { texts, problems } = list(writeZip([HELLO, STORED], { prefix: code }));
  assert.deepEqual(Object.keys(texts), [HELLO.name, STORED.name]);
  assert.ok(
    problems.every((problem) => problem.includes('has a header that cannot be')),
    problems.join(),
  );
});
