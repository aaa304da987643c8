// Many ids at once against one at a time: what the finder leaves out is known, and what it names is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { KnownIds } from '../../../src/core/pack.ts';
import { ID_BATCH, ID_STRIDE, IdFinder, IdRoom } from '../../../src/git/pack/id-finder.ts';
import { createIdTable, isKnown } from '../../../src/git/pack/known-ids.ts';
import { ObjectNumbers } from '../../../src/git/pack/object-numbers.ts';

/** Ids that share beginnings of all lengths. */
const idOf = (idSize: number) =>
  fc
    .tuple(fc.constantFrom('00', 'a7', 'ff'), fc.integer({ min: 0, max: idSize }), fc.infiniteStream(fc.nat(255)))
    .map(([fill, length, rest]) => {
      const tail = Array.from({ length: idSize - length }, () => rest.next().value.toString(16).padStart(2, '0'));
      return fill.repeat(length) + tail.join('');
    });

const worlds = fc.constantFrom(20, 32).chain((idSize) => {
  const ids = fc.uniqueArray(idOf(idSize), { maxLength: 300 });
  return fc.record({
    idSize: fc.constant(idSize),
    tables: fc.array(ids, { minLength: 1, maxLength: 4 }),
    strangers: ids,
  });
});

function knownIds(idSize: number, tables: readonly (readonly string[])[]): KnownIds {
  const count = tables.reduce((sum, ids) => sum + ids.length, 0);
  const room = new IdRoom(count * idSize + tables.length * 300_000);
  const all = tables.map((ids) => createIdTable(ids, idSize, room.allocate));
  const known = room.known(idSize, all);
  assert.notEqual(known.memory, undefined);
  return known;
}

function pack(ids: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(ids.length * ID_STRIDE, 0xee);
  for (const [number, id] of ids.entries()) bytes.write(id, number * ID_STRIDE, 'hex');
  return bytes;
}

function findUnknown(finder: IdFinder, ids: readonly string[]): string[] {
  const found: string[] = [];
  finder.findUnknown(pack(ids), (number) => found.push(ids[number] ?? ''));
  return found;
}

test('it names what is in no table', () => {
  fc.assert(
    fc.property(worlds, ({ idSize, tables, strangers }) => {
      const known = knownIds(idSize, tables);
      const asked = [...strangers, ...tables.flat()].slice(0, ID_BATCH);
      const expected = asked.filter((id) => !isKnown(known, Buffer.from(id, 'hex'), 0));
      assert.deepEqual(findUnknown(new IdFinder(known), asked), expected);
    }),
    { numRuns: 200 },
  );
});

test('it numbers ids as they stand in the tables, one behind the other', () => {
  fc.assert(
    fc.property(worlds, ({ idSize, tables, strangers }) => {
      const known = knownIds(idSize, tables);
      const numbers = new ObjectNumbers(idSize, known.tables);
      const asked = [...strangers, ...tables.flat()].slice(0, ID_BATCH);
      const expected = asked.map((id) => numbers.find(Buffer.from(id, 'hex'), 0));
      assert.deepEqual([...new Int32Array(new IdFinder(known).findNumbers(pack(asked)))], expected);
      const { memory: _, ...apart } = known;
      assert.deepEqual([...new Int32Array(new IdFinder(apart).findNumbers(pack(asked)))], expected);
      for (const [at, number] of expected.entries()) if (number >= 0) assert.equal(numbers.idOf(number), asked[at]);
    }),
    { numRuns: 200 },
  );
});

test('each of many finders writes to its own place, and one too many asks about every id', () => {
  const known = knownIds(20, [['11'.repeat(20)]]);
  const finders = Array.from({ length: 70 }, () => new IdFinder(known));
  const asked = ['11'.repeat(20), '22'.repeat(20)];
  const counts = finders.map((finder) => findUnknown(finder, asked).length);
  assert.deepEqual(
    counts.slice(0, 64),
    Array.from({ length: 64 }, () => 1),
  );
  assert.deepEqual(counts.slice(64), [2, 2, 2, 2, 2, 2]);
});

test('tables that lie elsewhere are not searched', () => {
  const room = new IdRoom(0);
  const table = createIdTable(['33'.repeat(20)], 20);
  const known = room.known(20, [table]);
  assert.equal(known.memory, undefined);
  assert.deepEqual(findUnknown(new IdFinder(known), ['33'.repeat(20)]), ['33'.repeat(20)]);
});
