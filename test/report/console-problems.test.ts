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

const LONG = 'packed with xz, which cannot be read here: unpack it and scan what it holds';

test('places of which the same is to be said are one entry', () => {
  const many = Array.from({ length: 5 }, (_, i) => ({ where: `old/release-${i}.tar.xz`, message: LONG }));
  const text = renderText('console', aReport({ problems: [...many.slice(0, 2), ...problems, ...many.slice(2)] }));
  assert.equal(
    text,
    screen(`
    | ▲ INCOMPLETE: 8 things could not be read, so "none found" is not "clean"
    |   5 places         packed with xz, which cannot be read here: unpack it and scan
    |                    what it holds
    |                    old/release-0.tar.xz, old/release-1.tar.xz,
    |                    old/release-2.tar.xz and 2 more: --verbose
    |   vendor/dump.bin  812 MB, over --max-size: --max-size 1GB, or --exclude it
    |   history          shallow clone, 1 commit deep: git fetch --unshallow
    |   a/very/long/path/that/is/longer/than/the/column.txt
    |                    permission denied
    |   0 tokens in what was read: 1,284 files, 41.3 MB in 0.4 s
    |   working tree only; for the past: pat-patrol scan --history
    `),
  );
  const verbose = renderText('console', aReport({ problems: many }), { verbose: true, width: 100 });
  for (const { where } of many) assert.ok(verbose.includes(where));
  assert.doesNotMatch(verbose, /places/);
});

test('few places of which the same is to be said stay apart', () => {
  const few = Array.from({ length: 3 }, (_, i) => ({ where: `${i}.7z`, message: LONG }));
  const text = renderText('console', aReport({ problems: few }));
  assert.equal(text.match(/packed with/g)?.length, 3);
});

test('how to learn what an object is called', () => {
  const hint = /^ {2}what an object is called: git log --all --raw --find-object=bc29bad5f700$/m;
  for (const where of ['object bc29bad5f700', 'object bc29bad5f700!lib/a.7z'])
    assert.match(renderText('console', aReport({ problems: [...problems, { where, message: LONG }] })), hint);
  assert.doesNotMatch(renderText('console', aReport({ problems })), /find-object/);
});

test('many kinds of problems are cut, unless all are asked for', () => {
  const many = Array.from({ length: 33 }, (_, i) => ({ where: `file-${i}`, message: `cut off at byte ${i}` }));
  const again = Array.from({ length: 10 }, (_, i) => ({ where: `again-${i}`, message: 'permission denied' }));
  const text = renderText('console', aReport({ problems: [...many, ...again] }));
  assert.equal(text.match(/cut off/g)?.length, 20);
  assert.ok(text.includes('\n  … and 23 more: --verbose\n'));
  assert.equal(renderText('console', aReport({ problems: many }), { verbose: true }).match(/cut off/g)?.length, 33);
});
