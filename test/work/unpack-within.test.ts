// What is packed within encodings is looked into wherever content is scanned, within limits, and not where archives stay closed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Problem } from '../../src/core/problem.ts';
import { redact } from '../../src/core/secret.ts';
import { findSightings } from '../../src/detect/detect.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { marginFor } from '../../src/work/margin.ts';
import { mayBeginWithinPacked, withDoubt, withUnpacker } from '../../src/work/unpack-within.ts';
import {
  base64,
  base64url,
  decimal,
  encode,
  type Encoder,
  hex,
  spell,
  SPELLINGS,
  utf16le,
  wrap,
} from '../detect/encoders.ts';
import { makeRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { scanInProcess } from '../scan/scan-in-process.ts';
import { writeTar } from '../unpack/write-tar.ts';
import { writeZip } from '../unpack/write-zip.ts';
import { storeZstd } from '../unpack/write-zstd.ts';

const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };
const TOKENS = [mintNew(new Dice(71)), mintLegacy(new Dice(72))];

function scan(content: Uint8Array, settings = SETTINGS): { found: readonly string[]; problems: readonly string[] } {
  const problems: Problem['message'][] = [];
  const onCut = (message: string): void => void problems.push(message);
  const hits = scanContent(content, 0, content.length, { kind: 'stdin' }, withUnpacker({ ...settings, onCut }));
  const found = hits.map(
    ({ match, region }) => `${match.token} ${match.encoding.join(' ')} ${region.line}:${region.column}`,
  );
  return { found, problems };
}

const within =
  (before: string, after: string): Encoder =>
  (text) =>
    Buffer.concat([Buffer.from(before), text, Buffer.from(after)]);
const armour = within('-----BEGIN RELEASE-----\n', '\n-----END RELEASE-----\n');
const page = within('{"values":"', `"}${'some more text; '.repeat(40)}`);
const gzip: Encoder = (text) => gzipSync(text);
const tar: Encoder = (content) => writeTar([{ name: 'a/values.yaml', content }]);
const zip: Encoder = (content) =>
  writeZip([
    { name: 'b', content: Buffer.alloc(9) },
    { name: 'a', content },
  ]);

const WAYS: readonly (readonly [string, readonly Encoder[], string])[] = [
  ['base64 of gzip', [page, gzip, base64()], 'base64 gzip'],
  ['base64url of gzip', [page, gzip, base64url()], 'base64 gzip'],
  ['base64 of zlib', [page, (text) => deflateSync(text), base64()], 'base64 zlib'],
  ['base64 of zlib, fast', [page, (text) => deflateSync(text, { level: 1 }), base64()], 'base64 zlib'],
  ['base64 of zip', [page, zip, base64()], 'base64 zip'],
  ['base64 of zstd', [page, storeZstd, base64()], 'base64 zstd'],
  ['base64 of a compressed tar', [page, tar, gzip, base64()], 'base64 gzip'],
  ['as Helm keeps its releases', [page, gzip, base64(), base64()], 'base64 base64 gzip'],
  ['base64 in a release', [base64('ab'), page, gzip, base64(), base64()], 'base64 base64 gzip base64'],
  ['wrapped', [page, gzip, base64(), wrap(76)], 'base64 gzip'],
  ['wrapped and indented', [page, gzip, base64(), wrap(64, '\r\n    ')], 'base64 gzip'],
  ['escapes', [page, gzip, spell(SPELLINGS.c)], 'escape gzip'],
  ['octal escapes', [page, gzip, spell(SPELLINGS.octal)], 'escape gzip'],
  ['hex', [page, gzip, hex()], 'hex gzip'],
  ['UTF-16 in gzip', [page, utf16le(), gzip, base64()], 'base64 gzip utf-16le'],
];

test('what is packed in base64 is found, and stands where the base64 does', () => {
  for (const token of TOKENS) {
    for (const [name, chain, encoding] of WAYS) {
      const content = Buffer.concat([Buffer.from('data:\n  release: "'), encode(token, ...chain), Buffer.from('"\n')]);
      assert.deepEqual(scan(content), { found: [`${token} ${encoding} 2:13`], problems: [] }, name);
      assert.deepEqual(scan(content, { ...SETTINGS, closedArchives: true } as typeof SETTINGS).found, [], name);
    }
  }
});

test('a place is where the base64 begins, and shows nothing of it', () => {
  const [token = ''] = TOKENS;
  const content = encode(token, page, gzip, base64(), within('x: ', '\n'));
  const [hit] = scanContent(content, 0, content.length, { kind: 'stdin' }, withUnpacker(SETTINGS));
  assert.equal(hit?.match.offset, 3);
  assert.equal(hit?.match.length, content.length - 4 - (content.includes('==') ? 2 : content.includes('=') ? 1 : 0));
  assert.match(hit?.frame.text ?? '', /^x: \S{4}…\S{4}=*$/);
});

test('samples that were cut are no problem, and what is there of them is read', () => {
  const [token = ''] = TOKENS;
  const whole = encode(token, page, gzip, base64());
  const cut = scan(whole.subarray(0, whole.length - 24));
  assert.deepEqual(cut.problems, []);
  assert.equal(cut.found.length, 1);
});

test('what is cut where a text ends is a problem when it is long', () => {
  const noise = new Dice(73).bytes(100_000);
  const whole = encode('', () => gzipSync(noise), base64());
  assert.deepEqual(scan(whole).problems, []);
  assert.match(scan(whole.subarray(0, 100_000)).problems.join(), /^packed within an encoding as content: damaged/);
});

