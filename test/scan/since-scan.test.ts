// What a scan that goes on from an earlier one reports is what a scan of everything reports, whatever happened in between.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../src/core/errors.ts';
import type { ScanReport, SinceScan } from '../../src/core/scan-report.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { readScanState } from '../../src/scan/scan-state.ts';
import { scanInProcess } from './scan-in-process.ts';

interface Rig {
  readonly fixture: FixtureRepository;
  readonly file: string;
  /** Scans both ways, compares, and returns how far the incremental scan went on from the one before. */
  readonly compare: (fields?: Partial<ScanRequest>) => Promise<SinceScan>;
}

function rig(t: TestContext, options: RepositoryOptions = {}): Rig {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  const file = join(fixture.home, 'state');
  const compare = async (fields: Partial<ScanRequest> = {}): Promise<SinceScan> => {
    const request = { scope: 'history', cwd: fixture.directory, ...fields } as const;
    const full = await scanInProcess(request);
    const report = await scanInProcess({ ...request, sinceScan: file });
    assert.deepEqual(withoutStats(report), withoutStats(full));
    return report.sinceScan ?? { file: '' };
  };
  return { fixture, file, compare };
}

function withoutStats(report: ScanReport): unknown {
  const findings = report.findings.map((finding) => ({ ...finding, secret: finding.secret.redacted }));
  return { ...report, findings, stats: undefined, sinceScan: undefined };
}

const REPACK = ['repack', '-adfq', '--window=20', '--depth=30'];

/** What may happen to a repository between two scans. */
function events(fixture: FixtureRepository, dice: Dice): readonly (() => void)[] {
  const lines = Array.from({ length: 30 }, () => dice.text(40));
  let count = 0;
  const commit = (line: string, message = 'change'): void => {
    lines.splice(dice.below(lines.length), 1, line);
    fixture.commit(`${message} ${count++}`, { notes: lines.join('\n'), [`d${count % 5}/f${count}`]: dice.text(60) });
  };
  const plain = (): void => commit(dice.text(30));
  return [
    plain,
    plain,
    () => commit(`token = ${mintNew(dice)}`),
    () => commit(dice.text(30), `oh, ${mintLegacy(dice)}`),
    () => void fixture.git('commit', '--quiet', '--amend', '--allow-empty', '--message', `amended ${count++}`),
    () =>
      void fixture.git(
        'tag',
        '--annotate',
        '--message',
        `it is ${dice.below(2) === 0 ? mintNew(dice) : 'v'}`,
        `t${count++}`,
      ),
    () => void fixture.git(...REPACK),
    () => void fixture.git('repack', '-dq'),
    () => void fixture.git('-c', 'repack.useDeltaBaseOffset=false', ...REPACK),
    () => {
      fixture.git('reflog', 'expire', '--expire=now', '--all');
      fixture.git('gc', '--quiet', '--prune=now');
    },
    () => void fixture.blob(dice.text(50)),
  ];
}

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`the report is that of a full scan after whatever happens, ${objectFormat}`, async (t) => {
    const dice = new Dice(objectFormat === 'sha1' ? 71 : 72);
    let left = 0;
    for (let run = 0; run < 3; run++) {
      const { fixture, compare } = rig(t, { objectFormat });
      const happen = events(fixture, dice);
      happen[0]?.();
      for (let step = 0; step < 6; step++) {
        for (let times = dice.below(4); times > 0; times--) happen[dice.below(happen.length)]?.();
        const { objects = 0, read = 0 } = await compare();
        left += objects - read;
      }
    }
    assert.ok(left > 100, `${left} objects were left out`);
  });
}

test('nothing but what is new is read, packed anew or not', async (t) => {
  const { fixture, compare } = rig(t);
  for (let index = 0; index < 20; index++) fixture.commit(`change ${index}`, { a: `${'line\n'.repeat(50)}${index}` });
  fixture.git(...REPACK);
  assert.deepEqual({ ...(await compare()), file: '' }, { file: '', objects: 60, read: 60 });
  assert.equal((await compare()).read, 0);
  fixture.commit('one more', { a: 'other' });
  assert.equal((await compare()).read, 3);
  fixture.git(...REPACK);
  // The commit was loose, and so could not be told to be done.
  const { objects, read, date = '' } = await compare();
  assert.deepEqual([objects, read], [63, 1]);
  assert.match(date, /^\d{4}-\d\d-\d\dT/);
  assert.equal((await compare()).read, 0);
});

test('objects with tokens are read and reported each time, with their commits', async (t) => {
  const { fixture, compare } = rig(t);
  const token = mintNew(new Dice(73));
  fixture.commit('clean', { a: 'nothing' });
  fixture.commit('leak', { a: `token = ${token}` });
  fixture.commit('take it out', { a: 'nothing again' });
  fixture.git(...REPACK);
  await compare();
  assert.equal((await compare()).read, 1);
});

