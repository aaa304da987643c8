/** What an incident report tells, and that nothing in it is more than text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/core/finding.ts';
import type { AuditEntry } from '../../src/core/revocation.ts';
import type { IncidentContext } from '../../src/report/incident-context.ts';
import { renderIncident } from '../../src/report/incident.ts';
import { codeBlock, codeSpan } from '../../src/report/markdown.ts';
import { sampleFinding, samplePlace } from '../cli/sample-report.ts';

const NOW = Date.UTC(2026, 10, 22);
const COMMIT = '123f179abc'.padEnd(40, '0');

function render(finding: Partial<Finding> = {}, context: Partial<IncidentContext> = {}): string {
  return renderIncident(sampleFinding(finding), { record: [], repository: undefined, now: NOW, ...context });
}

const ENTRY: AuditEntry = {
  time: '2026-11-21T10:00:00.000Z',
  event: 'intent',
  fingerprint: 'x',
  token: 'wxyz…wxyz',
  organization: 'contoso',
  owner: 'ada@contoso.example',
  authorizationId: '5f3c1a00-0000-4000-8000-000000000001',
  match: 'hash',
  way: 'administrator',
  by: 'bob@contoso.example',
};

const PAST: Partial<Finding> = {
  places: [
    samplePlace({
      path: '.npmrc',
      carrier: 'npmrc-password',
      commit: COMMIT,
      blob: 'b'.repeat(40),
      date: '2026-11-01T01:02:03Z',
      author: 'A. Author',
      encoding: ['base64'],
    }),
  ],
  history: {
    introduced: [{ commit: COMMIT, author: 'A. Author', date: '2026-11-01T01:02:03Z' }],
    removed: [{ commit: 'c'.repeat(40), author: 'B. Author', date: '2026-11-02T01:02:03Z' }],
    branches: ['main', 'release/1.2'],
    tags: ['v1'],
    remotes: ['origin/main'],
    inFilesOf: [],
    pushed: 'yes',
  },
};

test('what, where, since when, who, what was done and what remains', () => {
  const text = render(PAST, {
    record: [
      ENTRY,
      { ...ENTRY, event: 'done', detail: 'HTTP 204' },
      { ...ENTRY, event: 'confirmed', detail: 'answered 401' },
    ],
    repository: { prefix: '', remoteUrl: 'https://dev.azure.com/contoso/p/_git/r' },
  });
  assert.deepEqual(
    text.split('\n').filter((line) => line.startsWith('#')),
    [
      '# Leaked Azure DevOps token `wxyz…wxyz`',
      '## What',
      '## Where',
      '## Since when',
      '## Who could read it',
      '## What was done',
      '## What remains',
    ],
  );
  for (const line of [
    '- organization: `contoso`',
    '- owner: `ada@contoso.example`',
    '- `.npmrc:3:14`: base64, commit `123f179abc`, `2026-11-01`, by `A. Author`',
    '- in since `2026-11-01`, commit `123f179abc` by `A. Author`',
    '- taken out of the last file on `2026-11-02`, commit `cccccccccc` by `B. Author`; the history still has it',
    '- it was pushed: whoever can read `https://dev.azure.com/contoso/p/_git/r`, and everybody who has cloned or fetched it since',
    '- reached by `main`, `release/1.2`, `v1`, `origin/main`',
    '- `2026-11-21T10:00:00.000Z` asked again: not accepted any more, in `contoso`, authorization `5f3c1a00-0000-4000-8000-000000000001` (matched by hash), by `bob@contoso.example`, `answered 401`',
    '- [x] revoke it: done, and seen to be refused on `2026-11-21`',
    '- [ ] feeds, pipelines and scripts that use `.npmrc` (an npm _password) stop working when the token dies. Sign in with ado-npm-auth or vsts-npm-auth, and in pipelines with the NpmAuthenticate@0 task.',
    '  git filter-repo --replace-text replacements.txt --replace-message replacements.txt --strip-blobs-with-ids blobs.txt',
    `  printf '%s\\n' ${'b'.repeat(40)} > blobs.txt`,
    "  echo 'regex:wxyz[A-Za-z0-9]{76}wxyz==>REVOKED' > replacements.txt",
  ])
    assert.ok(text.split('\n').includes(line), line);
  assert.match(
    text,
    /auditservice\.dev\.azure\.com\/contoso\/_apis\/audit\/auditlog\?startTime=2026-11-01T01:02:03Z&endTime=2026-11-22T00:00:00Z/,
  );
});

test('not revoked: that comes first, with the way to do it', () => {
  const text = render({ places: [samplePlace({ organization: 'contoso' })] });
  assert.match(
    text,
    /- \[ \] \*\*revoke it first\*\*: `pat-patrol revoke 0123456789ab`, or its owner at https:\/\/dev\.azure\.com\/contoso\/_usersSettings\/tokens/,
  );
  assert.match(text, /- not known from these files: `pat-patrol incident --history` knows/);
  assert.match(text, /- nothing that is recorded here/);
  const tried = render({}, { record: [ENTRY, { ...ENTRY, event: 'unconfirmed' }] });
  assert.match(tried, /\*\*revoke it first\*\*/);
});

test('the audit log is asked about the 90 days that it keeps, and no more', () => {
  const old = samplePlace({ commit: COMMIT, date: '2020-01-01T00:00:00Z' });
  assert.match(render({ places: [old] }), /startTime=2026-08-24T00:00:00Z/);
});

test('a history that was not pushed says so', () => {
  const { history } = PAST;
  assert.ok(history !== undefined);
  const tell = (pushed: 'no' | 'unknown', ...tags: readonly string[]) =>
    render({ ...PAST, history: { ...history, tags, pushed } }, { repository: { prefix: '' } });
  assert.match(tell('unknown'), /- if it was pushed: whoever can read this repository/);
  assert.match(tell('no'), /as far as git knows it has not left this clone of this repository/);
  assert.match(tell('unknown', 'v1'), /but a tag has, and those may have come from elsewhere or gone there/);
});

test('a history that knows no commit of it does not send to the history', () => {
  const { history } = PAST;
  assert.ok(history !== undefined);
  const text = render({ places: [samplePlace()], history: { ...history, introduced: [] } });
  assert.match(text, /- not known: no commit that is here brought it in/);
});

test('foreign text stays text', () => {
  const evil = '`</code><img src=x>` ## [x](javascript:1) \u001b[2J\n# head ##vso[task.complete]';
  const text = render(
    {
      places: [
        samplePlace({ path: evil, author: evil, commit: COMMIT, date: '2026-01-01T00:00:00Z', organization: evil }),
      ],
    },
    {
      record: [{ ...ENTRY, organization: evil, owner: evil, by: evil, detail: evil }],
      repository: { prefix: '', remoteUrl: evil },
    },
  );
  assert.ok(!text.includes('\u001b') && !text.includes('##vso['));
  assert.equal(text.split('\n').filter((line) => line.startsWith('# ')).length, 1);
  // Whoever reads code spans as CommonMark does (a run of backticks ends with one as long) finds the markup inside them only.
  const outside = text.replaceAll(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  assert.doesNotMatch(outside, /<img|javascript/);
  assert.ok(!/https:\/\/dev\.azure\.com\/[^\s]*img/.test(text));
});

test('code that holds backticks', () => {
  assert.equal(codeSpan('a'), '`a`');
  assert.equal(codeSpan('a`b'), '`` a`b ``');
  assert.equal(codeSpan('``'), '``` `` ```');
  assert.deepEqual(codeBlock(['```', 'x'], 'sh'), ['````sh', '```', 'x', '````']);
});
