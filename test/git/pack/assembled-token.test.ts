// Tokens that only a delta puts together: each is seen, although only what changed is looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64, dump, type Encoder, hex, spell, SPELLINGS, utf16le, utf32, wrap } from '../../detect/encoders.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { check, filler, plant } from './version-forest.ts';

const dice = new Dice(7);
const token = mintNew(dice);
const wrapped = Buffer.from(wrap(60, '\n')(base64('user:')(Buffer.from(token))));
const legacy = breakLegacy(mintLegacy(dice));
const wide = utf16le()(Buffer.from(token));
const far = filler(5000, 3);
const half = (bytes: Uint8Array, at: number): [Buffer, Buffer] => [
  Buffer.from(bytes.subarray(0, at)),
  Buffer.from(bytes.subarray(at)),
];

interface Assembly {
  readonly name: string;
  readonly chunks: readonly (Uint8Array | string)[];
  /** Which chunks each version has; each version is a delta of the one before. */
  readonly versions: readonly (readonly number[])[];
  readonly found: readonly number[];
}

const ASSEMBLIES: readonly Assembly[] = [
  {
    name: 'inserted whole',
    chunks: [far, ` ${token} `, far],
    versions: [
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ],
    found: [1],
  },
  {
    name: 'from a copy and an insert',
    chunks: [far, ...half(Buffer.from(token), 30), far],
    versions: [
      [0, 1, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'from an insert and a copy',
    chunks: [far, ...half(Buffer.from(token), 30), far],
    versions: [
      [0, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'from two copies',
    chunks: [far, token.slice(0, 40), ' and far away ', token.slice(40), far],
    versions: [
      [0, 1, 2, 3, 4],
      [0, 1, 3, 4],
    ],
    found: [1],
  },
  {
    name: 'from two copies in the other order',
    chunks: [token.slice(40), far, token.slice(0, 40)],
    versions: [
      [0, 1, 2],
      [2, 0],
    ],
    found: [1],
  },
  {
    name: 'across three objects',
    chunks: [far, token.slice(0, 20), token.slice(20, 60), token.slice(60), far],
    versions: [
      [0, 2, 4],
      [0, 1, 2, 4],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3],
      [0, 3],
    ],
    found: [2, 3],
  },
  {
    name: 'in wrapped base64, a line at a time',
    chunks: [far, '\n', ...half(wrapped, 61), '\n', far],
    versions: [
      [0, 1, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'in wrapped base64, by joining two blocks',
    chunks: [far, '\n', wrapped.subarray(0, 61), 'not base64 at all\n', wrapped.subarray(61), '\n', far],
    versions: [
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 4, 5, 6],
    ],
    found: [1],
  },
  {
    name: 'in UTF-16',
    chunks: [far, ...half(Buffer.from(wide), 81), far],
    versions: [
      [0, 1, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'in UTF-16 in base64',
    chunks: [far, ...half(Buffer.from(base64()(wide)), 99), far],
    versions: [
      [0, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'at the start',
    chunks: [token.slice(0, 50), token.slice(50), ' ', far],
    versions: [
      [1, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'at the end',
    chunks: [far, ' ', token.slice(0, 50), token.slice(50)],
    versions: [
      [0, 1, 2],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'bounded by the end, after a cut',
    chunks: [far, ' ', breakNew(token), 'glued', far],
    versions: [
      [0, 1, 2, 3, 4],
      [0, 1, 2],
    ],
    found: [1],
  },
  {
    name: 'bounded by the start, after a cut',
    chunks: [far, 'glued', breakNew(token), ' ', far],
    versions: [
      [0, 1, 2, 3, 4],
      [2, 3, 4],
    ],
    found: [1],
  },
  {
    name: 'bounded when a glued neighbour goes',
    chunks: [far, ' ', breakNew(token), 'glued', ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'a legacy candidate whose context arrives',
    chunks: [far, ' azure devops ', '.'.repeat(200), legacy, ' ', far],
    versions: [
      [0, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
      [0, 2, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'a legacy candidate whose context comes near',
    chunks: [far, ' azure devops ', '.'.repeat(900), legacy, ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: "a legacy candidate that is another product's no more",
    chunks: [far, ' azure devops ', legacy, '.b32.i2p', ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'kept by copies alone',
    chunks: [far, token, ' ', far, 'end'],
    versions: [
      [0, 2, 1, 2, 3],
      [0, 2, 1, 2, 3, 4],
      [2, 1, 2],
      [0, 3],
    ],
    found: [0, 1, 2],
  },
  {
    name: 'an object that becomes empty and grows again',
    chunks: [far, token],
    versions: [[0], [], [1], []],
    found: [2],
  },
];

for (const { name, chunks, versions, found } of ASSEMBLIES) {
  test(`a token ${name}`, () => {
    const bytes = chunks.map((chunk) => Buffer.from(chunk));
    const chain = versions.map((own, index) => ({
      chunks: own,
      base: index === 0 ? undefined : index - 1,
      byId: false,
    }));
    assert.deepEqual(check(plant(bytes, chain)).found, found);
    // The same as leaves of the first version, where only what changed is put together.
    const fan = versions.map((own, index) => ({ chunks: own, base: index === 0 ? undefined : 0, byId: true }));
    assert.deepEqual(check(plant(bytes, fan)).found, found);
  });
}

const WAYS: readonly (readonly [string, Encoder])[] = [
  ['strings', wrap(30, '" +\n    "')],
  ['narrow lines of base64', (text) => wrap(16)(base64()(text))],
  ['hex', hex()],
  ['a C array', hex(', ', '0x')],
  ['a dump', dump('hexdump')],
  ['percent', spell(SPELLINGS.percent)],
  ['some escapes', spell(SPELLINGS.json, 5)],
  ['escapes', spell(SPELLINGS.json)],
  ['entities', spell(SPELLINGS.decimal)],
  ['quoted-printable', spell(SPELLINGS.mail, 2)],
  ['UTF-32', utf32('be')],
];

for (const [name, encoder] of WAYS) {
  test(`a token in ${name}, put together by a delta wherever it is cut`, () => {
    const spelled = encoder(Buffer.from(token));
    for (const share of [0.02, 0.3, 0.5, 0.98]) {
      const [head, tail] = half(spelled, Math.floor(spelled.length * share));
      const chunks = [far, Buffer.from('\n'), head, Buffer.from(' cut '), tail, Buffer.from('\n'), far];
      const chain = [
        [0, 1, 2, 3, 4, 5, 6],
        [0, 1, 2, 4, 5, 6],
        [0, 1, 5, 6],
      ].map((own, index) => ({
        chunks: own,
        base: index === 0 ? undefined : index - 1,
        byId: false,
      }));
      // In a dump the cut may lie in the column of characters, and hurt nothing.
      const { found } = check(plant(chunks, chain));
      assert.deepEqual(
        found.filter((version) => version !== 0 || name !== 'a dump'),
        [1],
      );
    }
  });
}
