// Damaged lists of object directories that are borrowed from: whatever stands there, the answer is directories that exist, or a problem.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { countIds } from '../../../src/git/pack/known-ids.ts';
import { openPacks } from '../../../src/git/pack/open-packs.ts';
import { makeRepository } from '../../make-repository.ts';
import { mustFind } from '../../source/read-source.ts';
import { listObjectStoreOf } from '../../../src/git/pack/object-store.ts';
import type { Repository } from '../../../src/git/repository.ts';
import { Dice } from '../../mint.ts';
import { damage } from './damage.ts';

test('2,000 damaged alternates', (t) => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol-store-')));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const directories = ['one', 'two', 'a "quoted" one', '#odd'].map((name) => join(home, name, 'objects'));
  for (const path of [join(home, 'own', 'objects', 'info'), ...directories]) mkdirSync(path, { recursive: true });
  const lines = [
    '# borrowed',
    directories[0],
    '../../two/objects',
    `"${(directories[2] ?? '').replaceAll('"', '\\"')}"`,
    directories[3],
    '',
  ];
  const whole = Buffer.from(lines.join('\n'));
  const commonDir = join(home, 'own');
  const list = (bytes: Uint8Array) => {
    writeFileSync(join(commonDir, 'objects', 'info', 'alternates'), bytes);
    return listObjectStoreOf({ commonDir, inherit: false } as Repository);
  };
  assert.deepEqual(list(whole).alternates, directories);
  const luck = new Dice(17);
  const counts = { whole: 0, problem: 0, fewer: 0 };
  for (let round = 0; round < 2000; round++) {
    const { alternates, problems } = list(damage(whole, luck));
    for (const path of alternates) assert.ok(statSync(path).isDirectory());
    assert.equal(new Set(alternates).size, alternates.length);
    if (problems.length > 0) counts.problem++;
    else counts[directories.every((path) => alternates.includes(path)) ? 'whole' : 'fewer']++;
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.whole > 20 && counts.problem > 1000, JSON.stringify(counts));
  // A line that is taken out, or became a comment, is no line: what lies there is missing only where something names it.
  assert.ok(counts.fewer < 300, JSON.stringify(counts));
});

test('a loose object that an alternate has as well is known once: what is named twice is looked up more slowly', async (t) => {
  const [lender, borrower] = [makeRepository(), makeRepository()];
  for (const fixture of [lender, borrower]) {
    t.after(() => fixture.remove());
    fixture.blob('both have it');
  }
  const alternates = join(borrower.directory, '.git/objects/info/alternates');
  writeFileSync(alternates, `${join(lender.directory, '.git/objects')}\n`);
  const { store, known } = openPacks(await mustFind(borrower.directory), { maxSize: Infinity }, {});
  assert.deepEqual([store.loose.length, known.tables.map(countIds), known.tables[0]?.firsts], [2, [1], undefined]);
});
