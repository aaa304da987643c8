// Runs the whole pipeline on the main thread, for tests that are about what it finds.
import type { Place } from '../../src/core/finding.ts';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { scan } from '../../src/scan.ts';
import type { ScanRequest } from '../../src/scan/scan-request.ts';
import type { ScanHooks } from '../../src/scan/scan-source.ts';

/** A scan with everything at its default but `fields`. */
export async function scanInProcess(fields: Partial<ScanRequest>, hooks: ScanHooks = {}): Promise<ScanReport> {
  const request: ScanRequest = {
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
    ...fields,
  };
  return scan(request, hooks);
}

/** The places of a token, told by its redacted form. */
export function placesOf(report: ScanReport, token: string): readonly Place[] {
  const redacted = `${token.slice(0, 4)}…${token.slice(-4)}`;
  return report.findings.filter(({ secret }) => secret.redacted === redacted).flatMap(({ places }) => places);
}
