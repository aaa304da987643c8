import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { mapForeign } from '../../src/baseline/foreign-baseline.ts';
import { UserError } from '../../src/core/errors.ts';
import { Secret } from '../../src/core/secret.ts';
import { sampleFinding, samplePlace } from '../cli/sample-report.ts';

const COMMIT = '0123456789'.repeat(4);
const finding = (token: string, place: Parameters<typeof samplePlace>[0]) =>
  sampleFinding({ secret: new Secret(token), fingerprint: token, places: [samplePlace(place)] });

const FILE = finding('file', { path: 'a b/c:d.yml', line: 3 });
const PAST = finding('past', { path: 'old.yml', line: 7, object: 'blob', commit: COMMIT });
const HEAD = finding('head', { path: 'x.yml', line: 1, object: 'blob', commit: COMMIT, atHead: true });
const ALL = [FILE, PAST, HEAD];

function mapped(text: string) {
  const { findings, entries, unmatched } = mapForeign(text, 'f', ALL);
  return [findings.map(({ fingerprint }) => fingerprint), entries, unmatched];
}

test('lines of a .gitleaksignore mean the token at their place', () => {
  assert.deepEqual(mapped('# comment\n\na b/c:d.yml:azure-pat:3\r\n'), [['file'], 1, 0]);
  assert.deepEqual(mapped('a b\\c:d.yml:azure-pat:3'), [['file'], 1, 0]);
  assert.deepEqual(mapped(`${COMMIT}:old.yml:generic-api-key:7\n${COMMIT}:old.yml:generic-api-key:8\n`), [
    ['past'],
    2,
    1,
  ]);
  assert.deepEqual(
    mapped('old.yml:generic-api-key:7'),
    [[], 1, 1],
    'without a commit it is about the files as they are',
  );
  assert.deepEqual(mapped(`x.yml:generic-api-key:1\n${COMMIT}:x.yml:generic-api-key:1`), [['head'], 2, 0]);
  assert.deepEqual(mapped(''), [[], 0, 0]);
});

test('only rules that can mean a token of Azure DevOps', () => {
  for (const rule of [
    'azure-devops-pat',
    'ado_pat',
    'generic-api-key',
    'pat',
    'curl-auth-user',
    'nuget-config-password',
  ])
    assert.deepEqual(mapped(`x.yml:${rule}:1`), [['head'], 1, 0], rule);
  for (const rule of ['aws-access-token', 'github-pat', 'gitlab-pat', 'azure-ad-client-secret', 'private-key', 'jwt'])
    assert.deepEqual(mapped(`x.yml:${rule}:1`), [[], 1, 1], rule);
});

test('a place with several tokens says of none that it was meant', () => {
  const second = finding('second', { path: 'x.yml', line: 1, column: 200 });
  const { findings, unmatched } = mapForeign('x.yml:azure-pat:1', 'f', [...ALL, second]);
  assert.deepEqual([findings, unmatched], [[], 1]);
});

test('entries of a detect-secrets baseline mean their token wherever it is', () => {
  const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
  const text = JSON.stringify({
    version: '1.5.0',
    results: {
      'gone.yml': [{ type: 'x', filename: 'gone.yml', hashed_secret: sha1('past'), line_number: 99 }],
      'other.yml': [{ hashed_secret: sha1('nothing of ours') }, { hashed_secret: sha1('past') }, null, 3],
      broken: 'x',
    },
  });
  assert.deepEqual(mapped(text), [['past'], 2, 1]);
});

test('other files are refused by name', () => {
  for (const [text, message] of [
    ['not a line', /^f:1: not a line of a \.gitleaksignore file$/],
    ['a:b:1\na:b:c', /^f:2: /],
    ['{"a": 1}', /^f: neither a \.gitleaksignore nor a detect-secrets baseline$/],
    ['{', /^f: neither/],
    ['{"results": null}', /^f: neither/],
  ] as const)
    assert.throws(
      () => mapForeign(text, 'f', ALL),
      (error: unknown) => error instanceof UserError && message.test(error.message),
    );
});

test('any text is read or refused with a UserError', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((json) => `{"results":${json}}`),
      ),
      (text) => {
        try {
          mapForeign(text, 'f', ALL);
        } catch (error) {
          assert.ok(error instanceof UserError);
        }
      },
    ),
  );
});
