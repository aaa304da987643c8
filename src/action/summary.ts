// The job summary: Markdown that GitHub renders, in which foreign text stays text.
import type { Finding } from '../core/finding.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { escapeText } from '../core/escape.ts';

/** The runner refuses a summary over 1 MiB, with all of it. Bytes, with room for the closing lines. */
const LARGEST = 900_000;
const MOST_PROBLEMS = 100;

/** Never longer than GitHub takes; what was left out is said. */
export function renderSummary(report: ScanReport, sarifFile: string): string {
  const { findings, problems } = report;
  const head = `## ${headline(report)}\n\n`;
  const told = problems.slice(0, MOST_PROBLEMS).map(({ where, message }) => `| ${code(where)} | ${plain(message)} |\n`);
  const more = problems.length > MOST_PROBLEMS ? `\n${problems.length - MOST_PROBLEMS} more: see the log.\n` : '';
  const problemTable = told.length === 0 ? '' : `\n| Not read | Why |\n| --- | --- |\n${told.join('')}${more}`;
  const { rows, left } = fitRows(findings.map(renderRow), LARGEST - head.length - problemTable.length);
  const columns = '| Confidence | Token | Issued | Place | Id |\n| --- | --- | --- | --- | --- |\n';
  const findingTable = findings.length === 0 ? '' : columns + rows;
  const rest = left === 0 ? '' : `\n${left} more: see ${code(sarifFile)}.\n`;
  return `${head}${findingTable}${rest}${problemTable}\n`;
}

function headline({ findings, complete, scope }: ScanReport): string {
  const count = findings.length === 0 ? 'No' : String(findings.length);
  const tokens = `${count} Azure DevOps token${findings.length === 1 ? '' : 's'}`;
  const where = {
    tree: 'the working tree',
    history: 'the history',
    range: 'the range',
    staged: 'the index',
    stdin: 'the input',
  };
  if (complete) return `${tokens} in ${where[scope]}`;
  return `INCOMPLETE: ${tokens.toLowerCase().replace('azure devops', 'Azure DevOps')} in what was read`;
}

function renderRow({ confidence, secret, issued, fingerprint, places }: Finding): string {
  const [first] = places;
  const place = first === undefined ? '' : code(`${first.path}:${first.line}:${first.column}`);
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  const cells = [confidence, code(secret.redacted), issued ?? '', place + more, code(fingerprint.slice(0, 12))];
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

/** Mentions and commit ids stay unlinked inside `code`. */
function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** Everything that Markdown or HTML could take for more than text becomes a character reference, so the result is ASCII. */
function plain(text: string): string {
  return escapeText(text).replaceAll(/[^A-Za-z0-9 /-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
