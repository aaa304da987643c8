import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createIdTable, findId, indexIds, isKnown } from '../../../src/git/pack/known-ids.ts';

/** Ids that share many leading bytes, and spread ones. */
function ids(size: number): fc.Arbitrary<Uint8Array> {
  const bytes = fc.uint8Array({ minLength: size, maxLength: size });
  const narrow = fc.array(fc.constantFrom(0, 1, 254, 255), { minLength: size, maxLength: size });
  return fc.oneof(
    bytes,
    narrow.map((all) => Uint8Array.from(all)),
  );
}

for (const size of [20, 32]) {
  test(`finds exactly the ids of ${size} bytes that are there`, () => {
    fc.assert(
      fc.property(
        fc.array(ids(size), { maxLength: 300 }),
        fc.array(ids(size), { maxLength: 30 }),
        (present, others) => {
          const hex = [...new Set(present.map((id) => Buffer.from(id).toString('hex')))];
          const table = createIdTable(hex, size);
          const sorted = hex.toSorted();
          for (const id of [...present, ...others]) {
            const expected = sorted.indexOf(Buffer.from(id).toString('hex'));
            assert.equal(findId(table, size, Buffer.concat([Buffer.from('xy'), id]), 2), expected);
            assert.equal(isKnown({ idSize: size, tables: [createIdTable([], size), table] }, id, 0), expected >= 0);
          }
        },
      ),
    );
  });
}

test('an index whose ids are not in order is searched within its bounds', () => {
  fc.assert(
    fc.property(fc.array(ids(20), { minLength: 1, maxLength: 300 }), ids(20), (present, wanted) => {
      const { heads } = indexIds(Buffer.concat(present), { ids: 0, stride: 20, count: present.length, idSize: 20 });
      let before = 0;
      for (const head of heads) {
        assert.ok(head >= before && head <= present.length);
        before = head;
      }
      const table = indexIds(Buffer.concat(present), { ids: 0, stride: 20, count: present.length, idSize: 20 });
      const position = findId(table, 20, wanted, 0);
      assert.ok(position === -1 || Buffer.from(present[position] as Uint8Array).equals(wanted));
    }),
  );
});

test('a table that is not in order, or whose heads err, ends every search', () => {
  fc.assert(
    fc.property(fc.array(ids(20), { minLength: 1, maxLength: 60 }), ids(20), fc.nat(60), (present, wanted, skew) => {
      const table = createIdTable(
        present.map((id) => Buffer.from(id).toString('hex')),
        20,
      );
      for (const [position, id] of present.entries()) Buffer.from(id).copy(table.bytes, table.ids + position * 20);
      for (let head = 0; head < table.heads.length; head++) {
        table.heads[head] = Math.min(present.length, Math.floor(head / 4) + skew);
      }
      const position = findId(table, 20, wanted, 0);
      assert.ok(position === -1 || Buffer.from(present[position] as Uint8Array).equals(wanted));
    }),
  );
});
