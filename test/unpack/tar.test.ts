import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Dice } from '../mint.ts';
import { listContents } from './list-contents.ts';
import { writeAr } from './write-ar.ts';
import { writePax, writeTar, writeTarEntry } from './write-tar.ts';
import { writeZip } from './write-zip.ts';

const A = { name: 'a.txt', content: 'first\n'.repeat(300) };
const B = { name: 'b.txt', content: 'second' };

function list(bytes: Uint8Array): ReturnType<typeof listContents> {
  const whole = listContents(bytes);
  for (const piece of [1, 511, 4097]) assert.deepEqual(listContents(bytes, { piece }), whole);
  return whole;
}

test('ustar, pax, GNU and old tars are read', () => {
  const long = `${'folder/'.repeat(40)}file`;
  const { texts, problems } = list(
    writeTar([
      { name: 'folder/', type: '5' },
      A,
      { ...B, name: 'old', old: true },
      writePax({ path: long, mtime: '1' }),
      { ...B, name: 'cut' },
      { name: '././@LongLink', type: 'L', content: `${long}2\0` },
      { ...B, name: 'cut' },
      { name: 'link', type: '2' },
      { name: 'sparse', type: 'S', content: 'blocks' },
      { name: 'pax_global_header', type: 'g', content: '12 comment=x\n' },
      { ...B, name: Uint8Array.of(0xff, 0x62) },
    ]),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(texts, {
    [A.name]: A.content,
    old: B.content,
    [long]: B.content,
    [`${long}2`]: B.content,
    sparse: 'blocks',
    [String.raw`\xffb`]: B.content,
  });
  const old = writeTar([{ ...A, old: true }]);
  assert.deepEqual(list(old).texts, { [A.name]: A.content });
});

test('a hard link may have content or only a size', () => {
  const size = Buffer.from('00000000006\0');
  assert.deepEqual(list(writeTar([{ name: 'link', type: '1', size }, A])).texts, { [A.name]: A.content });
  const { texts } = list(writeTar([{ name: 'link', type: '1', content: B.content }, A]));
  assert.deepEqual(texts, { link: B.content, [A.name]: A.content });
});

test('tars one after another are read, and what cannot be a header is a problem', () => {
  assert.deepEqual(Object.keys(list(Buffer.concat([writeTar([A]), writeTar([B])])).texts), [A.name, B.name]);
  const noise = Buffer.alloc(1024, 'noise');
  const { texts, problems } = list(Buffer.concat([writeTar([A], false), noise, writeTar([B])]));
  assert.deepEqual(Object.keys(texts), [A.name, B.name]);
  assert.deepEqual(problems, ['.: damaged: byte 2560 should begin a tar header']);
});

test('what is packed behind a tar is a problem, and other bytes there are none', () => {
  const long = gzipSync(new Dice(5).bytes(2000));
  const short = gzipSync('x');
  const tar = writeTar([A]);
  const told = (at: number): readonly string[] => [
    `.: what is packed from byte ${at} on, behind its end, was not unpacked`,
  ];
  for (const content of [long, short, writeZip([B]), writeAr([B]), Buffer.from('BZh91AY&SY')]) {
    for (const padding of [0, 7, 505, 512]) {
      const end = Buffer.alloc(padding);
      assert.deepEqual(list(Buffer.concat([tar, end, content])).problems, told(tar.length + padding));
    }
    const texts = list(Buffer.concat([tar, content, Buffer.alloc(512 - (content.length % 512)), writeTar([B])])).texts;
    assert.deepEqual(Object.keys(texts), [A.name, B.name]);
  }
  const endless = writeTar([A], false);
  assert.deepEqual(list(Buffer.concat([endless, short])).problems, told(endless.length));
  assert.deepEqual(list(Buffer.concat([tar, Buffer.alloc(7), tar])).problems, told(tar.length + 7));
  const noise = Buffer.alloc(1024, 'noise');
  for (const rest of [
    noise.subarray(0, 100),
    noise,
    Buffer.concat([noise, short]),
    Buffer.concat([noise.subarray(0, 512), long]),
  ])
    assert.deepEqual(list(Buffer.concat([tar, rest])).problems, []);
});

test('sizes that lie are problems, and nothing waits for them', () => {
  const huge = Buffer.from('77777777777\0');
  const wide = (...bytes: number[]): Buffer =>
    Buffer.from([...bytes, ...Array.from({ length: 12 - bytes.length }, () => 9)]);
  assert.deepEqual(list(writeTar([{ ...B, size: huge }])).problems, []);
  assert.deepEqual(list(writeTar([{ ...B, size: huge }, A])).problems, ['b.txt: cut off: 4.1 kB of 8.6 GB are there']);
  for (const size of [wide(0xff), wide(0xc0), wide(0x80, 0x70), Buffer.from('8888'), Buffer.from('-1')]) {
    const { texts, problems } = list(writeTar([{ ...B, size }, A]));
    assert.deepEqual(problems.slice(0, 1), ['b.txt: damaged: its tar header names no size that can be']);
    assert.equal(texts[A.name], A.content);
  }
  const exact = Buffer.alloc(12);
  exact[0] = 0x80;
  exact[11] = B.content.length;
  assert.deepEqual(list(writeTar([{ ...B, size: exact }, A])).texts, { [B.name]: B.content, [A.name]: A.content });
  const boundless = { name: 'x', type: 'x', size: huge };
  assert.match(list(writeTar([boundless, A])).problems.join(), /^x: a tar header of over 1.0 MB was not read/);
});

test('a tar that is cut off has nothing hidden', () => {
  const absences: string[] = [];
  assert.deepEqual(listContents(writeTarEntry(A).subarray(0, 1000), { absences }).problems, []);
  assert.deepEqual(absences, ['a.txt: cut off: 488 bytes of 1.8 kB are there']);
});

test('a tar of the oldest kind that is cut off has nothing hidden either', () => {
  assert.deepEqual(list(writeTarEntry({ ...A, old: true }).subarray(0, 1000)).problems, []);
});

test('an entry that is cut off hides others if a header of any kind is in it, and not if it only has the mark of one', () => {
  const size = Buffer.from('00077777777\0');
  const packed = { name: 'b.gz', content: gzipSync('more') };
  for (const [lies, hidden] of [
    [false, true],
    [true, false],
    [true, true],
  ] as const) {
    const { problems } = list(
      writeTar([
        { ...A, old: lies, size },
        { ...packed, old: hidden },
      ]),
    );
    assert.deepEqual(problems, ['a.txt: cut off: 4.1 kB of 16.8 MB are there']);
  }
  const named = { name: 'b', content: 'ustar '.repeat(300), size };
  assert.deepEqual(list(writeTar([named])).problems, []);
});

test('a compressed tar adds nothing to the path', () => {
  const { texts, problems } = list(gzipSync(writeTar([A, { name: 'in.tgz', content: gzipSync(writeTar([B])) }])));
  assert.deepEqual(problems, []);
  assert.equal(texts[A.name], A.content);
  assert.equal(texts[`in.tgz!${B.name}`], B.content);
});
