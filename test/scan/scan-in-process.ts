// Runs the whole pipeline on the main thread, for tests that are about what it finds.
import type { Place } from '../../src/core/finding.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { scan } from '../../src/scan.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import type { ScanHooks } from '../../src/scan/scan-source.ts';

/** Everything at its default, on one thread. */
const REQUEST: ScanRequest = {
  scope: 'tree',
  paths: [],
  cwd: process.cwd(),
  include: [],
  exclude: [],
  useIgnore: true,
  minConfidence: 'possible',
  disabledRules: [],
  decodeDepth: 3,
  maxSize: Infinity,
  jobs: 1,
  lineHash: false,
};

/** A request with everything at its default but `fields`. */
export function requestWith(fields: Partial<ScanRequest>): ScanRequest {
  return { ...REQUEST, ...fields };
}

export async function scanInProcess(fields: Partial<ScanRequest>, hooks: ScanHooks = {}): Promise<ScanReport> {
  return scan(requestWith(fields), hooks);
}

/** The places of a token, told by its redacted form. */
export function placesOf(report: ScanReport, token: string): readonly Place[] {
  const redacted = `${token.slice(0, 4)}…${token.slice(-4)}`;
  return report.findings.filter(({ secret }) => secret.redacted === redacted).flatMap(({ places }) => places);
}
