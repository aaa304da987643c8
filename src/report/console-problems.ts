// The block that says what was not read. A scan with this block is never called clean.
import type { Problem } from '../core/problem.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { columnsOf, wrapProse } from './columns.ts';
import { isComplete } from './completeness.ts';
import type { Style } from './console-style.ts';
import type { RenderContext } from './context.ts';
import { formatCount, formatNumber } from './quantity.ts';

/** Of kinds of problems. */
const SHOWN_KINDS = 20;
/** Of the places of a kind that has more than these; with fewer, each is told by itself. */
const SHOWN_PLACES = 3;
/** The name of a git object, perhaps with a way into it behind. */
const OBJECT = /^object ([0-9a-f]{12,64})(?:!|$)/;
const INDENT = '  ';
/** The widest name beside which its message still goes on the same line. */
const NAME_COLUMNS = 24;

/** One entry of the block: a place, or how many of them there are, what was wrong, and the first of many places. Escaped. */
interface Entry {
  readonly name: string;
  readonly message: string;
  readonly places: readonly string[];
  /** How many problems it stands for. */
  readonly count: number;
}

/** Nothing for a complete scan. */
export function renderProblems(report: ScanReport, { verbose }: RenderContext, style: Style): readonly string[] {
  if (isComplete(report)) return [];
  const entries = verbose === true ? report.problems.map((problem) => entryOf([problem], style)) : group(report, style);
  const shown = verbose === true ? entries : entries.slice(0, SHOWN_KINDS);
  const room = shown.reduce(
    (most, { name }) => (columnsOf(name) > NAME_COLUMNS ? most : Math.max(most, columnsOf(name))),
    0,
  );
  const rest = entries.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return [
    ...wrapProse(headline(report, style), style.width, INDENT, '').map((line) => style.yellow(style.bold(line))),
    ...shown.flatMap((entry) => entryLines(entry, room, style)),
    ...(rest > 0 ? [`${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more: --verbose`] : []),
    ...objectHint(report, style),
  ];
}

/** Of an object in the history only git can say what it is called, and it takes a walk over all commits. */
function objectHint({ problems }: ScanReport, { width }: Style): readonly string[] {
  for (const { where } of problems) {
    const id = OBJECT.exec(where)?.[1];
    if (id !== undefined)
      return wrapProse(
        `what an object is called: git log --all --raw --find-object=${id}`,
        width,
        INDENT + INDENT,
        INDENT,
      );
  }
  return [];
}

/** Many places of which the same is to be said are one entry: an old repository has a hundred archives that nothing here can open. */
function group({ problems }: ScanReport, style: Style): readonly Entry[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.message) ?? [];
    kinds.set(problem.message, kind);
    kind.push(problem);
  }
  return [...kinds.values()].flatMap((kind) =>
    kind.length > SHOWN_PLACES ? [entryOf(kind, style)] : kind.map((problem) => entryOf([problem], style)),
  );
}

function entryOf(kind: readonly Problem[], style: Style): Entry {
  const count = kind.length;
  const places = kind.slice(0, SHOWN_PLACES).map(({ where }) => style.show(where));
  const message = style.show(kind[0]?.message ?? '');
  if (count === 1) return { name: places[0] ?? '', message, places: [], count };
  return { name: formatCount(count, 'place'), message, places, count };
}

function headline({ findings, interrupted, problems }: ScanReport, { glyphs }: Style): string {
  const reasons = interrupted ? ['stopped by you'] : [];
  if (problems.length > 0) reasons.push(`${formatCount(problems.length, 'thing')} could not be read`);
  if (reasons.length === 0) reasons.push('not everything was read');
  const meaning = findings.length === 0 ? 'so "none found" is not "clean"' : 'so there may be more';
  return `${glyphs.attention} INCOMPLETE: ${reasons.join(' and ')}, ${meaning}`;
}

function entryLines({ name, message, places, count }: Entry, room: number, { width }: Style): readonly string[] {
  const hanging = INDENT + ' '.repeat(room + 2);
  const rest = count - places.length;
  const more = rest > 0 ? ` and ${formatNumber(rest)} more: --verbose` : '';
  const told = places.length === 0 ? [] : wrapProse(places.join(', ') + more, width, hanging);
  if (columnsOf(name) > room) return [INDENT + name, ...wrapProse(message, width, hanging), ...told];
  const padding = ' '.repeat(room + 2 - columnsOf(name));
  return [...wrapProse(message, width, hanging, INDENT + name + padding), ...told];
}
