import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aFinding, aReport, renderText, screen, shortId } from './sample-report.ts';

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
    assert.equal(renderText('console', aReport({ scope })).split('\n')[0], `✔ no Azure DevOps tokens ${words[scope]}`);
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

test('suppressed findings are counted, and listed on demand', () => {
  const report = aReport({ suppressed: [aFinding()] });
  assert.ok(renderText('console', report).includes('apart from what is suppressed'));
  assert.ok(renderText('console', report).includes('\n  1 suppressed: --verbose lists them\n'));
  const line = `\n    GM6I…2pVy  ci/deploy.yml:4:23  certain, id ${shortId(aFinding())}\n`;
  assert.ok(renderText('console', report, { verbose: true }).includes(line));
});
