import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Result } from 'sarif';
import type { ScanReport } from '../../src/core/scan-report.ts';
import {
  aFinding,
  aHistoryFinding,
  aLegacyFinding,
  aPlace,
  aReport,
  BLOB_A,
  COMMIT_A,
  COMMIT_B,
  renderText,
  firstRun,
  runsOf,
} from './sample-report.ts';

const repository = {
  prefix: 'sub/',
  remoteUrl: 'https://github.com/contoso/app.git',
  revision: COMMIT_A,
  branch: 'main',
};
const dangling = aFinding({
  places: [aPlace({ path: '', object: 'blob', blob: BLOB_A, atHead: false, reachable: 'none' })],
});
const sameFile = [aPlace({ organization: 'contoso', lineHash: '5e4d5a9cf1294ad9:1' }), aPlace({ line: 9 })];

const reports: Readonly<Record<string, ScanReport>> = {
  clean: aReport({ repository }),
  tree: aReport({
    repository,
    findings: [aFinding({ places: [...sameFile, aPlace({ path: 'x/y z.txt' })] }), aLegacyFinding()],
  }),
  outside: aReport({ findings: [aFinding({ places: [aPlace({ path: '/etc/a b' }), aPlace({ path: 'C:/x' })] })] }),
  history: aReport({ scope: 'history', repository, findings: [aHistoryFinding(2), dangling] }),
  incomplete: aReport({ repository, problems: [{ where: 'a [x]', message: 'permission denied' }] }),
  stopped: aReport({ scope: 'range', interrupted: true }),
  stdin: aReport({ scope: 'stdin', findings: [aFinding({ places: [aPlace({ path: '<stdin>' })] })] }),
};

function uriOf({ locations }: Result): string | undefined {
  return locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

const schemaPath = join(
  createRequire(import.meta.url).resolve('@microsoft/sarif-multitool/package.json'),
  '../../sarif-multitool-linux/sarif-2.1.0.json',
);

test('every log matches the schema of SARIF 2.1.0', { skip: !existsSync(schemaPath) }, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
  for (const [name, report] of Object.entries(reports)) {
    assert.ok(validate(JSON.parse(renderText('sarif', report))), `${name}: ${JSON.stringify(validate.errors)}`);
  }
  assert.equal(validate({ version: '2.1.0' }), false);
});

test('a clean scan has results, and none', () => {
  for (const scope of ['tree', 'stdin', 'staged', 'range', 'history'] as const) {
    for (const run of runsOf(aReport({ scope }))) assert.deepEqual(run.results, []);
  }
});

test('a result, field by field', () => {
  const finding = aFinding({ places: sameFile });
  const id = finding.fingerprint.slice(0, 12);
  assert.deepEqual(firstRun(aReport({ repository, findings: [finding] })).results, [
    {
      ruleId: 'PAT001',
      ruleIndex: 0,
      level: 'error',
      message: {
        text:
          `This is an Azure DevOps token, issued 2026-05, user. It is GM6I…2pVy, id ${id}, in 2 places of this file, near the ` +
          'organization contoso. Revoke it at https://dev.azure.com/contoso/_usersSettings/tokens, then take it out of the file.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sub/ci/deploy.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 23, endLine: 4, endColumn: 107 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: '5e4d5a9cf1294ad9:1', 'patPatrol/v1': finding.fingerprint },
      properties: {
        confidence: 'certain',
        checksum: 'valid',
        format: 'new',
        kind: 'user',
        issued: '2026-05',
        encoding: [],
      },
    },
  ]);
});

test('one result per token and path', () => {
  const uris = runsOf(reports['tree'] ?? aReport()).flatMap(({ results }) => results?.map(uriOf));
  assert.deepEqual(uris, ['sub/ci/deploy.yml', 'sub/x/y%20z.txt', 'sub/tools/sync.sh']);
});

test('a history: what is at HEAD goes to the tree, and its file not into the past', () => {
  const past = aPlace({
    commit: COMMIT_B,
    date: '2026-01-01T00:00:00Z',
    blob: BLOB_A,
    atHead: false,
    reachable: 'head',
  });
  const present = aPlace({ commit: COMMIT_A, date: '2026-02-01T00:00:00Z', line: 7, atHead: true, reachable: 'head' });
  const gone = aPlace({ ...past, path: 'old.env' });
  const earlier = aPlace({ ...gone, line: 8, commit: COMMIT_A, date: '2025-12-31T23:59:59-01:00' });
  const report = aReport({
    scope: 'history',
    repository,
    findings: [aFinding({ places: [past, present, earlier, gone] })],
  });
  const [tree, history] = runsOf(report).map(({ results = [] }) => results);
  assert.deepEqual(tree?.map(uriOf), ['ci/deploy.yml']);
  assert.equal(tree?.[0]?.locations?.[0]?.physicalLocation?.region?.startLine, 7);
  assert.deepEqual(history?.map(uriOf), ['old.env']);
  const [location] = history?.[0]?.locations ?? [];
  assert.equal(location?.physicalLocation?.region?.startLine, 4, 'the earlier commit, time zones considered');
  assert.deepEqual(location?.logicalLocations, [
    { kind: 'commit', name: COMMIT_B, fullyQualifiedName: `${COMMIT_B}:old.env` },
  ]);
  const { properties } = history?.[0] ?? {};
  assert.deepEqual([properties?.['commit'], properties?.['inHead']], [COMMIT_B, false]);
});

test('an object without a path has a place that does not change', () => {
  const [, history] = runsOf(aReport({ scope: 'history', repository, findings: [dangling] }));
  const [result] = history?.results ?? [];
  assert.equal(result && uriOf(result), '.git');
  assert.deepEqual(result?.locations?.[0]?.logicalLocations, [
    { kind: 'blob', name: BLOB_A, fullyQualifiedName: BLOB_A },
  ]);
});

test('no author, no frame', () => {
  const text = renderText('sarif', aReport({ scope: 'history', findings: [aHistoryFinding(1)] }));
  assert.doesNotMatch(text, /A\. Author|AZURE_DEVOPS_EXT_PAT|snippet/);
});
