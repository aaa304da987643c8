/** Where tokens hide in a history, and what the report says of each: one repository with all of it, through the built program. */
import assert from 'node:assert/strict';
import { before, after, test } from 'node:test';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { HIDDEN, hideTokens, type HiddenIds, type Hiding } from './hide-tokens.ts';
import { completeReport, placesOf, type Report, type ReportedPlace, scanJson } from './read-report.ts';
import { runProgram } from './run-program.ts';

let fixture: FixtureRepository;
let report: Report;
let ids: HiddenIds;

before(() => {
  fixture = makeRepository();
  ids = hideTokens(fixture);
  report = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
});

after(() => fixture.remove());

/** The one place of a hidden token among the objects; messages lie in files of git's own as well. */
function place(hiding: Hiding): ReportedPlace {
  const places = placesOf(report, HIDDEN[hiding]).filter(({ object }) => object !== 'git-dir');
  assert.equal(places.length, 1, `${hiding}: ${JSON.stringify(places)}`);
  return places[0] as ReportedPlace;
}

function assertPlace(hiding: Hiding, expected: Partial<ReportedPlace>): void {
  const found = place(hiding);
  const shared = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof ReportedPlace]]));
  assert.deepEqual(shared, expected, hiding);
}

const ADA = { author: 'Ada Author' } as const;

test('nothing else is found, and everything was read', () => {
  assert.equal(report.findings.length, Object.keys(HIDDEN).length);
  for (const finding of report.findings) assert.equal(finding.confidence, 'certain');
  // Blobs only: every one that git has.
  const all = fixture.git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)').split('\n');
  assert.equal(report.stats.blobs, all.filter((type) => type === 'blob').length);
});

test('at HEAD', () => {
  assertPlace('atHead', { path: 'same.txt', line: 1, column: 1, ...ADA, atHead: true, reachable: 'head' });
});

test('an old blob, in full', () => {
  const found = place('oldBlob');
  assert.deepEqual(found, {
    path: 'src/old.txt',
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 89,
    encoding: [],
    object: 'blob',
    blob: ids['oldBlob blob'],
    commit: ids['oldBlob'],
    author: 'Ada Author',
    date: fixture.git('log', '-1', '--format=%aI', ids['oldBlob'] as string),
    atHead: false,
    reachable: 'head',
  });
});

test('an evil merge', () => {
  assertPlace('evilMerge', {
    path: 'evil.txt',
    column: 2,
    commit: ids['evilMerge'] ?? '',
    ...ADA,
    atHead: false,
    reachable: 'head',
  });
});

test('another branch', () => {
  assertPlace('branch', { path: 'branch.txt', commit: ids['branch'] ?? '', ...ADA, atHead: false, reachable: 'ref' });
});

test('a dangling blob', () => {
  const expected = {
    path: '',
    line: 3,
    column: 1,
    object: 'blob',
    blob: ids['dangling blob'] ?? '',
    atHead: false,
    reachable: 'none',
  };
  assertPlace('dangling', expected);
  assert.deepEqual([place('dangling').commit, place('dangling').author], [undefined, undefined]);
});

test('stashes: the newest, an older one, a dropped one', () => {
  for (const [name, reachable] of [
    ['newerStash', 'stash'],
    ['olderStash', 'stash'],
    ['droppedStash', 'none'],
  ] as const) {
    assertPlace(name, { path: 'stash.txt', line: 2, commit: ids[name] ?? '', ...ADA, atHead: false, reachable });
  }
});

test('an amended commit', () => {
  assertPlace('amended', {
    path: 'amended.txt',
    commit: ids['amended'] ?? '',
    ...ADA,
    atHead: false,
    reachable: 'reflog',
  });
});

test('a commit message, a tag message, a note', () => {
  assertPlace('message', {
    path: '',
    object: 'commit',
    column: 7,
    commit: ids['message'] ?? '',
    ...ADA,
    reachable: 'head',
  });
  const line = fixture
    .git('cat-file', 'commit', ids['message'] as string)
    .split('\n')
    .findIndex((text) => text.startsWith('body'));
  assert.equal(place('message').line, line + 1);
  assertPlace('tag', {
    path: '',
    object: 'tag',
    blob: fixture.id('v1'),
    ref: 'refs/tags/v1',
    commit: ids['message'] ?? '',
    author: 'Carl Committer',
    reachable: 'ref',
  });
  assertPlace('note', { object: 'note', commit: ids['message'] ?? '', ref: 'refs/notes/commits', ...ADA });
  assertPlace('note', { reachable: 'ref' });
});

test('a blob in the index only', () => {
  assertPlace('indexOnly', { path: 'index.txt', blob: ids['indexOnly blob'] ?? '', atHead: false, reachable: 'index' });
});

test('the console says it in words', () => {
  const { code, stdout, stderr } = runProgram(['scan', '--history', '--all-places'], { cwd: fixture.directory });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  for (const words of [
    'still there',
    'in a stash',
    'the reflog still reaches it',
    'nothing reaches it any more',
    'but staged: the next commit would contain it',
    'Ada Author',
  ]) {
    assert.ok(stdout.includes(words), words);
  }
  assert.match(stdout, /13 tokens in \d+ places \(13 certain\)/);
});

test('the same from a folder inside, from outside, and packed', () => {
  const named = completeReport(scanJson(['--history', fixture.directory], { cwd: fixture.home }));
  assert.deepEqual(named.findings, report.findings);
  const inside = completeReport(scanJson(['--history'], { cwd: `${fixture.directory}/src` }));
  assert.deepEqual(inside.findings, report.findings);
  // Nothing is pruned: what nothing reaches stays loose.
  const keep = ['pruneExpire', 'reflogExpire', 'reflogExpireUnreachable'].flatMap((name) => ['-c', `gc.${name}=never`]);
  fixture.git(...keep, 'gc', '--quiet', '--aggressive');
  assert.ok(fixture.packs().length > 0);
  const packed = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
  assert.deepEqual(packed.findings, report.findings);
  assert.equal(packed.stats.blobs, report.stats.blobs);
});