test('a name that holds a token is reported each time', async (t) => {
  const { fixture, compare } = rig(t);
  fixture.commit('leak', { [`docs/${mintNew(new Dice(74))}.txt`]: 'x' });
  fixture.git(...REPACK);
  for (let times = 0; times < 3; times++) await compare();
});

test('what was left out is left out again, and said again', async (t) => {
  const { fixture, compare } = rig(t);
  fixture.commit('large', { a: 'x'.repeat(5000), b: 'small' });
  fixture.git(...REPACK);
  for (let times = 0; times < 3; times++) await compare({ maxSize: 1000 });
});

test('an object that went missing is noticed though what names it was read before', async (t) => {
  const { fixture, compare } = rig(t);
  fixture.commit('first', { a: 'one', b: 'two' });
  const lost = fixture.id('HEAD:a');
  const saved = readFileSync(fixture.loosePath(lost));
  await compare();
  fixture.lose(lost);
  for (let times = 0; times < 3; times++) await compare();
  writeFileSync(fixture.loosePath(lost), saved);
  for (let times = 0; times < 2; times++) await compare();
});

test('an object that cannot be read is not taken for read', async (t) => {
  const { fixture, compare } = rig(t);
  fixture.commit('first', { a: `token = ${mintNew(new Dice(75))}`, b: 'two' });
  const id = fixture.id('HEAD:a');
  const saved = readFileSync(fixture.loosePath(id));
  fixture.damage(id, 'no zlib');
  for (let times = 0; times < 2; times++) await compare();
  fixture.damage(id, saved);
  for (let times = 0; times < 2; times++) await compare();
});

test('a shallow clone, and what deepening it brings', async (t) => {
  const { fixture, file } = rig(t);
  const dice = new Dice(76);
  for (let index = 0; index < 6; index++) fixture.commit(`change ${index}`, { a: `token = ${mintNew(dice)}` });
  const clone = fixture.clone('shallow', '--depth=2');
  for (const depth of ['', '--depth=4', '', '--unshallow', '']) {
    if (depth !== '') clone.git('fetch', '--quiet', depth);
    const request = { scope: 'history', cwd: clone.directory } as const;
    const report = await scanInProcess({ ...request, sinceScan: file });
    assert.deepEqual(withoutStats(report), withoutStats(await scanInProcess(request)));
  }
});

test('where git has to read everything, nothing is recorded and nothing is lost', async (t) => {
  const { fixture, file, compare } = rig(t);
  fixture.commit('first', { a: `token = ${mintNew(new Dice(77))}` });
  fixture.git(...REPACK);
  await compare();
  const before = readFileSync(file);
  const [pack = ''] = fixture.packs();
  const index = pack.replace(/pack$/, 'idx');
  chmodSync(index, 0o644);
  const bytes = readFileSync(index);
  bytes.writeUInt32BE(0x7fffffff, 8 + 1024 + 24 * bytes.readUInt32BE(8 + 255 * 4));
  writeFileSync(index, bytes);
  assert.deepEqual(await compare(), { file: '../state' });
  assert.deepEqual(readFileSync(file), before);
});

test('a scan that was stopped records nothing', async (t) => {
  const { fixture, file } = rig(t);
  fixture.commit('first', { a: 'one' });
  const signal = AbortSignal.abort();
  const report = await scanInProcess({ scope: 'history', cwd: fixture.directory, sinceScan: file }, { signal });
  assert.deepEqual([report.interrupted, report.sinceScan, existsSync(file)], [true, { file: '../state' }, false]);
});

test('other options, damage and other files', async (t) => {
  const { fixture, file, compare } = rig(t);
  fixture.commit('first', { a: 'one' });
  await compare();
  assert.equal((await compare({ decodeDepth: 1 })).discarded, 'it is of another version or of other options');
  const rule = { id: 'own', description: 'own', literal: 'one', pattern: 'one' };
  assert.match((await compare({ decodeDepth: 1, customRules: [rule] })).discarded ?? '', /other options/);
  assert.match((await compare({ closedArchives: true })).discarded ?? '', /other options/);
  const sound = readFileSync(file);
  for (let at = 0; at < sound.length; at++) {
    const broken = Buffer.from(sound);
    broken[at]! ^= 1 << (at % 8);
    for (const bytes of [broken, sound.subarray(0, at)]) {
      writeFileSync(file, bytes);
      if (bytes.length > 24 && bytes.subarray(0, 24).equals(sound.subarray(0, 24)))
        assert.deepEqual(readScanState(file, 'key'), { discarded: 'it is damaged' });
    }
  }
  writeFileSync(file, 'my notes');
  await assert.rejects(
    compare(),
    (error) => error instanceof UserError && /is no file of --since-scan/.test(error.message),
  );
  assert.equal(readFileSync(file, 'utf8'), 'my notes');
});
