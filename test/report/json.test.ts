import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import type { ScanReport } from '../../src/core/scan-report.ts';
import { adviceFor } from '../../src/report/describe.ts';
import {
  aFinding,
  aHistoryFinding,
  aLegacyFinding,
  aPlace,
  aReport,
  BLOB_A,
  COMMIT_A,
  renderText,
  TOKEN,
} from './sample-report.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isReport = ajv.compile(schema);
const isLine = ajv.compile({ $ref: `${schema.$id}#/$defs/line` });

const historyPlace = aPlace({
  path: '.npmrc',
  encoding: ['base64', 'utf-16le'],
  organization: 'contoso',
  lineHash: '1:1',
  object: 'blob',
  blob: BLOB_A,
  commit: COMMIT_A,
  author: 'A. Author',
  date: '2026-06-01T12:00:00+02:00',
  atHead: true,
  reachable: 'head',
});

const reports: Readonly<Record<string, ScanReport>> = {
  clean: aReport(),
  tree: aReport({
    findings: [aFinding(), aLegacyFinding()],
    suppressed: [aFinding({ suppression: { kind: 'inline', reason: `for ${TOKEN}` } })],
  }),
  known: aReport({ suppressed: [aFinding({ suppression: { kind: 'baseline' } })], baselineFile: 'b' }),
  history: aReport({ scope: 'history', findings: [aHistoryFinding(3), aFinding({ places: [historyPlace] })] }),
  incomplete: aReport({
    problems: [
      { where: 'a', message: 'b' },
      { where: 'c', message: 'd' },
    ],
    interrupted: true,
  }),
  unsure: aReport({ findings: [aFinding({ confidence: 'possible', checksum: 'invalid', kind: 'unknown' })] }),
};

function check(validate: ValidateFunction, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors));
}

function linesOf(report: ScanReport): readonly Record<string, unknown>[] {
  const text = renderText('jsonl', report);
  assert.ok(text.endsWith('\n'));
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

for (const [name, report] of Object.entries(reports)) {
  test(`json matches its schema: ${name}`, () => {
    check(isReport, JSON.parse(renderText('json', report)));
  });

  test(`jsonl matches its schema and holds the same as json: ${name}`, () => {
    const lines = linesOf(report);
    for (const line of lines) check(isLine, line);
    const { type, ...summary } = lines.at(-1) ?? {};
    const findings = lines.slice(0, -1).map(({ type: kind, ...finding }) => {
      assert.equal(kind, 'finding');
      return finding;
    });
    assert.equal(type, 'summary');
    assert.deepEqual({ ...summary, findings }, JSON.parse(renderText('json', report)));
  });
}

test('the document, field by field', () => {
  const { fingerprint } = aFinding();
  const organizations = [{ name: 'contoso', from: 'near' }] as const;
  const finding = aFinding({ places: [{ ...historyPlace, carrier: 'npmrc-password' }], organizations, keyKind: 'key' });
  const report = aReport({ findings: [finding] });
  const { frame: _, lineHash: __, ...place } = historyPlace;
  assert.deepEqual(JSON.parse(renderText('json', report)), {
    schemaVersion: 1,
    tool: { name: 'pat-patrol', version: '1.2.3' },
    complete: true,
    findings: [
      {
        ruleId: 'PAT001',
        confidence: 'certain',
        format: 'new',
        checksum: 'valid',
        kind: 'user',
        issued: '2026-05',
        keyKind: 'key',
        organizations,
        remediation: adviceFor(finding),
        redacted: 'GM6I…2pVy',
        fingerprint,
        places: [{ ...place, carrier: 'npmrc-password' }],
        verdict: { status: 'unverified' },
      },
    ],
    suppressed: [],
    problems: [],
    stats: { files: 1284, blobs: 0, bytes: 41_300_000, milliseconds: 412 },
  });
});

test('the text is what JSON.stringify would indent', () => {
  for (const report of Object.values(reports)) {
    const text = renderText('json', report);
    assert.equal(text, `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  }
});

test('the schema refuses what is not in the contract', () => {
  const good = JSON.parse(renderText('json', aReport({ findings: [aFinding()] })));
  const [finding] = good.findings;
  const bad = [
    { ...good, extra: 1 },
    { ...good, schemaVersion: 2 },
    { ...good, findings: [{ ...finding, token: TOKEN }] },
    { ...good, findings: [{ ...finding, redacted: TOKEN }] },
    { ...good, findings: [{ ...finding, places: [] }] },
    { ...good, findings: [{ ...finding, places: [{ ...finding.places[0], frame: {} }] }] },
    { ...good, findings: [{ ...finding, places: [{ ...finding.places[0], line: 0 }] }] },
    { ...good, stats: { ...good.stats, files: -1 } },
  ];
  for (const report of bad) assert.equal(isReport(report), false, JSON.stringify(report));
  assert.equal(isLine(finding), false);
  assert.equal(isLine({ ...finding, type: 'finding', extra: 1 }), false);
});

test('a scan that was stopped is not complete', () => {
  for (const fields of [{ interrupted: true }, { problems: [{ where: 'a', message: 'b' }] }, { complete: false }]) {
    assert.equal(JSON.parse(renderText('json', aReport({ complete: true, ...fields }))).complete, false);
  }
});
