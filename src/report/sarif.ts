// SARIF 2.1.0 as GitHub code scanning and Azure DevOps take it. `results` is there even when empty: an upload without it is refused, and one
// with an empty list closes the alerts of earlier ones. Suppressed findings are left out unless asked for, because code scanning would open alerts
// for them.
import { gzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import type { Finding, Place } from '../core/finding.ts';
import type { ScanReport, ScanScope } from '../core/scan-report.ts';
import type { RenderContext } from './context.ts';
import { stringify } from '../core/escape.ts';
import { groupByFile } from './places.ts';
import { type Share, toRun } from './sarif-run.ts';

/** GitHub and Azure DevOps show this many results of a run. */
const MOST_RESULTS = 5000;
/** GitHub refuses a larger file. Bytes, after compression with gzip. */
const LARGEST = 10_000_000;

/** One SARIF log; no token, no snippet, no author, no path of this machine but of files outside the repository. */
export function* renderSarif(report: ScanReport, context: RenderContext): Iterable<string> {
  let most = MOST_RESULTS;
  let text = renderLog(report, context, most);
  while (!fits(text) && most > 1) {
    most = Math.floor(most / 2);
    text = renderLog(report, context, most);
  }
  yield text;
}

/** Compressing takes time, so it is tried only where the answer is not plain. No character takes more than three bytes. */
function fits(text: string): boolean {
  return text.length * 3 <= LARGEST || gzipSync(text, { level: 6 }).length <= LARGEST;
}

function renderLog(report: ScanReport, context: RenderContext, most: number): string {
  const { findings, suppressed } = report;
  const listed = context.includeSuppressed ? [...findings, ...suppressed] : findings;
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: shareOut(listed, report.scope).map((share) => toRun({ ...share, most }, report, context)),
  };
  return `${stringify(log, 2)}\n`;
}

/**
 * One run, but two for a history: what lies in HEAD's files can be seen and fixed there, so it goes into the category of tree scans; the rest into
 * one of its own. A file that holds the token at HEAD is not reported a second time for its past.
 */
function shareOut(findings: readonly Finding[], scope: ScanScope): readonly Omit<Share, 'most'>[] {
  if (scope !== 'history') return [{ category: scope, files: groupByFile(findings) }];
  return [
    { category: 'tree', files: groupByFile(findings, placesAtHead) },
    { category: 'history', files: groupByFile(findings, placesInPast) },
  ];
}

function placesAtHead({ places }: Finding): readonly Place[] {
  return places.filter(({ atHead }) => atHead);
}

function placesInPast(finding: Finding): readonly Place[] {
  const present = new Set(placesAtHead(finding).map(({ path }) => path));
  return finding.places.filter(({ path }) => !present.has(path));
}
