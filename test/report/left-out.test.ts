// A scan that was told to leave something out says so in every report, and is never called clean when what it left out was a finding.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeftOut, ScanReport } from '../../src/core/scan-report.ts';
import { FORMATS } from '../../src/report/reporter.ts';
import { carriedBy, findActedOn, HOSTILE } from './acted-on.ts';
import { aFinding, aReport, firstRun, renderText, screen, TOKEN } from './sample-report.ts';

const NOTHING: LeftOut = {
  files: 0,
  elsewhere: 0,
  belowConfidence: 0,
  ofDisabledRules: 0,
  minConfidence: 'possible',
  disabledRules: [],
  include: [],
  exclude: [],
  directory: '',
};

function limited(fields: Partial<LeftOut>, report: Partial<ScanReport> = {}): ScanReport {
  return aReport({ leftOut: { ...NOTHING, ...fields }, ...report });
}

test('the summary says what was excluded, what is below the threshold, which rules are off, and which file says so', () => {
  const fields = {
    files: 12,
    exclude: ['vendor'],
    belowConfidence: 1,
    minConfidence: 'certain',
    disabledRules: ['PAT001'],
  } as const;
  assert.equal(
    renderText('console', limited(fields, { configFile: '.pat-patrol.yml' })),
    screen(`
    | ▲ no Azure DevOps tokens at certain in the working tree; 1 below
    |   read 1,284 files, 41.3 MB in 0.4 s
    |   working tree only; for the past: pat-patrol scan --history
    |   12 files excluded, 1 finding below certain, PAT001 off (.pat-patrol.yml)
    `),
  );
  assert.ok(renderText('console', limited({ files: 1 }), { color: true }).includes('\x1b[2m  1 file excluded\x1b[22m'));
});

test('only what hides a finding takes the green line away', () => {
  const headOf = (fields: Partial<LeftOut>) => renderText('console', limited(fields)).split('\n')[0];
  const clean = '✔ no Azure DevOps tokens in the working tree';
  assert.equal(headOf({ files: 12 }), clean);
  assert.equal(headOf({ minConfidence: 'certain', disabledRules: ['PAT001'] }), clean);
  const start = '▲ no Azure DevOps tokens in the working tree';
  assert.equal(headOf({ ofDisabledRules: 2, disabledRules: ['PAT001'] }), `${start}; 2 of a rule that is off`);
  assert.equal(headOf({ elsewhere: 1, exclude: ['a'] }), `${start}; 1 elsewhere`);
  assert.equal(
    headOf({ belowConfidence: 3, minConfidence: 'likely' }),
    '▲ no Azure DevOps tokens at likely or above in the working tree; 3 below',
  );
});

test('globs and directories of git scans are named, because nothing counts the files there', () => {
  const report = limited(
    { include: ['a', 'b', 'c', 'd'], exclude: ['e'], directory: 'sub/', elsewhere: 1 },
    { scope: 'history', findings: [aFinding()] },
  );
  assert.ok(
    renderText('console', report, { width: 100 }).includes(
      '\n  only sub/ looked at, only what matches a b c and 1 more, without e, 1 finding elsewhere\n',
    ),
  );
});

test('an include that matches nothing is said', () => {
  const stats = { files: 0, blobs: 0, bytes: 0, milliseconds: 3 };
  const text = renderText('console', limited({ include: ['*.yml'], files: 4 }, { stats }));
  assert.match(text, /^▲ no files to read here\n/);
  assert.ok(text.includes('\n  only what matches *.yml, and nothing does, 4 files excluded\n'));
  for (const format of ['github', 'azure', 'junit', 'html'] as const) {
    const other = renderText(format, limited({ include: ['*.yml'], files: 4 }, { stats }));
    assert.ok(other.includes('No files to read here') && !other.includes('No Azure DevOps tokens'), other);
    assert.doesNotMatch(other, /banner clean|everything was read/);
  }
  const staged = renderText('console', limited({ include: ['*.yml'] }, { stats, scope: 'staged' }));
  assert.match(staged, /^▲ nothing that is staged was to be read\n/);
  assert.match(renderText('console', aReport({ stats, scope: 'staged' })), /^▲ nothing is staged\n/);
});

test('a configuration is named even when it leaves nothing out', () => {
  assert.ok(renderText('console', aReport({ configFile: 'c.yml' })).endsWith('\n  configuration c.yml\n'));
});

test('SARIF has a note, JSON a record', () => {
  const report = limited({ files: 3, belowConfidence: 1, elsewhere: 1, minConfidence: 'likely' });
  const [notice, ...others] = firstRun(report).invocations?.[0]?.toolExecutionNotifications ?? [];
  assert.deepEqual(
    [notice?.level, notice?.message.text, others],
    ['note', '3 files excluded, 1 finding elsewhere, 1 finding below likely.', []],
  );
  const { leftOut } = JSON.parse(renderText('json', report)) as { leftOut: Readonly<Record<string, unknown>> };
  assert.deepEqual([leftOut['files'], leftOut['findings'], leftOut['minConfidence']], [3, 2, 'likely']);
  assert.ok(!renderText('json', aReport()).includes('leftOut'));
});

test('hostile globs and names are never acted on, and reveal nothing', () => {
  for (const text of [...HOSTILE, TOKEN]) {
    const fields = { include: [text], exclude: [text, text], directory: `${text}/`, elsewhere: 1 };
    const report = limited(fields, { scope: 'history', configFile: text });
    for (const format of FORMATS) {
      const output = renderText(format, report, { width: 40 });
      assert.equal(findActedOn(carriedBy(format, output)), undefined);
      assert.ok(!output.includes(TOKEN));
    }
  }
});
