import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HookWishes, judge } from '../../src/hook/judge.ts';
import { matchOf, placeOf } from './sample.ts';

const WISHES: HookWishes = {
  include: [],
  exclude: [],
  minConfidence: 'possible',
  disabledRules: [],
  failOn: 'likely',
  suppressions: { inline: true },
};
const paths = (findings: readonly { readonly places: readonly { readonly path: string }[] }[]) =>
  findings.map(({ places }) => places.map(({ path }) => path));

test('what is added is refused, with every place; what was there is told', () => {
  const [one, two] = [matchOf('one'), matchOf('two')];
  const added = [{ match: one, place: placeOf('a.txt') }];
  const held = [
    { match: one, place: placeOf('b.txt') },
    { match: two, place: placeOf('b.txt') },
  ];
  const judgement = judge({ added, held }, WISHES);
  assert.deepEqual(paths(judgement.refused), [['a.txt', 'b.txt']]);
  assert.deepEqual(paths(judgement.held), [['b.txt']]);
  assert.deepEqual([judgement.accepted, judgement.leftOut], [0, 0]);
});

test('wishes leave out, doubt and accept, and each is counted', () => {
  const added = [
    { match: matchOf('one', 'possible'), place: placeOf('a.txt') },
    { match: matchOf('two'), place: placeOf('vendor/b.txt') },
    { match: matchOf('three'), place: { ...placeOf('c.txt'), allowed: 'a test' } },
  ];
  const judgement = judge({ added, held: [] }, { ...WISHES, exclude: ['vendor'] });
  assert.deepEqual(paths(judgement.refused), []);
  assert.deepEqual(paths(judgement.doubtful), [['a.txt']]);
  assert.deepEqual([judgement.accepted, judgement.leftOut], [1, 1]);
  const never = judge({ added, held: [] }, { ...WISHES, failOn: 'never', suppressions: { inline: false } });
  assert.equal(never.doubtful.length, 3);
});
