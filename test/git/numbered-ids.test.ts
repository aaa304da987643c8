import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberedIds } from '../../src/git/numbered-ids.ts';

/** Ids of which many begin alike, so that they want the same slot, and some come again. */
const ids = (digits: number): fc.Arbitrary<readonly string[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom('00000000', '000003ff', '000007ff', 'ffffffff'), fc.nat(300))
      .map(([head, rest]) => head + rest.toString(16).padStart(digits - 8, '0')),
    { maxLength: 60 },
  );

for (const digits of [40, 64]) {
  test(`ids of ${digits} digits have numbers in the order in which they came first`, () => {
    fc.assert(
      fc.property(ids(digits), ids(digits), (added, asked) => {
        const numbered = new NumberedIds(digits);
        const news = added.map((id) => numbered.add(id));
        const once = [...new Set(added)];
        assert.deepEqual(
          news,
          added.map((id, at) => added.indexOf(id) === at),
        );
        assert.equal(numbered.count, once.length);
        for (const [number, id] of once.entries()) assert.equal(numbered.idOf(number), id);
        for (const id of [...added, ...asked]) {
          const number = once.indexOf(id);
          assert.equal(numbered.numberOf(id), number < 0 ? undefined : number);
        }
      }),
    );
  });
}

test('more ids than there is room for at first', () => {
  const numbered = new NumberedIds(40);
  // The leading bits are those of every third, so that slots are shared.
  const all = Array.from({ length: 20_000 }, (_, at) => {
    const head = Math.floor(at / 3)
      .toString(16)
      .padStart(8, '0');
    return head + at.toString(16).padStart(32, '0');
  });
  for (const id of all) assert.ok(numbered.add(id));
  assert.deepEqual(
    all.map((id) => numbered.numberOf(id)),
    [...all.keys()],
  );
});

test('what is no id, or no number, has none', () => {
  const numbered = new NumberedIds(40);
  numbered.add('a'.repeat(40));
  for (const text of ['', 'a'.repeat(39), 'a'.repeat(64), `${'a'.repeat(39)}x`]) {
    assert.equal(numbered.numberOf(text), undefined);
  }
  assert.equal(numbered.idOf(1), '');
});
