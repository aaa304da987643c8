import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/core/finding.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { aFinding, aPlace, aReport, renderText, screen, shortId } from './sample-report.ts';

test('a clean tree says what was not looked at', () => {
  assert.equal(
    renderText('console', aReport()),
    screen(`
    | ✔ no Azure DevOps tokens in the working tree
    |   read 1,284 files, 41.3 MB in 0.4 s
    |   working tree only; for the past: pat-patrol scan --history
    `),
  );
  const { repository: _, ...elsewhere } = aReport();
  assert.equal(
    renderText('console', elsewhere),
    '✔ no Azure DevOps tokens in these files\n  read 1,284 files, 41.3 MB in 0.4 s\n',
  );
});

test('each scope is named', () => {
  const words = {
    stdin: 'in standard input',
    staged: 'in what is staged',
    range: 'in these commits',
    history: 'in the history',
  } as const;
  for (const scope of ['stdin', 'staged', 'range', 'history'] as const) {
    const report = aReport({ scope });
    const read = { ...report, stats: { ...report.stats, blobs: 3 } };
    assert.equal(renderText('console', read).split('\n')[0], `✔ no Azure DevOps tokens ${words[scope]}`);
  }
});

test('a scan of nothing is not called clean', () => {
  const stats = { files: 0, blobs: 0, bytes: 0, milliseconds: 3 };
  for (const scope of ['tree', 'stdin', 'staged', 'range', 'history'] as const) {
    const text = renderText('console', aReport({ scope, stats }));
    assert.match(text, /^▲ /);
    assert.doesNotMatch(text, /✔|no Azure DevOps tokens/);
  }
  assert.ok(
    renderText('console', aReport({ stats })).startsWith('▲ no files to read here\n  read 0 files, 0 bytes in 3 ms\n'),
  );
});

test('suppressed findings are counted, and listed on demand with the reasons', () => {
  const known = aFinding({ suppression: { kind: 'baseline' } });
  const allowed = aFinding({ suppression: { kind: 'inline', reason: 'a \x1b[2J fixture' } });
  const summary = (suppressed: readonly Finding[], verbose = false) =>
    renderText('console', aReport({ suppressed, baselineFile: 'b' }), { verbose });
  assert.ok(summary([known]).includes('apart from what is suppressed'));
  assert.ok(summary([known]).includes('\n  1 token suppressed by the baseline b; --verbose lists them\n'));
  assert.ok(summary([allowed]).includes('\n  1 token suppressed by a comment; --verbose lists them\n'));
  assert.ok(summary([allowed, allowed]).includes('\n  2 tokens suppressed by comments; --verbose lists them\n'));
  assert.ok(
    summary([known, allowed]).includes('\n  2 tokens suppressed: 1 by the baseline b, 1 by a comment; --verbose'),
  );
  const line = `\n    GM6I…2pVy  ci/deploy.yml:4:23  certain, id ${shortId(known)}`;
  const listed = summary([known, allowed], true);
  assert.ok(listed.includes(`${line}  baseline, no reason given\n${line.slice(1)}  comment: a \\x1b[2J fixture\n`));
});

test('a baseline that suppresses nothing is named all the same', () => {
  const text = renderText('console', aReport({ baselineFile: 'b' }));
  assert.ok(text.includes('\n  nothing suppressed by the baseline b\n'));
  assert.ok(!renderText('console', aReport()).includes('suppressed'));
});

test('a comment without a reason does not count, and the finding says so', () => {
  const told = (allowed?: string) =>
    renderText(
      'console',
      aReport({ findings: [aFinding({ places: [aPlace(allowed === undefined ? {} : { allowed })] })] }),
    );
  assert.match(told(''), /pat-patrol:allow does not count here/);
  assert.doesNotMatch(told(), /pat-patrol:allow/);
});

test('what git scans read is called what it is, and a commit message alone is something', () => {
  const stats = { files: 0, blobs: 2, bytes: 30, milliseconds: 3 };
  const readOf = (report: Partial<ScanReport>) => renderText('console', aReport(report)).split('\n')[1];
  assert.equal(readOf({ scope: 'history', stats }), '  read 2 blobs and the messages, 30 bytes in 3 ms');
  assert.equal(readOf({ scope: 'range', stats }), '  read 2 blobs and the messages, 30 bytes in 3 ms');
  assert.equal(readOf({ scope: 'staged', stats }), '  read 2 blobs, 30 bytes in 3 ms');
  const messages = renderText('console', aReport({ scope: 'range', stats: { ...stats, blobs: 0 } }));
  assert.match(messages, /^✔ no Azure DevOps tokens in these commits\n {2}read 0 blobs and the messages, 30 bytes/);
});

test('only possible tokens are not called tokens, nor is their revocation demanded', () => {
  const possible = aFinding({ confidence: 'possible', checksum: 'invalid' });
  const text = renderText('console', aReport({ findings: [possible] }), { color: true });
  assert.ok(text.includes('\x1b[1m\x1b[33m? 1 possible token in 1 place\x1b[39m\x1b[22m\n'), text);
  assert.ok(text.includes('\n  if it is a token: revoke first: '));
  const mixed = renderText('console', aReport({ findings: [aFinding(), possible] }));
  assert.ok(mixed.includes('\n✖ 2 tokens in 2 places (1 certain, 1 possible)\n'));
  assert.ok(mixed.includes('\n  revoke first: '));
});
