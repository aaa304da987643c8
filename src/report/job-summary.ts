// The job summary: Markdown that GitHub and Azure Pipelines render, in which foreign text stays text.
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { escapeText } from '../core/escape.ts';
import { isComplete } from './completeness.ts';
import { idOf, organizationsOf, placeText, revocationUrl, shortObjectId } from './describe.ts';
import { describeEmpty } from './empty.ts';
import { firstSeen } from './places.ts';
import { describeSuppressed } from './suppressed.ts';
import { describeHidden, describeLeftOut, describeThreshold } from './left-out.ts';

/** The runner refuses a summary over 1 MiB, with all of it. Bytes, with room for the closing lines. */
const LARGEST = 900_000;
const MOST_PROBLEMS = 100;
const SHOWN_ORGANIZATIONS = 3;

/** Never longer than GitHub takes; what was left out is said, and that it stands in the file `fullReport`, where there is one. */
export function renderJobSummary(report: ScanReport, fullReport?: string): string {
  const { findings, problems } = report;
  const head = `## ${headlineOf(report)}\n\n`;
  const told = problems.slice(0, MOST_PROBLEMS).map(({ where, message }) => `| ${code(where)} | ${plain(message)} |\n`);
  const more = problems.length > MOST_PROBLEMS ? `\n${problems.length - MOST_PROBLEMS} more: see the log.\n` : '';
  const problemTable = told.length === 0 ? '' : `\n| Not read | Why |\n| --- | --- |\n${told.join('')}${more}`;
  const { rows, left } = fitRows(findings.map(renderRow), LARGEST - head.length - problemTable.length);
  const columns =
    '| Confidence | Token | Issued | Place | Commit | Revoke at | Id |\n| --- | --- | --- | --- | --- | --- | --- |\n';
  const findingTable = findings.length === 0 ? '' : columns + rows;
  const rest = left === 0 ? '' : `\n${left} more: see ${fullReport === undefined ? 'the log' : code(fullReport)}.\n`;
  const notes = [describeLeftOut(report, escapeText), describeSuppressed(report, escapeText)];
  const filters = notes.map((note) => (note === undefined ? '' : `\n${plain(note)}\n`)).join('');
  return `${head}${findingTable}${rest}${problemTable}${filters}\n`;
}

/** Of a run that could not come to an end. */
export function renderFailureSummary(message: string): string {
  return `## pat-patrol could not do its work\n\n${plain(message)}\n\n`;
}

/** `2 Azure DevOps tokens in the working tree`, that there was nothing to read, or that the scan was incomplete. No foreign text. */
export function headlineOf(report: ScanReport): string {
  const { findings, scope } = report;
  const empty = findings.length === 0 && isComplete(report) ? describeEmpty(report) : undefined;
  if (empty !== undefined) return empty.charAt(0).toUpperCase() + empty.slice(1);
  const count = findings.length === 0 ? 'No' : String(findings.length);
  const kind = findings.length > 0 && findings.every(({ confidence }) => confidence === 'possible') ? 'possible ' : '';
  const tokens = `${count} ${kind}Azure DevOps token${findings.length === 1 ? '' : 's'}${describeThreshold(report)}`;
  const hidden = describeHidden(report);
  const where = {
    tree: 'the working tree',
    history: 'the history',
    range: 'the range',
    staged: 'the index',
    stdin: 'the input',
  };
  if (isComplete(report)) return `${tokens} in ${where[scope]}${hidden === undefined ? '' : `; ${hidden}`}`;
  return `INCOMPLETE: ${tokens.toLowerCase().replace('azure devops', 'Azure DevOps')} in what was read`;
}

function renderRow(finding: Finding): string {
  const { confidence, secret, issued, places } = finding;
  const [first] = places;
  const place = first === undefined ? '' : code(placeText(first));
  const { commit } = firstSeen(places) ?? {};
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  const cells = [
    confidence,
    code(secret.redacted),
    issued ?? '',
    place + more,
    commit === undefined ? '' : code(shortObjectId(commit)),
    organizationsOf(finding).slice(0, SHOWN_ORGANIZATIONS).map(revocationLink).join(' '),
    code(idOf(finding)),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function fitRows(rows: readonly string[], room: number): { readonly rows: string; readonly left: number } {
  let fitting = '';
  let taken = 0;
  for (const row of rows) {
    if (fitting.length + row.length > room) break;
    fitting += row;
    taken++;
  }
  return { rows: fitting, left: rows.length - taken };
}

/** The organization's name, which leads to the page where its owner revokes the token. */
function revocationLink(organization: string): string {
  return `<a href="${plain(revocationUrl(organization))}">${plain(organization)}</a>`;
}

/** Mentions and commit ids stay unlinked inside `code`. */
function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** Everything that Markdown or HTML could take for more than text becomes a character reference, so the result is ASCII. */
function plain(text: string): string {
  return escapeText(text).replaceAll(/[^A-Za-z0-9 /-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
