// What was suppressed, in words: shared by all reports for people, so that none passes over it.
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { formatCount, formatNumber } from './quantity.ts';

/**
 * `3 tokens suppressed: 2 by the baseline .pat-patrol-baseline, 1 by a comment`; that the baseline did nothing where that is so; undefined
 * where nothing could be suppressed. Foreign text goes through `show`.
 */
export function describeSuppressed(report: ScanReport, show: (text: string) => string): string | undefined {
  const { suppressed, baselineFile } = report;
  const baseline = baselineFile === undefined ? 'the baseline' : `the baseline ${show(baselineFile)}`;
  if (suppressed.length === 0) return baselineFile === undefined ? undefined : `nothing suppressed by ${baseline}`;
  const known = suppressed.filter(({ suppression }) => suppression?.kind === 'baseline').length;
  const allowed = suppressed.length - known;
  const comments = allowed === 1 ? 'a comment' : 'comments';
  const all = `${formatCount(suppressed.length, 'token')} suppressed`;
  if (known === 0) return `${all} by ${comments}`;
  if (allowed === 0) return `${all} by ${baseline}`;
  return `${all}: ${formatNumber(known)} by ${baseline}, ${formatNumber(allowed)} by ${comments}`;
}

/** `baseline: test fixture`: by what, and why where that is known. */
export function describeSuppression({ suppression }: Finding, show: (text: string) => string): string {
  if (suppression === undefined) return '';
  const { kind, reason } = suppression;
  const by = kind === 'inline' ? 'comment' : 'baseline';
  return reason === undefined ? `${by}, no reason given` : `${by}: ${show(reason)}`;
}
