/** What reports say about a verdict, and what they keep to themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../src/core/verdict.ts';
import { Dice, mintNew } from '../mint.ts';
import { aFinding, aReport, renderText } from './sample-report.ts';

const LIVE: Verdict = {
  status: 'live',
  reason: 'contoso: accepts it',
  organization: 'contoso',
  owner: 'ada@contoso.example',
};
const REFUSED: Verdict = { status: 'refused', reason: 'contoso: answered 401 without a word', organization: 'contoso' };
const UNKNOWN: Verdict = { status: 'unknown', reason: 'dev.azure.com could not be asked: it refused the connection' };

const reportOf = (...verdicts: readonly Verdict[]) =>
  aReport({ findings: verdicts.map((verdict) => aFinding({ verdict })) });

test('a scan that asked nobody says nothing about it', () => {
  assert.doesNotMatch(renderText('console', aReport({ findings: [aFinding()] })), /live|verif/i);
  assert.doesNotMatch(renderText('sarif', aReport({ findings: [aFinding()] })), /verdict/i);
  assert.match(renderText('json', aReport({ findings: [aFinding()] })), /"verdict": \{\s+"status": "unverified"\s+\}/);
});

test('a line in the block of a finding', () => {
  assert.match(renderText('console', reportOf(LIVE)), /^ {2}LIVE in contoso, owner ada@contoso\.example$/m);
  assert.match(renderText('console', reportOf(REFUSED)), /^ {2}refused: contoso: answered 401 without a word$/m);
});

test('verify: a block for each token, and how many of each, the worst first', () => {
  const text = renderText('console', reportOf(REFUSED, UNKNOWN, LIVE, REFUSED), { verdicts: true });
  assert.match(text, /^✔ \w{4}…\w{4} {2}refused$/m);
  assert.match(text, /^▲ \w{4}…\w{4} {2}unknown$/m);
  assert.match(text, /^✖ \w{4}…\w{4} {2}LIVE {2}in contoso, owner ada@contoso\.example$/m);
  assert.match(text, /\n✖ 1 live, 1 unknown, 2 refused\n$/);
});

test('hostile names do not get through, nor does a token', () => {
  const token = mintNew(new Dice(77));
  const evil = `\x1b[2J##vso[x]${token}`;
  const verdict: Verdict = { status: 'live', reason: `${evil}: accepts it`, organization: evil, owner: evil };
  for (const format of ['console', 'json', 'jsonl', 'sarif'] as const) {
    for (const verdicts of [false, true]) {
      const text = renderText(format, reportOf(verdict), { verdicts });
      assert.ok(!text.includes('\x1b[2J') && !text.includes('##vso[') && !text.includes(token.slice(8, 40)), text);
    }
  }
});
