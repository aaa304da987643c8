import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Confidence, FailOn } from '../../src/core/confidence.ts';
import { exitCodeOf } from '../../src/edge/exit-code.ts';
import { sampleFinding, sampleReport } from '../cli/sample-report.ts';

const PROBLEM = { where: 'a', message: 'unreadable' };

test('a finding fails the scan from --fail-on up', () => {
  const cases: readonly (readonly [Confidence, FailOn, number])[] = [
    ['certain', 'certain', 1],
    ['likely', 'certain', 0],
    ['likely', 'likely', 1],
    ['possible', 'likely', 0],
    ['possible', 'possible', 1],
    ['certain', 'never', 0],
  ];
  for (const [confidence, failOn, expected] of cases) {
    const report = sampleReport({ findings: [sampleFinding({ confidence })] });
    assert.equal(exitCodeOf(report, failOn), expected, `${confidence} with --fail-on ${failOn}`);
  }
});

test('an incomplete scan is never clean, and findings win over problems', () => {
  const incomplete = { complete: false, problems: [PROBLEM] };
  assert.equal(exitCodeOf(sampleReport(), 'likely'), 0);
  assert.equal(exitCodeOf(sampleReport(incomplete), 'likely'), 2);
  assert.equal(exitCodeOf(sampleReport(incomplete), 'never'), 2);
  assert.equal(exitCodeOf(sampleReport({ ...incomplete, findings: [sampleFinding()] }), 'likely'), 1);
  const below = [sampleFinding({ confidence: 'possible' })];
  assert.equal(exitCodeOf(sampleReport({ ...incomplete, findings: below }), 'likely'), 2);
});

test('an interrupted scan says by which signal, whatever it found', () => {
  const interrupted = sampleReport({ interrupted: true, complete: false, findings: [sampleFinding()] });
  assert.equal(exitCodeOf(interrupted, 'likely'), 130);
  assert.equal(exitCodeOf(interrupted, 'likely', 'SIGTERM'), 143);
});
