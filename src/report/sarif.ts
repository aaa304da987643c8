// SARIF 2.1.0 as GitHub code scanning and Azure DevOps take it. `results` is there even when empty: an upload without it is refused, and one
// with an empty list closes the alerts of earlier ones. Suppressed findings are left out, because code scanning would open alerts for them.
import type { Log, Run } from 'sarif';
import type { Finding, Place } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { RenderContext } from './context.ts';
import { stringify } from '../core/escape.ts';
import { groupByFile, toRun } from './sarif-run.ts';

/** One SARIF log; no token, no snippet, no author, no path of this machine but of files outside the repository. */
export function* renderSarif(report: ScanReport, context: RenderContext): Iterable<string> {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: report.scope === 'history' ? historyRuns(report, context) : [plainRun(report, context)],
  };
  yield `${stringify(log, 2)}\n`;
}

function plainRun(report: ScanReport, context: RenderContext): Run {
  return toRun(
    report.scope,
    groupByFile(report.findings, ({ places }) => places),
    report,
    context,
  );
}

/**
 * What lies in HEAD's files can be seen and fixed there, so it goes into the category of tree scans; the rest into one of its own. A file that
 * holds the token at HEAD is not reported a second time for its past.
 */
function historyRuns(report: ScanReport, context: RenderContext): Run[] {
  const head = groupByFile(report.findings, placesAtHead);
  const past = groupByFile(report.findings, placesInPast);
  return [toRun('tree', head, report, context), toRun('history', past, report, context)];
}

function placesAtHead({ places }: Finding): readonly Place[] {
  return places.filter(({ atHead }) => atHead);
}

function placesInPast(finding: Finding): readonly Place[] {
  const present = new Set(placesAtHead(finding).map(({ path }) => path));
  return finding.places.filter(({ path }) => !present.has(path));
}
