import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../../src/core/finding.ts';
import {
  aFinding,
  aHistoryFinding,
  aPlace,
  aReport,
  BLOB_A,
  COMMIT_A,
  COMMIT_B,
  renderText,
  runsOf,
  screen,
  shortId,
} from './sample-report.ts';

test('a history with many places', () => {
  const finding = aHistoryFinding(6);
  const stats = { files: 0, blobs: 292_555, bytes: 5_780_000_000, milliseconds: 125_400 };
  assert.equal(
    renderText('console', aReport({ scope: 'history', findings: [finding], stats })),
    screen(`
    | ✖ GM6I…2pVy  certain   Azure DevOps token, issued 2026-05, user
    |   ci/deploy.yml:4:23
    |     4 │ AZURE_DEVOPS_EXT_PAT: GM6I…2pVy
    |       │                       ^^^^^^^^^
    |   entered  2026-06-01  b2b2b2b2b2  A. Author  src/old.env:3:7
    |   at HEAD  still there
    |   places   25 in 8 files, 20 blobs, 2 commits
    |            src/old.env:3:7  18 blobs
    |            ci/deploy.yml:4:23
    |            z/file-0.txt:4:23
    |            z/file-1.txt:4:23
    |            z/file-2.txt:4:23
    |            … 3 more files: --all-places
    |   org contoso (named nearby) · id ${shortId(finding)}
    |   revoke it at https://dev.azure.com/contoso/_usersSettings/tokens
    |
    | ✖ 1 token in 25 places (1 certain)
    |   read 292,555 blobs and the messages, 5.8 GB in 2 min 5 s
    |   revoke first: rewriting the history does not take a token back from those who
    |   have cloned it
    `),
  );
  const all = renderText('console', aReport({ scope: 'history', findings: [finding] }), { allPlaces: true });
  assert.equal(all.match(/src\/old\.env:3:7 {2}2026-06-\d\d {2}b2b2b2b2b2 {2}A\. Author\n/g)?.length, 18);
  assert.doesNotMatch(all, /--all-places/);
});

test('what became of a token', () => {
  const mention = { commit: COMMIT_A, author: 'R. Remover', date: '2026-07-01T10:00:00+02:00' };
  const history = {
    introduced: [{ commit: COMMIT_B }],
    removed: [{ commit: COMMIT_B }, mention],
    branches: ['main'],
    tags: ['v1', 'v2', 'v3', 'v4\x1b[2J'],
    remotes: [],
    inFilesOf: [],
    pushed: 'unknown',
  } as const;
  const [first, ...others] = aHistoryFinding().places;
  assert.ok(first);
  const places = [
    { ...first, atHead: false, orEarlier: true, commit: COMMIT_B, date: '2020-01-01T00:00:00Z' },
    ...others,
  ];
  const finding = aFinding({ places: places.slice(0, 1), history });
  const text = renderText('console', aReport({ scope: 'history', findings: [finding] }));
  assert.match(text, /\n {2}entered {2}at or before {2}2020-01-01 {2}b2b2b2b2b2 /);
  assert.match(text, /\n {2}removed {2}2026-07-01 {2}?a1a1a1a1a1 {2}?R\. Remover, and by 1 other commit\n/);
  assert.match(text, /\n {2}held by {2}1 branch \(main\), 4 tags \(v1, v2, v3…\)\n/);
  assert.match(text, /\n {2}pushed {3}not known: no remote branch that is known here has it, but tags /);
  const local = aFinding({ places: places.slice(0, 1), history: { ...history, tags: [], pushed: 'no' } });
  const told = renderText('console', aReport({ scope: 'history', findings: [local] }));
  assert.match(told, /\n {2}pushed {3}no remote branch that is known here has it\n/);
  const json = renderText('json', aReport({ scope: 'history', findings: [finding] }));
  assert.deepEqual(JSON.parse(json).findings[0].history, history);
});

test('a tree with many places', () => {
  const places = Array.from({ length: 9 }, (_, i) => aPlace({ line: i + 1 }));
  const report = aReport({ findings: [aFinding({ places })] });
  const text = renderText('console', report);
  assert.equal(text.match(/ci\/deploy\.yml:/g)?.length, 5);
  assert.ok(text.includes('\n  … 4 more places: --all-places\n'));
  assert.equal(renderText('console', report, { allPlaces: true }).match(/ci\/deploy\.yml:/g)?.length, 9);
});

