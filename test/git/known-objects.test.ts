import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { KnownObjects, PRESENT, REFERENCED } from '../../src/git/known-objects.ts';

const BOTH = PRESENT | REFERENCED;

test('flags are those of a map, whatever the order', () => {
  // Few different words, so that ids share slots and differ in one word only.
  const word = fc.constantFrom('00000000', '00000001', '7fffffff', 'ffffffff', '0000ffff');
  const id = fc.tuple(word, word, word).map((words) => words.join('').padEnd(40, '0'));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.constantFrom(PRESENT, REFERENCED))), (marks) => {
      const known = new KnownObjects();
      const model = new Map<string, number>();
      for (const [name, flag] of marks) {
        known.markId(name, flag);
        model.set(name, (model.get(name) ?? 0) | flag);
      }
      for (const [name, flags] of model) assert.equal(known.flagsOf(name), flags);
      assert.equal(known.size, model.size);
      assert.equal(known.count(REFERENCED), [...model.values()].filter((flags) => flags === REFERENCED).length);
    }),
  );
});

test('it grows and forgets nothing', () => {
  const known = new KnownObjects();
  const idOf = (index: number): string => createHash('sha1').update(String(index)).digest('hex');
  for (let index = 0; index < 120_000; index += 1) known.markId(idOf(index), index % 2 === 0 ? PRESENT : REFERENCED);
  for (let index = 0; index < 120_000; index += 3) known.markId(idOf(index), BOTH);
  assert.equal(known.size, 120_000);
  assert.equal(known.flagsOf(idOf(2)), PRESENT);
  assert.equal(known.flagsOf(idOf(1)), REFERENCED);
  assert.equal(known.flagsOf(idOf(3)), BOTH);
  assert.equal(known.flagsOf(idOf(120_000)), 0);
});