test('bombs within encodings are a problem and end', () => {
  const zeros = gzipSync(Buffer.alloc(200_000_000));
  const { problems } = scan(Buffer.concat([encode('', () => zeros, base64()), Buffer.from('\n')]));
  assert.match(problems.join(), /over 32/);
  const inner = encode('', () => gzipSync(Buffer.alloc(30_000_000)), base64(), within(' ', ' '));
  const many = encode('', () => gzipSync(Buffer.concat(Array.from({ length: 40 }, () => inner))), base64());
  assert.match(scan(many).problems.join(), /over 32/);
});

test('what only begins like something packed is read as what it is', () => {
  const [token = ''] = TOKENS;
  assert.equal(scan(encode(token, base64('x^2 + '))).found.length, 1);
  assert.equal(scan(encode(token, base64('PK\x03\x04'))).found.length, 1);
  assert.deepEqual(scan(encode(token, (text) => brotliCompressSync(text), base64())), { found: [], problems: [] });
});

test('in a history, what is packed in base64 is seen in every version of a file, whatever of it a delta changes', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  const noise = Array.from({ length: 3000 }, (_, line) => `line ${line} ${new Dice(line).text(20)}\n`).join('');
  const tokens = [74, 75, 76].map((seed) => mintNew(new Dice(seed)));
  for (const [index, token] of tokens.entries()) {
    const release = encode(`${noise}${token}\n`, gzip, base64());
    fixture.commit(`version ${index}`, { 'release.yaml': `data: ${release}\n`, [`unpacked-${index}.txt`]: noise });
  }
  fixture.git('repack', '-adfq', '--depth=50', '--window=50');
  const { findings } = await scanInProcess({ cwd: fixture.directory, scope: 'history' });
  assert.deepEqual(findings.map(({ secret }) => `${secret}`).toSorted(), tokens.map(redact).toSorted());
});

test('whatever of something packed a delta changes, the object is to be seen whole', () => {
  const lines = Buffer.from('some words in many lines, and (aLongerWord) of them\n'.repeat(200));
  const margin = marginFor(SETTINGS.decodeDepth);
  for (const bytes of [200, 3000, 30_000]) {
    const noise: Encoder = (text) => Buffer.concat([text, new Dice(bytes).bytes(bytes)]);
    for (const [name, chain] of WAYS) {
      const spelled = encode(TOKENS[0] ?? '', noise, ...chain);
      const all = Buffer.concat([lines, Buffer.from('data: "'), spelled, Buffer.from('"\n'), lines]);
      const first = lines.length + 'data: "'.length;
      const isSeen = (from: number, to: number): boolean => {
        const piece = { start: from - margin, end: Math.min(to + margin, all.length) };
        let isDoubtful = mayBeginWithinPacked(all, piece, SETTINGS);
        const changes = { words: Uint32Array.of(from, to), first: 0, count: 1, origin: 0 };
        findSightings(
          { ...piece, bytes: all, changes },
          withDoubt(SETTINGS, () => void (isDoubtful = true)),
        );
        return isDoubtful;
      };
      const inside = fc
        .tuple(fc.nat(spelled.length - 1), fc.nat(40))
        .map(([at, length]) => [first + at, first + Math.min(at + length, spelled.length)]);
      fc.assert(
        fc.property(inside, ([from = 0, to = 0]) => assert.ok(isSeen(from, to), `${name}, ${from - first}`)),
        { numRuns: 20 },
      );
    }
  }
});

test('a piece may begin within base64, and ordinary text is none', () => {
  const packed = Buffer.from(new Dice(77).bytes(6000)).toString('base64');
  const settings = { ...SETTINGS, closedArchives: false };
  const of = (text: string, own = settings): boolean =>
    mayBeginWithinPacked(Buffer.from(text), { start: 0, end: text.length }, own);
  assert.equal(of(packed), true);
  assert.equal(of((packed.match(/.{1,64}/g) ?? []).join('\n    ')), true);
  assert.equal(of((packed.match(/.{1,64}/g) ?? []).join('\r\n          ')), true);
  assert.equal(of(encode('', () => gzipSync(new Dice(78).bytes(6000)), base64(), base64()).toString()), true);
  assert.equal(of('the quick brown fox (jumps) over the lazy dog; '.repeat(100)), false);
  for (const words of [
    'test1001 test1002 ',
    'A',
    '#define SSL_get_mode SSL_GET_MODE\n',
    'Ada Lovelace\nGrace Hopper\n',
  ])
    assert.equal(of(words.repeat(1000)), false, words);
  for (const way of [hex(), hex(', ', '0x'), hex('","'), hex(', ', '(byte)0x'), decimal(), spell(SPELLINGS.c)])
    assert.equal(of(`${encode('', () => new Dice(79).bytes(6000), way)}`), true);
  assert.equal(of(packed.slice(0, 1000)), false);
  assert.equal(of(packed, { ...settings, closedArchives: true }), false);
});

test('what is packed below a heading of PEM begins below it', () => {
  for (const token of TOKENS)
    for (const pack of [gzip, zip]) {
      const content = encode(token, page, pack, base64(), wrap(64), armour);
      assert.deepEqual(scan(content).found, [`${token} base64 ${pack === gzip ? 'gzip' : 'zip'} 2:1`]);
    }
});
