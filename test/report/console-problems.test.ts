import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/core/problem.ts';
import { aFinding, aPlace, aReport, renderText, screen } from './sample-report.ts';

const problems: readonly Problem[] = [
  { where: 'vendor/dump.bin', message: '812 MB, over --max-size: --max-size 1GB, or --exclude it' },
  { where: 'history', message: 'shallow clone, 1 commit deep: git fetch --unshallow' },
  { where: 'a/very/long/path/that/is/longer/than/the/column.txt', message: 'permission denied' },
];

const finding = aFinding({ places: [aPlace(), aPlace({ line: 9 })] });

test('an incomplete scan without tokens', () => {
  assert.equal(
    renderText('console', aReport({ problems })),
    screen(`
    | ▲ INCOMPLETE: 3 things could not be read, so "none found" is not "clean"
    |   vendor/dump.bin  812 MB, over --max-size: --max-size 1GB, or --exclude it
    |   history          shallow clone, 1 commit deep: git fetch --unshallow
    |   a/very/long/path/that/is/longer/than/the/column.txt
    |                    permission denied
    |   0 tokens in what was read: 1,284 files, 41.3 MB in 0.4 s
    |   working tree only; for the past: pat-patrol scan --history
    `),
  );
});

test('an incomplete scan never looks clean, however it came about', () => {
  for (const fields of [{ complete: false }, { complete: true, problems }, { complete: true, interrupted: true }]) {
    for (const quiet of [false, true]) {
      const text = renderText('console', aReport(fields), { quiet });
      assert.match(text, /^▲ INCOMPLETE: /);
      assert.doesNotMatch(text, /✔|no Azure DevOps tokens/);
    }
  }
});

test('tokens come before what could not be read', () => {
  const text = renderText('console', aReport({ findings: [finding], problems, interrupted: true }), { width: 100 });
  assert.ok(text.includes('\n\n▲ INCOMPLETE: stopped by you and 3 things could not be read, so there may be more\n'));
  assert.ok(text.includes('\n\n✖ 1 token in 2 places (1 certain)\n'));
  assert.ok(text.indexOf('certain') < text.indexOf('INCOMPLETE'));
});

test('many problems are cut, unless all are asked for', () => {
  const many = Array.from({ length: 33 }, (_, i) => ({ where: `file-${i}`, message: 'permission denied' }));
  const text = renderText('console', aReport({ problems: many }));
  assert.equal(text.match(/permission denied/g)?.length, 20);
  assert.ok(text.includes('\n  … and 13 more: --verbose\n'));
  assert.equal(
    renderText('console', aReport({ problems: many }), { verbose: true }).match(/permission denied/g)?.length,
    33,
  );
});
