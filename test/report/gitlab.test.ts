import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { HOSTILE } from './acted-on.ts';
import {
  aFinding,
  aHistoryFinding,
  aLegacyFinding,
  aPlace,
  aReport,
  BLOB_A,
  COMMIT_A,
  renderText,
  shortId,
} from './sample-report.ts';

const text = { type: 'string', minLength: 1 } as const;
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' } as const;
const tool = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: { id: text, name: text, version: text, vendor: { type: 'object', required: ['name'] } },
} as const;

/** What GitLab's schema of secret detection reports, 15.2.1, asks of the fields that we write. */
const SECRET_DETECTION = {
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { const: '15.2.1' },
    scan: {
      type: 'object',
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        analyzer: tool,
        scanner: tool,
        start_time: time,
        end_time: time,
        status: { enum: ['success', 'failure'] },
        type: { const: 'secret_detection' },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$' },
          name: { type: 'string', maxLength: 255 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              properties: {
                type: text,
                name: text,
                value: text,
                url: { type: 'string', pattern: '^(https?|ftp)://.+' },
              },
            },
          },
          location: {
            type: 'object',
            required: ['commit'],
            properties: {
              file: { type: 'string' },
              start_line: { type: 'integer' },
              end_line: { type: 'integer' },
              commit: { type: 'object', required: ['sha'], properties: { sha: text, date: { type: 'string' } } },
            },
          },
        },
      },
    },
  },
} as const;

/** What GitLab reads of the Code Climate format: docs.gitlab.com/ci/testing/code_quality. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: text,
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
} as const;

const SCHEMAS = { gitlab: SECRET_DETECTION, codequality: CODE_QUALITY } as const;
const endedAt = new Date('2026-06-01T12:00:01.900Z');

function parse(format: keyof typeof SCHEMAS, report: ScanReport) {
  const document = JSON.parse(renderText(format, report, { endedAt }));
  const ajv = new Ajv2020({ allErrors: true });
  assert.ok(ajv.validate(SCHEMAS[format], document), ajv.errorsText());
  return document;
}

const repository = { prefix: 'sub/', revision: COMMIT_A };
const dangling = aFinding({ places: [aPlace({ path: '', object: 'blob', blob: BLOB_A })] });

test('secret detection: one vulnerability per token and file', () => {
  const findings = [aFinding({ places: [aPlace(), aPlace({ line: 9 }), aPlace({ path: 'b.txt' })] }), aLegacyFinding()];
  const { vulnerabilities, scan } = parse('gitlab', aReport({ findings, repository }));
  assert.deepEqual(
    vulnerabilities.map(({ location }: { location: { file: string } }) => location.file),
    ['sub/ci/deploy.yml', 'sub/b.txt', 'sub/tools/sync.sh'],
  );
  const [first] = vulnerabilities;
  assert.deepEqual(first.location, {
    file: 'sub/ci/deploy.yml',
    start_line: 4,
    end_line: 4,
    commit: { sha: COMMIT_A },
  });
  assert.deepEqual([first.severity, first.identifiers[0].value], ['Critical', 'PAT001']);
  assert.ok(first.description.includes(`GM6I…2pVy, id ${shortId(aFinding())}, in 2 places of this file`));
  assert.deepEqual(
    [scan.start_time, scan.end_time, scan.status],
    ['2026-06-01T12:00:01', '2026-06-01T12:00:01', 'success'],
  );
});

test('secret detection: history, and what has no path', () => {
  const { vulnerabilities } = parse('gitlab', aReport({ scope: 'history', findings: [aHistoryFinding(1), dangling] }));
  assert.deepEqual(
    vulnerabilities.map(({ location }: { location: { file: string; commit: { sha: string } } }) => [
      location.file,
      location.commit.sha.slice(0, 4),
    ]),
    [
      ['ci/deploy.yml', 'a1a1'],
      ['src/old.env', 'b2b2'],
      ['z/file-0.txt', 'a1a1'],
      ['.git', '0000'],
    ],
  );
});

test('inside an archive: the archive, without lines that it does not have, and every content by itself', () => {
  const places = ['a.txt', 'b.txt'].map((inner) => aPlace({ path: `x.zip!${inner}`, inner, line: 7 }));
  const report = aReport({ findings: [aFinding({ places })] });
  const { vulnerabilities } = parse('gitlab', report);
  assert.deepEqual(vulnerabilities[0].location, { file: 'x.zip', commit: { sha: '0000000' } });
  assert.notEqual(vulnerabilities[0].id, vulnerabilities[1].id);
  assert.deepEqual(parse('codequality', report)[1].location, { path: 'x.zip', lines: { begin: 1 } });
});

test('both are the same findings under stable names, whatever line they are on', () => {
  const idsOf = (line: number) => {
    const report = aReport({ findings: [aFinding({ places: [aPlace({ line })] }), dangling, aLegacyFinding()] });
    const ids = parse('gitlab', report).vulnerabilities.map(({ id }: { id: string }) => id);
    assert.deepEqual(
      parse('codequality', report).map(({ fingerprint }: { fingerprint: string }) => fingerprint),
      ids,
    );
    assert.equal(new Set(ids).size, 3);
    return ids;
  };
  assert.deepEqual(idsOf(4), idsOf(400));
});

test('what was not read is told, and a scan with it is no success', () => {
  const report = aReport({ problems: [{ where: 'big.bin', message: 'permission denied' }], baselineFile: 'known' });
  const { scan, vulnerabilities } = parse('gitlab', report);
  assert.deepEqual([scan.status, vulnerabilities], ['failure', []]);
  assert.deepEqual(scan.messages, [
    { level: 'warn', value: 'big.bin: permission denied' },
    { level: 'info', value: 'nothing suppressed by the baseline known' },
  ]);
  const [entry] = parse('codequality', report);
  assert.deepEqual([entry.check_name, entry.description], ['not-read', 'Not read: big.bin: permission denied']);
  assert.deepEqual(parse('codequality', aReport()), []);
});

test('code quality: field by field', () => {
  const finding = aFinding();
  const [entry] = parse('codequality', aReport({ findings: [finding], repository }));
  assert.deepEqual(entry, {
    description: `Azure DevOps token, issued 2026-05, user (certain): GM6I…2pVy, id ${shortId(finding)}. Revoke it in Azure DevOps under User settings, Personal access tokens.`,
    check_name: 'PAT001',
    fingerprint: entry.fingerprint,
    severity: 'blocker',
    location: { path: 'sub/ci/deploy.yml', lines: { begin: 4 } },
  });
});

test('hostile names make no other document, and no Markdown', () => {
  for (const name of [...HOSTILE, '"', '\\']) {
    const finding = aFinding({
      places: [aPlace({ path: name, organization: name })],
      description: `${name}![x](http://x)<b>`,
    });
    const report = aReport({ findings: [finding], problems: [{ where: name, message: name }] });
    assert.equal(parse('codequality', report).length, 2);
    const { vulnerabilities } = parse('gitlab', report);
    assert.equal(vulnerabilities.length, 1);
    assert.ok(vulnerabilities[0].description.includes('\\!\\[x\\]\\(http\\://x\\)\\<b\\>'));
  }
});
