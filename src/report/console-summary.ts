// The last lines of the console report: what was found, what was read, and what was not looked at.
import type { Confidence } from '../core/confidence.ts';
import type { ScanReport, ScanScope } from '../core/scan-report.ts';
import { formatSize } from '../core/size.ts';
import { wrapProse } from './columns.ts';
import { isComplete } from './completeness.ts';
import { renderFindingLine } from './console-finding.ts';
import type { Style } from './console-style.ts';
import type { RenderContext } from './context.ts';
import { formatCount, formatDuration, formatNumber } from './quantity.ts';

const INDENT = '  ';

const PLACES: Readonly<Record<ScanScope, string>> = {
  tree: 'in the working tree',
  stdin: 'in standard input',
  staged: 'in what is staged',
  range: 'in these commits',
  history: 'in the history',
};

const NOTHING: Readonly<Record<ScanScope, string>> = {
  tree: 'no files to read here',
  stdin: 'standard input was empty',
  staged: 'nothing is staged',
  range: 'these commits add nothing',
  history: 'the repository has no objects',
};

const NEXT: Readonly<Record<ScanScope, string>> = {
  tree: 'revoke first: taking a token out of a file does not take it back from those who have read it',
  stdin: 'revoke first: a token that was logged or sent has been read',
  staged: 'take it out of the file and stage that again; a token that never left this machine need not be revoked',
  range: 'take it out of these commits before they are pushed; once pushed, revoke first',
  history: 'revoke first: rewriting the history does not take a token back from those who have cloned it',
};

/** How the scan ended. */
export function renderSummary(report: ScanReport, context: RenderContext, style: Style): readonly string[] {
  const prose = (text: string) => wrapProse(text, style.width, INDENT);
  return [
    ...renderOutcome(report, style),
    ...notes(report).flatMap(prose),
    ...renderSuppressed(report, context, style),
    ...(report.findings.length > 0 ? prose(NEXT[report.scope]) : []),
  ];
}

function renderOutcome(report: ScanReport, style: Style): readonly string[] {
  const { findings, scope } = report;
  const [first] = findings;
  const headline = (text: string) => wrapProse(text, style.width, INDENT, '');
  if (first !== undefined) {
    const color = style.sure(first.confidence);
    return headline(`${style.glyphs.found} ${countFindings(report)}`).map((line) => style.bold(color(line)));
  }
  if (!isComplete(report)) return [];
  if (isEmpty(report)) return headline(`${style.glyphs.attention} ${NOTHING[scope]}`).map(style.yellow);
  const where = scope === 'tree' && report.repository === undefined ? 'in these files' : PLACES[scope];
  const but = report.suppressed.length === 0 ? '' : ', apart from what is suppressed';
  return headline(`${style.glyphs.clean} no Azure DevOps tokens ${where}${but}`).map(style.green);
}

/** `2 tokens in 3 places (1 certain, 1 likely)`. */
function countFindings({ findings }: ScanReport): string {
  const counts = new Map<Confidence, number>();
  for (const { confidence } of findings) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  const parts = [...counts].map(([confidence, count]) => `${formatNumber(count)} ${confidence}`);
  const places = findings.reduce((sum, finding) => sum + finding.places.length, 0);
  return `${formatCount(findings.length, 'token')} in ${formatCount(places, 'place')} (${parts.join(', ')})`;
}

function notes(report: ScanReport): readonly string[] {
  const { findings, ignoredFiles, repository, scope } = report;
  const read = describeRead(report);
  const lines =
    findings.length === 0 && !isComplete(report) ? [`0 tokens in what was read: ${read}`] : [`read ${read}`];
  if (ignoredFiles > 0) lines.push(`${formatCount(ignoredFiles, 'file')} ignored by git not looked at: --no-ignore`);
  if (scope === 'tree' && repository !== undefined)
    lines.push('working tree only; for the past: pat-patrol scan --history');
  return lines;
}

/** `1,284 files, 41.3 MB in 0.4 s`. */
function describeRead({ scope, stats }: ScanReport): string {
  const { files, blobs, bytes, milliseconds } = stats;
  const counts = [
    ...(blobs > 0 ? [formatCount(blobs, 'object')] : []),
    ...(files > 0 ? [formatCount(files, 'file')] : []),
  ];
  if (counts.length === 0 && scope !== 'stdin') counts.push('0 files');
  return `${[...counts, formatSize(bytes)].join(', ')} in ${formatDuration(milliseconds)}`;
}

function isEmpty({ scope, stats }: ScanReport): boolean {
  return scope === 'stdin' ? stats.bytes === 0 : stats.files === 0 && stats.blobs === 0;
}

function renderSuppressed({ suppressed }: ScanReport, { verbose }: RenderContext, style: Style): readonly string[] {
  if (suppressed.length === 0) return [];
  const count = `${INDENT}${formatNumber(suppressed.length)} suppressed`;
  if (!verbose) return [`${count}: --verbose lists them`];
  return [count, ...suppressed.map((finding) => `${INDENT}${INDENT}${renderFindingLine(finding, style)}`)];
}
