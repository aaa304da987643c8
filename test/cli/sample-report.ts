// Scan reports for tests of what happens around a scan. The tokens have the right length and nothing else.
import type { Finding, Place } from '../../src/core/finding.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { Secret } from '../../src/core/secret.ts';

export function samplePlace(place: Partial<Place> = {}): Place {
  return {
    path: 'src/a.yml',
    line: 3,
    column: 14,
    endLine: 3,
    endColumn: 98,
    encoding: [],
    frame: { text: 'pat: wxyz…wxyz', start: 5, length: 9 },
    ...place,
  };
}

export function sampleFinding(finding: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'PAT001',
    confidence: 'certain',
    format: 'new',
    checksum: 'valid',
    kind: 'user',
    issued: '2026-01',
    secret: new Secret('wxyz'.repeat(21)),
    fingerprint: '0123456789abcdef'.repeat(4),
    places: [samplePlace()],
    ...finding,
  };
}

export function sampleReport(report: Partial<ScanReport> = {}): ScanReport {
  return {
    scope: 'tree',
    findings: [],
    suppressed: [],
    problems: [],
    complete: true,
    interrupted: false,
    stats: { files: 2, blobs: 0, bytes: 17, milliseconds: 5 },
    ignoredFiles: 0,
    ...report,
  };
}
