// CSV (RFC 4180) for spreadsheets: a row for each place of each token, each place of what is suppressed, and each thing that was not read.
import { escapeText } from '../core/escape.ts';
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { problemsOf } from './completeness.ts';
import { idOf, objectName } from './describe.ts';
import { describeSuppression } from './suppressed.ts';

type Cell = string | number | boolean | undefined;

/** The names of the columns, and what each holds of a place. */
const COLUMNS = {
  kind: ({ finding }) => (finding.suppression === undefined ? 'finding' : 'suppressed'),
  confidence: ({ finding }) => finding.confidence,
  rule: ({ finding }) => finding.ruleId,
  token: ({ finding }) => finding.secret.redacted,
  id: ({ finding }) => idOf(finding),
  issued: ({ finding }) => finding.issued,
  verdict: ({ finding }) => finding.verdict?.status,
  path: ({ place }) => (place.path === '' ? objectName(place) : place.path),
  line: ({ place }) => place.line,
  column: ({ place }) => place.column,
  encoding: ({ place }) => place.encoding.join(' > '),
  carrier: ({ place }) => place.carrier,
  organization: ({ place }) => place.organization,
  blob: ({ place }) => place.blob,
  commit: ({ place }) => place.commit,
  author: ({ place }) => place.author,
  date: ({ place }) => place.date,
  atHead: ({ place }) => place.atHead,
  message: ({ finding }) => describeSuppression(finding, (reason) => reason),
} as const satisfies Readonly<Record<string, (spot: Spot) => Cell>>;

interface Spot {
  readonly finding: Finding;
  readonly place: Finding['places'][number];
}

/** What a spreadsheet takes for a formula, in the wide forms of East Asian keyboards too. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Rows end with CR LF; the first one names the columns. */
export function* renderCsv(report: ScanReport): Iterable<string> {
  const names = Object.keys(COLUMNS);
  yield renderRow(names);
  for (const finding of [...report.findings, ...report.suppressed]) {
    for (const place of finding.places) yield renderRow(Object.values(COLUMNS).map((cell) => cell({ finding, place })));
  }
  for (const { where, message } of problemsOf(report)) {
    const cells: Readonly<Record<string, Cell>> = { kind: 'problem', path: where, message };
    yield renderRow(names.map((name) => cells[name]));
  }
}

function renderRow(cells: readonly Cell[]): string {
  return `${cells.map(renderCell).join(',')}\r\n`;
}

/** A text that could be a formula gets an apostrophe, which spreadsheets take for "this is text". */
function renderCell(cell: Cell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' ? escapeText(cell) : String(cell);
  const harmless = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
