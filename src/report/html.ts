// The report as one page to keep, print and hand on: no script, nothing loaded from anywhere, no token. Foreign text goes through `markup`.
import type { ScanReport } from '../core/scan-report.ts';
import { formatSize } from '../core/size.ts';
import { isComplete, problemsOf } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { describeToken, idOf } from './describe.ts';
import { describeEmpty } from './empty.ts';
import { renderCard } from './html-finding.ts';
import { POLICY, STYLE } from './html-style.ts';
import { headlineOf } from './job-summary.ts';
import { describeLeftOut } from './left-out.ts';
import { markup } from './markup.ts';
import { formatCount } from './quantity.ts';
import { describeSuppressed, describeSuppression } from './suppressed.ts';

/** One HTML document. */
export function* renderHtml(report: ScanReport, context: RenderContext): Iterable<string> {
  const title = headlineOf(report);
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="referrer" content="no-referrer"/>\n';
  yield `<title>${markup(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield renderBanner(title, report);
  yield '<main>\n';
  yield renderProblems(report);
  if (report.findings.length > 0) yield '<h2>Tokens</h2>\n';
  for (const finding of report.findings) yield renderCard(finding, report, context.rules);
  yield renderSuppressed(report);
  yield '</main>\n';
  yield `<footer class="faint"><p>pat-patrol ${markup(context.version)}. Tokens are shown by their first and last characters only. `;
  yield 'Certain: its checksum verifies. Likely: it has the structure of a token. Possible: it could be one.</p></footer>\n';
  yield '</body>\n</html>\n';
}

function renderBanner(title: string, report: ScanReport): string {
  const lines = [
    describeCompleteness(report),
    describeRead(report),
    describeLeftOut(report, String),
    describeSuppressed(report, String),
  ];
  const texts = lines.map((line) => (line === undefined ? '' : `<p>${markup(line)}</p>\n`)).join('');
  return `<header class="banner ${stateOf(report)}">\n<h1>${markup(title)}</h1>\n${texts}</header>\n`;
}

function stateOf(report: ScanReport): 'found' | 'incomplete' | 'empty' | 'clean' {
  if (report.findings.length > 0) return 'found';
  if (!isComplete(report)) return 'incomplete';
  return describeEmpty(report) === undefined ? 'clean' : 'empty';
}

/** Nothing where there was nothing to read. */
function describeCompleteness(report: ScanReport): string | undefined {
  if (stateOf(report) === 'empty') return undefined;
  if (isComplete(report)) return 'Complete: everything was read.';
  const meaning = report.findings.length > 0 ? 'there may be more' : '"none found" is not "clean"';
  return `Incomplete: not everything was read, so ${meaning}.`;
}

/** Without the time it took, so that the same scan gives the same page. */
function describeRead({ stats, repository }: ScanReport): string {
  const counts = [
    ...(stats.blobs > 0 ? [formatCount(stats.blobs, 'blob')] : []),
    ...(stats.files > 0 ? [formatCount(stats.files, 'file')] : []),
    formatSize(stats.bytes),
  ];
  const { revision, branch, remoteUrl } = repository ?? {};
  const at = revision === undefined ? '' : `, at commit ${revision}${branch === undefined ? '' : ` of ${branch}`}`;
  return `Read: ${counts.join(', ')}${at}${remoteUrl === undefined ? '' : `, ${remoteUrl}`}.`;
}

function renderProblems(report: ScanReport): string {
  const problems = problemsOf(report);
  if (problems.length === 0) return '';
  const rows = problems.map(({ where, message }) => {
    return `<tr><td><code>${markup(where)}</code></td><td>${markup(message)}</td></tr>\n`;
  });
  return table('Not read', ['What', 'Why'], rows);
}

function renderSuppressed({ suppressed }: ScanReport): string {
  if (suppressed.length === 0) return '';
  const rows = suppressed.map((finding) => {
    const token = `<code>${markup(finding.secret.redacted)}</code> ${markup(describeToken(finding))}`;
    return `<tr><td>${token}</td><td><code>${idOf(finding)}</code></td><td>${markup(describeSuppression(finding, String))}</td></tr>\n`;
  });
  return table('Suppressed', ['Token', 'Id', 'By'], rows);
}

function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<h2>${title}</h2>\n<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div>\n`;
}
