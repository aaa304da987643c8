// The last lines of the console report: what was found, what was read, and what was not looked at.
import type { Confidence } from '../core/confidence.ts';
import type { ScanReport, ScanScope } from '../core/scan-report.ts';
import { formatSize } from '../core/size.ts';
import { wrapProse } from './columns.ts';
import { isComplete } from './completeness.ts';
import { renderFindingLine } from './console-finding.ts';
import type { Style } from './console-style.ts';
import type { RenderContext } from './context.ts';
import { describeEmpty } from './empty.ts';
import { describeHidden, describeLeftOut, describeThreshold } from './left-out.ts';
import { countPlaces } from './places.ts';
import { formatCount, formatDuration, formatNumber } from './quantity.ts';
import { describeSinceScan } from './since-scan.ts';
import { describeSuppressed, describeSuppression } from './suppressed.ts';

const INDENT = '  ';

const PLACES: Readonly<Record<ScanScope, string>> = {
  tree: 'in the working tree',
  stdin: 'in standard input',
  staged: 'in what is staged',
  range: 'in these commits',
  history: 'in the history',
};

const NEXT: Readonly<Record<ScanScope, string>> = {
  tree: 'revoke first: taking a token out of here does not take it back from those who have read it',
  stdin: 'revoke first: a token that was logged or sent has been read',
  staged: 'take it out and stage that again; a token that never left this machine need not be revoked',
  range: 'take it out of these commits before they are pushed; once pushed, revoke first',
  history: 'revoke first: rewriting the history does not take a token back from those who have cloned it',
};

/** In CI nothing is as in front of a push any more. */
const NEXT_OF_PUSHED =
  'revoke first: these commits are pushed, and taking it out of them does not take it back from those who have read them';

/** How the scan ended. */
export function renderSummary(report: ScanReport, context: RenderContext, style: Style): readonly string[] {
  const prose = (text: string) => wrapProse(text, style.width, INDENT);
  const leftOut = describeLeftOut(report, style.show);
  return [
    ...renderOutcome(report, style),
    ...notes(report, style).flatMap(prose),
    ...(leftOut === undefined ? [] : prose(leftOut).map(style.dim)),
    ...renderSuppressed(report, context, style),
    ...(report.findings.length > 0 ? prose(nextStep(report, context)) : []),
  ];
}

function renderOutcome(report: ScanReport, style: Style): readonly string[] {
  const { findings, scope } = report;
  const [first] = findings;
  const headline = (text: string) => wrapProse(text, style.width, INDENT, '');
  if (first !== undefined) {
    const color = style.sure(first.confidence);
    const glyph = first.confidence === 'possible' ? '?' : style.glyphs.found;
    return headline(`${glyph} ${countFindings(report)}`).map((line) => style.bold(color(line)));
  }
  if (!isComplete(report)) return [];
  const empty = describeEmpty(report);
  if (empty !== undefined) return headline(`${style.glyphs.attention} ${empty}`).map(style.yellow);
  const where = scope === 'tree' && report.repository === undefined ? 'in these files' : PLACES[scope];
  const but = report.suppressed.length === 0 ? '' : ', apart from what is suppressed';
  const hidden = describeHidden(report);
  if (hidden !== undefined) {
    const text = `no Azure DevOps tokens${describeThreshold(report)} ${where}; ${hidden}`;
    return headline(`${style.glyphs.attention} ${text}`).map(style.yellow);
  }
  return headline(`${style.glyphs.clean} no Azure DevOps tokens ${where}${but}`).map(style.green);
}

/** `2 tokens in 3 places (1 certain, 1 likely)`; `1 possible token in 1 place` where nothing is surer. */
function countFindings({ findings }: ScanReport): string {
  const counts = new Map<Confidence, number>();
  for (const { confidence } of findings) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  const parts = [...counts].map(([confidence, count]) => `${formatNumber(count)} ${confidence}`);
  const places = findings.reduce((sum, finding) => sum + countPlaces(finding.places), 0);
  const where = `in ${formatCount(places, 'place')}`;
  if (counts.get('possible') === findings.length) return `${formatCount(findings.length, 'possible token')} ${where}`;
  return `${formatCount(findings.length, 'token')} ${where} (${parts.join(', ')})`;
}

function nextStep({ findings, scope }: ScanReport, { pushed = false }: RenderContext): string {
  const isSure = findings.some(({ confidence }) => confidence === 'certain');
  const next = pushed && scope === 'range' ? NEXT_OF_PUSHED : NEXT[scope];
  return isSure ? next : `if it is a token: ${next}`;
}

function notes(report: ScanReport, style: Style): readonly string[] {
  const { findings, ignoredFiles, repository, scope } = report;
  const read = describeRead(report);
  const lines =
    findings.length === 0 && !isComplete(report) ? [`0 tokens in what was read: ${read}`] : [`read ${read}`];
  if (ignoredFiles > 0) lines.push(`${formatCount(ignoredFiles, 'file')} ignored by git not looked at: --no-ignore`);
  const { alternates = [], submodules = [] } = repository ?? {};
  if (alternates.length > 0)
    lines.push(`objects borrowed from ${alternates.map(style.show).join(', ')} were read as well`);
  if (submodules.length > 0)
    lines.push(
      `not read: the histories of submodules, ${submodules.map(style.show).join(', ')}; scan --history in each`,
    );
  const since = describeSinceScan(report, style.show);
  if (since !== undefined) lines.push(since);
  if (scope === 'tree' && repository !== undefined)
    lines.push('working tree only; for the past: pat-patrol scan --history');
  return lines;
}

/** `1,284 files, 41.3 MB in 0.4 s`. */
function describeRead({ scope, stats }: ScanReport): string {
  const { files, blobs, bytes, milliseconds } = stats;
  const isGit = scope === 'history' || scope === 'range';
  // Blobs are counted; the messages of commits and tags are read beside them.
  const counts = [
    ...(blobs > 0 || isGit ? [`${formatCount(blobs, 'blob')}${isGit ? ' and the messages' : ''}`] : []),
    ...(files > 0 ? [formatCount(files, 'file')] : []),
  ];
  if (counts.length === 0 && scope !== 'stdin') counts.push('0 files');
  return `${[...counts, formatSize(bytes)].join(', ')} in ${formatDuration(milliseconds)}`;
}

function renderSuppressed(report: ScanReport, { verbose }: RenderContext, style: Style): readonly string[] {
  const told = describeSuppressed(report, style.show);
  if (told === undefined) return [];
  const more = verbose || report.suppressed.length === 0 ? '' : '; --verbose lists them';
  const list = verbose ? report.suppressed : [];
  return [
    ...wrapProse(told + more, style.width, INDENT),
    ...list.map((finding) => {
      const why = describeSuppression(finding, style.show);
      return `${INDENT}${INDENT}${renderFindingLine(finding, style)}${why === '' ? '' : `  ${style.dim(why)}`}`;
    }),
  ];
}
