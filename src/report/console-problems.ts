// The block that says what was not read. A scan with this block is never called clean.
import type { ScanReport } from '../core/scan-report.ts';
import { columnsOf, wrapProse } from './columns.ts';
import { isComplete } from './completeness.ts';
import type { Style } from './console-style.ts';
import type { RenderContext } from './context.ts';
import { formatCount, formatNumber } from './quantity.ts';

const SHOWN_PROBLEMS = 20;
const INDENT = '  ';
/** The widest name beside which its message still goes on the same line. */
const NAME_COLUMNS = 24;

/** Nothing for a complete scan. */
export function renderProblems(report: ScanReport, { verbose }: RenderContext, style: Style): readonly string[] {
  if (isComplete(report)) return [];
  const { problems } = report;
  const shown = problems.slice(0, verbose ? undefined : SHOWN_PROBLEMS);
  const names = shown.map(({ where }) => style.show(where));
  const room = names.reduce(
    (most, name) => (columnsOf(name) > NAME_COLUMNS ? most : Math.max(most, columnsOf(name))),
    0,
  );
  const rest = problems.length - shown.length;
  return [
    ...wrapProse(headline(report, style), style.width, INDENT, '').map((line) => style.yellow(style.bold(line))),
    ...shown.flatMap(({ message }, i) => problemLines(names[i] ?? '', style.show(message), room, style)),
    ...(rest > 0 ? [`${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more: --verbose`] : []),
  ];
}

function headline({ findings, interrupted, problems }: ScanReport, { glyphs }: Style): string {
  const reasons = interrupted ? ['stopped by you'] : [];
  if (problems.length > 0) reasons.push(`${formatCount(problems.length, 'thing')} could not be read`);
  if (reasons.length === 0) reasons.push('not everything was read');
  const meaning = findings.length === 0 ? 'so "none found" is not "clean"' : 'so there may be more';
  return `${glyphs.attention} INCOMPLETE: ${reasons.join(' and ')}, ${meaning}`;
}

function problemLines(name: string, message: string, room: number, { width }: Style): readonly string[] {
  const hanging = INDENT + ' '.repeat(room + 2);
  if (columnsOf(name) > room) return [INDENT + name, ...wrapProse(message, width, hanging)];
  const padding = ' '.repeat(room + 2 - columnsOf(name));
  return wrapProse(message, width, hanging, INDENT + name + padding);
}
