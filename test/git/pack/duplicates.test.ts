// Which copies of an object are left out, in packs of any size: all but the first.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { markDuplicates } from '../../../src/git/pack/duplicates.ts';
import { entryIds, openPack } from '../../../src/git/pack/pack-handle.ts';
import { blobEntry, savePack, writePack } from './write-pack.ts';

/** Some packs are many times larger than others. */
const contents = fc
  .constantFrom([1, 2] as const, [1, 60] as const, [40, 60] as const)
  .chain(([minLength, maxLength]) => fc.array(fc.nat(40), { minLength, maxLength }));

test('all copies of an object but the first are left out, whichever pack is larger and however often it is named in one', (t) => {
  const home = mkdtempSync(join(tmpdir(), 'pat-patrol-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const property = fc.property(fc.array(contents, { minLength: 2, maxLength: 4 }), (lists) => {
    const packs = lists.map((numbers) => {
      const entries = numbers.map((number) => blobEntry(Buffer.from(`${number}`)));
      return openPack(savePack(home, writePack(entries)), 20);
    });
    markDuplicates(packs);
    const earlier = new Set<string>();
    for (const pack of packs) {
      const ids = entryIds(pack, pack.table.positions.keys());
      const expected = ids.map((id) => {
        const isCopy = earlier.has(id);
        earlier.add(id);
        return isCopy ? 1 : 0;
      });
      assert.deepEqual([...pack.table.duplicates], expected);
    }
  });
  fc.assert(property, { numRuns: 100 });
});
