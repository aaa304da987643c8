import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CommitGraph } from '../../src/git/commit-graph.ts';

function graphOf(lists: readonly (readonly number[])[]): CommitGraph {
  let end = 0;
  const ends = Uint32Array.from(lists, ({ length }) => (end += length));
  const names = { count: lists.length, idOf: String, numberOf: Number };
  return new CommitGraph(names, { ends, parents: Uint32Array.from(lists.flat()) }, new Set());
}

/** For each commit its parents, which are any of those before it; numbered anyhow. */
const histories = fc
  .array(fc.array(fc.nat(1000), { maxLength: 3 }), { maxLength: 40 })
  .chain((lists) =>
    fc.shuffledSubarray([...lists.keys()], { minLength: lists.length }).map((place) => ({ lists, place })),
  )
  .map(({ lists, place }) => {
    const parents: number[][] = [];
    for (const [at, list] of lists.entries())
      parents[place[at] as number] = at === 0 ? [] : list.map((number) => place[number % at] as number);
    return parents;
  });

test('each commit comes once, behind its parents', () => {
  fc.assert(
    fc.property(histories, (parents) => {
      const { order } = graphOf(parents);
      assert.deepEqual(
        [...order].toSorted((a, b) => a - b),
        [...parents.keys()],
      );
      const position = new Map([...order].map((commit, at) => [commit, at] as const));
      for (const [commit, list] of parents.entries())
        for (const parent of list) assert.ok((position.get(parent) ?? NaN) < (position.get(commit) ?? NaN));
    }),
  );
});

test('what is its own ancestor comes last, with all that comes of it', () => {
  assert.deepEqual([...graphOf([[1], [0], [], [0], [2]]).order], [2, 4, 0, 1, 3]);
});
