// What Azure DevOps said about a token: as a line in the block of a finding, and as the blocks and the last line of `pat-patrol verify`.
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import type { Verdict, VerdictStatus } from '../core/verdict.ts';
import { wrapProse } from './columns.ts';
import { placeName } from './console-place.ts';
import type { Style } from './console-style.ts';
import { idOf } from './describe.ts';
import { formatNumber } from './quantity.ts';

const INDENT = '  ';

/** Worst first. */
const ORDER: readonly VerdictStatus[] = ['live', 'unknown', 'unverified', 'refused', 'expired'];

/** `LIVE in contoso, owner ada@contoso.example` or `refused: …`; nothing when nobody was asked. */
export function renderVerdict({ verdict }: Finding, style: Style): readonly string[] {
  if (verdict === undefined) return [];
  const text = verdict.status === 'live' ? `LIVE ${ownership(verdict)}`.trim() : `${verdict.status}: ${verdict.reason}`;
  return wrapProse(style.show(text), style.width, INDENT).map(colorOf(verdict.status, style));
}

/** A token, its verdict and the reason for it. */
export function renderAnswer(finding: Finding, style: Style): readonly string[] {
  const { verdict, secret, places } = finding;
  if (verdict === undefined) return [];
  const { status, reason } = verdict;
  const head = `${glyphOf(status, style)} ${style.show(secret.redacted)}  ${status === 'live' ? 'LIVE' : status}`;
  const whose = status === 'live' ? `  ${style.show(ownership(verdict))}`.trimEnd() : '';
  const prose = (text: string) => wrapProse(text, style.width, INDENT);
  return [
    style.bold(colorOf(status, style)(head)) + whose,
    ...places.slice(0, 1).map((place) => `${INDENT}${placeName(place, style)}`),
    ...prose(style.show(reason)),
    ...prose(`id ${idOf(finding)}`).map(style.dim),
  ];
}

/** `1 live, 2 refused`. */
export function renderAnswers({ findings }: ScanReport, style: Style): readonly string[] {
  const counts = ORDER.map((status) => ({
    status,
    count: findings.filter(({ verdict }) => verdict?.status === status).length,
  })).filter(({ count }) => count > 0);
  const worst = counts[0]?.status ?? 'unverified';
  const text = counts.map(({ status, count }) => `${formatNumber(count)} ${status}`).join(', ');
  return [style.bold(colorOf(worst, style)(`${glyphOf(worst, style)} ${text}`))];
}

/** `in contoso, owner ada@contoso.example`, as far as it is known. */
function ownership({ organization, owner }: Verdict): string {
  const parts = [organization === undefined ? '' : `in ${organization}`, owner === undefined ? '' : `owner ${owner}`];
  return parts.filter((part) => part !== '').join(', ');
}

function glyphOf(status: VerdictStatus, { glyphs }: Style): string {
  if (status === 'live') return glyphs.found;
  return status === 'unknown' || status === 'unverified' ? glyphs.attention : glyphs.clean;
}

function colorOf(status: VerdictStatus, style: Style): (text: string) => string {
  if (status === 'live') return style.red;
  return status === 'unknown' || status === 'unverified' ? style.yellow : style.green;
}
