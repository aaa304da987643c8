import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainPack } from '../../../src/git/pack/plain-pack.ts';
import { Dice } from '../../mint.ts';
import { blobEntry, encodeDelta, follow, gitId, type PackEntry, type Step, writePack } from './write-pack.ts';

interface Read {
  readonly objects: readonly string[];
  readonly problems: readonly string[];
  readonly spent: number;
}

class Enough extends Error {}

/** The objects by type, id and size. Gives up as a budget does. */
function read(pack: Uint8Array, most = Infinity): Read {
  const objects: string[] = [];
  const problems: string[] = [];
  let spent = 0;
  try {
    readPlainPack(pack, 20, {
      onObject: ({ type, id, bytes }) => objects.push(`${type} ${id} ${bytes.length}`),
      onProblem: (message) => problems.push(message),
      onSpend: (bytes) => {
        spent += bytes;
        if (spent > most) throw new Enough();
      },
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    problems.push('enough');
  }
  return { objects, problems, spent };
}

const BASE = Buffer.from('a base of some length, '.repeat(20));
const STEPS: readonly Step[] = [{ copy: 5, length: 300 }, { insert: Buffer.from('new') }, { copy: 0, length: 100 }];
const MADE = follow(BASE, STEPS);
const DELTA = encodeDelta(BASE.length, STEPS);
const shown = (content: Uint8Array): string => `blob ${gitId('blob', content).toString('hex')} ${content.length}`;

const offset: PackEntry = { id: gitId('blob', MADE), base: 0, body: DELTA };
const named: PackEntry = { id: gitId('blob', MADE), base: gitId('blob', BASE), body: DELTA };

test('full objects and deltas of both kinds are put together, whatever their order', () => {
  const commit: PackEntry = { id: gitId('commit', BASE), type: 'commit', body: BASE };
  const tree: PackEntry = { id: gitId('tree', BASE), type: 'tree', body: BASE };
  const { objects, problems } = read(writePack([blobEntry(BASE), offset, commit, tree]).pack);
  assert.deepEqual(
    [objects, problems],
    [
      [
        shown(BASE),
        shown(MADE),
        shown(BASE)
          .replaceAll('blob', 'commit')
          .replace(/ [0-9a-f]{40}/, ` ${gitId('commit', BASE).toString('hex')}`),
        `tree ${gitId('tree', BASE).toString('hex')} ${BASE.length}`,
      ],
      [],
    ],
  );
  for (const entries of [
    [blobEntry(BASE), named],
    [named, blobEntry(BASE)],
  ])
    assert.deepEqual(read(writePack(entries).pack).objects.toSorted(), [shown(BASE), shown(MADE)].toSorted());
});

test('what its base is missing for, and what is damaged, is a problem', () => {
  assert.deepEqual(read(writePack([named]).pack).problems, [
    '1 object was not read: what it is made from is not in this pack',
  ]);
  const wrong = { ...offset, body: encodeDelta(BASE.length + 1, STEPS) };
  assert.match(
    read(writePack([blobEntry(BASE), wrong]).pack).problems.join(),
    /damaged, an object was not read: a delta/,
  );
  const { pack } = writePack([blobEntry(BASE), offset]);
  const cut = read(pack.subarray(0, pack.length - 40));
  assert.deepEqual([cut.objects, cut.problems.length], [[shown(BASE)], 1]);
  assert.deepEqual(read(pack.subarray(0, 10)), { objects: [], problems: ['damaged: its header is cut off'], spent: 0 });
});

test('what waits for its base is tried once, and what one that is damaged hides does not hide the rest', () => {
  const versions = Array.from({ length: 200 }, (_, i) => Buffer.from(`version ${i}, ${'and so on, '.repeat(20)}`));
  const deltas = versions.slice(1).map((content, i): PackEntry => {
    const steps: readonly Step[] = [{ insert: content }];
    const before = versions[i] as Buffer;
    return { id: gitId('blob', content), base: gitId('blob', before), body: encodeDelta(before.length, steps) };
  });
  const first = blobEntry(versions[0] as Buffer);
  const backwards = read(writePack([...deltas.toReversed(), first]).pack);
  const forwards = read(writePack([first, ...deltas]).pack);
  assert.deepEqual(backwards.objects.toSorted(), versions.map(shown).toSorted());
  assert.deepEqual([backwards.problems, backwards.spent], [[], forwards.spent]);
  const wrong = { ...named, body: encodeDelta(BASE.length + 1, STEPS) };
  const { objects, problems } = read(writePack([wrong, blobEntry(BASE), named]).pack);
  assert.deepEqual(objects, [shown(BASE), shown(MADE)]);
  assert.match(problems.join(), /^damaged, an object was not read: a delta[^,]*$/);
});

test('a damaged pack never throws, and unpacks no more than it may', () => {
  const dice = new Dice(19);
  const { pack } = writePack([blobEntry(BASE), offset, named, { ...blobEntry(MADE), size: 1e12 }]);
  for (let round = 0; round < 3000; round++) {
    const changed = Buffer.from(pack);
    for (let count = dice.below(4); count >= 0; count--) changed[8 + dice.below(pack.length - 8)] = dice.below(256);
    const { problems } = read(changed.subarray(0, dice.below(4) === 0 ? dice.below(pack.length) : pack.length), 1e6);
    assert.ok(problems.length > 0);
  }
});
