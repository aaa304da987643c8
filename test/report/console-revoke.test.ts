/** What a person reads before saying yes, and afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate, Revocation, RevocationOutcome, RevocationStep } from '../../src/core/revocation.ts';
import { Secret } from '../../src/core/secret.ts';
import { styleOf } from '../../src/report/console-style.ts';
import { renderOutcome, renderOutcomes, renderPlan } from '../../src/report/console-revoke.ts';
import { sampleFinding, samplePlace } from '../cli/sample-report.ts';

const ID = '5f3c1a00-0000-4000-8000-000000000006';
const finding = sampleFinding({
  secret: new Secret('wxyz'.repeat(21)),
  verdict: { status: 'live', reason: 'contoso: accepts it', organization: 'contoso' },
});
const look = {
  link: (organization: string) => `https://dev.azure.com/${organization}/_usersSettings/tokens`,
  from: 'az',
  style: styleOf({ version: '1', rules: [], color: false, unicode: true, width: 80 }),
};
const revocation: Revocation = {
  kind: 'revoke',
  finding,
  organization: 'contoso',
  owner: 'ada@contoso.example',
  by: 'bob@contoso.example',
  authorizationId: ID,
  match: 'hash',
  way: 'administrator',
  displayName: 'deploy',
  scope: 'vso.code',
  validTo: '2026-12-31T00:00:00Z',
};

const plan = (step: RevocationStep) => renderPlan([step], look);

test('a revocation: whose token, which one, how that is known, and what it does', () => {
  assert.deepEqual(plan(revocation), [
    '✖ wxyz…wxyz  to be revoked  id 0123456789ab',
    '  src/a.yml:3:14',
    '  leaked  since when is not known here; with --history it is',
    '  owner   ada@contoso.example, in contoso',
    '  name    deploy, to 2026-12-31, vso.code',
    `  match   its hash is that of authorization ${ID}`,
    '  way     Token Admin API, as bob@contoso.example (az)',
    '  effect  at once, cannot be undone; what uses the token stops working',
    '',
  ]);
});

test('what is not known is not made up', () => {
  const { owner, displayName, scope, validTo, ...bare } = revocation;
  const places = [
    samplePlace({ commit: 'c3cded118b00', date: '2026-01-01T00:00:00Z', orEarlier: true }),
    samplePlace(),
  ];
  const lines = plan({ ...bare, finding: { ...finding, places }, organization: '', match: 'picked', way: 'owner' });
  assert.deepEqual(lines.slice(1, 6), [
    '  src/a.yml:3:14 and 1 more',
    '  leaked  since 2026-01-01 or earlier, commit c3cded118b',
    '  owner   not known',
    `  match   picked by you: authorization ${ID}`,
    '  way     PAT lifecycle API, as bob@contoso.example (az)',
  ]);
  assert.ok(owner && displayName && scope && validTo);
});

test('nothing to do, and what is only to be confirmed', () => {
  assert.deepEqual(plan({ kind: 'gone', finding, reason: 'it has expired' }), [
    '✔ wxyz…wxyz  nothing to revoke  id 0123456789ab',
    '  src/a.yml:3:14',
    '  it has expired',
    '',
  ]);
  const [head, , ...prose] = plan({ kind: 'confirm', finding, organization: 'contoso', by: 'bob' });
  assert.equal(head, '▲ wxyz…wxyz  to be confirmed  id 0123456789ab');
  assert.match(prose.join(' '), /contoso: the record says that it was sent for revoking/);
});

const candidate: Candidate = {
  authorizationId: ID,
  displayName: 'deploy',
  scope: 'vso.code',
  validFrom: '2026-01-20T01:02:03Z',
  validTo: '2026-12-31T00:00:00Z',
  sameMonth: true,
};

test('what is left to people: where, which, and how to say which; twenty candidates at most', () => {
  const left = { kind: 'left', finding, organization: 'contoso', reason: 'why', isError: false } as const;
  const text = plan({ ...left, candidates: [candidate] })
    .join('\n')
    .replaceAll(/\n +/g, ' ');
  assert.match(text, /^▲ wxyz…wxyz {2}left to its owner/);
  assert.match(
    text,
    /by hand: its owner signs in to https:\/\/dev\.azure\.com\/contoso\/_usersSettings\/tokens, chooses the/,
  );
  assert.match(text, /the one made in 2026-01 and then Revoke/);
  assert.match(text, new RegExp(`${ID} deploy, made 2026-01-20, the month of this one, vso\\.code`));
  assert.match(text, /pat-patrol revoke 0123456789ab --pick AUTHORIZATION/);
  const many = plan({ ...left, candidates: Array.from({ length: 23 }, () => candidate) });
  assert.equal(many.filter((line) => line.trim() === ID).length, 20);
  assert.ok(many.some((line) => line.endsWith('… and 3 more')));
  const dead = { ...finding, verdict: { status: 'unknown', reason: 'x' } as const };
  const broken = plan({ ...left, finding: dead, isError: true, candidates: [] }).join('\n');
  assert.match(broken, /cannot be revoked/);
  assert.doesNotMatch(broken, /by hand/);
});

test('no text from a server drives the terminal or holds a token', () => {
  const evil = `\u001b[2J${'wxyz'.repeat(21)}AZDO1234\n##vso[x]`;
  const steps: readonly RevocationStep[] = [
    { ...revocation, owner: evil, by: evil, displayName: evil, scope: evil },
    { kind: 'gone', finding, reason: evil },
    {
      kind: 'left',
      finding,
      organization: 'contoso',
      owner: evil,
      reason: evil,
      isError: false,
      candidates: [{ ...candidate, displayName: evil, scope: evil }],
    },
  ];
  const outcome = renderOutcome({ finding, status: 'failed', reason: evil }, look.style);
  for (const line of [...renderPlan(steps, look), ...outcome]) {
    assert.doesNotMatch(line, /[\p{Cc}]|##vso/u);
    assert.ok(!line.includes('wxyz'.repeat(5)), line);
  }
});

test('outcomes: each in its words, and in all', () => {
  const of = (status: RevocationOutcome['status']): RevocationOutcome => ({ finding, status, reason: 'why' });
  assert.deepEqual(renderOutcome(of('unconfirmed'), look.style), [
    '▲ wxyz…wxyz  not confirmed  id 0123456789ab',
    '  src/a.yml:3:14',
    '  why',
    '',
  ]);
  assert.match(renderOutcome(of('revoked'), look.style)[0] ?? '', /^✔ /);
  assert.equal(renderOutcomes([of('revoked'), of('gone'), of('revoked')], look.style), '✔ 2 revoked, 1 dead already');
  assert.equal(renderOutcomes([of('revoked'), of('failed'), of('left')], look.style), '▲ 1 failed, 1 left, 1 revoked');
  assert.equal(renderOutcomes([], look.style), '✔ no tokens');
});
