// Damaged archives of every kind: no reader may throw, hang or put out more than its limit, and none may be silent about a file that it gave up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Dice } from '../mint.ts';
import { UNPACK_LIMITS } from '../../src/unpack/budget.ts';
import { UNFORESEEN } from '../../src/unpack/unpacking.ts';
import { listContents } from './list-contents.ts';
import { writeAr } from './write-ar.ts';
import { writeReftable } from './write-reftable.ts';
import { writePax, writeTar } from './write-tar.ts';
import { writeZip } from './write-zip.ts';
import { FRAMES } from './write-zstd.ts';

const MB = 1024 * 1024;
const LIMITS = { ...UNPACK_LIMITS, free: MB, ratio: 10 };

const TEXT = 'some text that repeats itself '.repeat(40);
const FILES = [
  { name: 'a', content: TEXT },
  { name: 'b', content: TEXT, method: 0 },
  { name: 'c', content: TEXT, method: 0, streamed: true },
  { name: 'd', content: TEXT, wide: true },
];
const TAR = writeTar([
  writePax({ path: 'p' }),
  { name: 'a', content: TEXT },
  { name: 'L', type: 'L', content: 'n' },
  { name: 'b' },
]);
const ZIP = writeZip(FILES);

const SEEDS: Readonly<Record<string, Buffer>> = {
  zip: ZIP,
  ar: writeAr(FILES),
  script: writeZip(FILES, { prefix: Buffer.from('#!/bin/sh\n') }),
  tar: TAR,
  gzip: gzipSync(TEXT),
  tgz: gzipSync(TAR),
  zlib: deflateSync(TEXT),
  brotli: brotliCompressSync(TEXT),
  zstd: Buffer.from(FRAMES[4]?.[1] ?? '', 'base64'),
  reftable: writeReftable({ refs: ['refs/heads/a', 'refs/heads/b'], logs: [['refs/heads/a', TEXT]] }),
  nested: writeZip([{ name: 'x.tgz', content: gzipSync(writeTar([{ name: 'y.zip', content: ZIP }])), method: 0 }]),
};

/** One to eight bytes changed, a piece cut out or doubled, or the end cut off. */
function mutate(bytes: Buffer, dice: Dice): Buffer {
  const from = dice.below(bytes.length);
  const to = Math.min(bytes.length, from + dice.below(64));
  switch (dice.below(5)) {
    case 0:
      return bytes.subarray(0, from);
    case 1:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    default: {
      const changed = Buffer.from(bytes);
      const values = [0, 0xff, 0x7f, 0x80, dice.below(256)];
      for (let count = dice.below(8); count >= 0; count--)
        changed[dice.below(3) === 0 ? dice.below(64) % bytes.length : dice.below(bytes.length)] = values[
          dice.below(5)
        ] as number;
      return changed;
    }
  }
}

for (const [name, seed] of Object.entries(SEEDS)) {
  test(`a damaged ${name} is read as far as it goes`, () => {
    const dice = new Dice(seed.length);
    for (let round = 0; round < 1500; round++) {
      let bytes = mutate(seed, dice);
      if (dice.below(3) === 0 && bytes.length > 0) bytes = mutate(bytes, dice);
      const options = { limits: LIMITS, name: name === 'brotli' ? 'x.br' : 'x' };
      const whole = listContents(bytes, options);
      assert.ok(whole.size <= LIMITS.free + LIMITS.ratio * bytes.length + MB);
      assert.deepEqual(
        whole.problems.filter((problem) => problem.includes(UNFORESEEN)),
        [],
      );
      if (round % 10 === 0) assert.deepEqual(listContents(bytes, { ...options, piece: 1 + dice.below(700) }), whole);
    }
  });
}