test('objects without a path are named by their ids', () => {
  const dangling = aPlace({ path: '', object: 'blob', blob: BLOB_A, atHead: false, reachable: 'none' });
  const message = aPlace({ path: '', object: 'commit', commit: COMMIT_A, atHead: false, reachable: 'ref' });
  const text = renderText(
    'console',
    aReport({ scope: 'history', findings: [aFinding({ places: [dangling] }), aFinding({ places: [message] })] }),
  );
  assert.ok(text.includes('\n  object c3c3c3c3c3, 4:23\n'));
  assert.ok(text.includes('nothing reaches it any more'));
  assert.ok(text.includes('\n  message of commit a1a1a1a1a1, 4:23\n'));
});

test('commit messages are told apart, and are no files', () => {
  const message = (commit: string, column: number) => aPlace({ path: '', object: 'commit', commit, column });
  const tag = aPlace({ path: '', object: 'tag', blob: BLOB_A });
  const places = [message(COMMIT_A, 5), message(COMMIT_B, 5), message(COMMIT_B, 9), aPlace({ commit: COMMIT_A }), tag];
  const text = renderText('console', aReport({ scope: 'history', findings: [aFinding({ places })] }));
  assert.ok(text.includes('\n  places   5 in 2 commit messages and 1 file and 1 tag, 2 commits\n'), text);
  assert.ok(text.includes('\n           message of commit b2b2b2b2b2, 4:5  2 places\n'));
  assert.ok(text.includes('\n           message of commit a1a1a1a1a1, 4:5\n'));
  const { results } = runsOf(aReport({ scope: 'history', findings: [aFinding({ places })] }))[1] ?? {};
  const texts = (results ?? []).map((result) => result.message.text ?? '');
  assert.deepEqual(
    texts.map((result) => /in 2 places of [^.,]+/.exec(result)?.[0]),
    [undefined, 'in 2 places of message of commit b2b2b2b2b2', undefined, undefined],
  );
});

test('tags are named, and notes by the commit that they are on', () => {
  const tag = aPlace({ path: '', object: 'tag', commit: COMMIT_A, ref: 'refs/tags/v1' });
  const nameless = aPlace({ path: '', object: 'tag', commit: COMMIT_A });
  const note = aPlace({ path: `b2/${COMMIT_B.slice(2)}`, object: 'note', commit: COMMIT_A, blob: BLOB_A });
  const nameOf = (place: Place) =>
    renderText('console', aReport({ scope: 'history', findings: [aFinding({ places: [place] })] })).split('\n')[1];
  assert.equal(nameOf(tag), '  tag v1, 4:23');
  assert.equal(nameOf(nameless), '  tag on commit a1a1a1a1a1, 4:23');
  assert.equal(nameOf(note), '  note on commit b2b2b2b2b2, 4:23');
});

test('who wrote a tag or a note is not told beside the commit that it is on', () => {
  const by = { commit: COMMIT_A, author: 'Bob', date: '2026-02-01T00:00:00+00:00' } as const;
  const enteredBy = (place: Place) =>
    /\n {2}entered {2}([^\n]+)/.exec(
      renderText('console', aReport({ scope: 'history', findings: [aFinding({ places: [place] })] })),
    )?.[1];
  assert.equal(enteredBy(aPlace({ path: '', object: 'tag', ref: 'refs/tags/v1', ...by })), '2026-02-01  Bob');
  assert.equal(enteredBy(aPlace({ path: COMMIT_A, object: 'note', blob: BLOB_A, ...by })), '2026-02-01  Bob');
  assert.equal(enteredBy(aPlace({ ...by })), '2026-02-01  a1a1a1a1a1  Bob');
  const note = aFinding({ places: [aPlace({ path: COMMIT_A, object: 'note', blob: BLOB_A, ...by })] });
  const page = renderText('html', aReport({ scope: 'history', findings: [note] }));
  assert.match(page.replaceAll(/<[^>]*>/g, ' '), /Entered\s+2026-02-01T00:00:00\+00:00 by Bob/);
});
