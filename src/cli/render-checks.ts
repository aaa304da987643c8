// What the doctor found, for people and for programs.
import { escapeText, stringify } from '../core/escape.ts';
import { wantsColor } from '../edge/colors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { styleOf } from '../report/console-style.ts';
import { wrapProse } from '../report/columns.ts';
import { formatCount } from '../report/quantity.ts';
import type { Check, CheckStatus } from '../setup/check.ts';
import { wantsUnicode } from './unicode.ts';

export interface ChecksView {
  readonly noColor: boolean;
  /** False when nothing was tried, so that nothing is proven. */
  readonly tried: boolean;
}

/** A line for each, and the next step below it. */
export function renderChecks(checks: readonly Check[], io: ProgramIo, { noColor, tried }: ChecksView): string {
  const color = wantsColor(io.stdout, io.env, noColor);
  const unicode = wantsUnicode(io.env, io.platform);
  const style = styleOf({ color, unicode, width: io.stdout.columns ?? 0, version: '', rules: [] });
  const { glyphs, width, green, red, dim, bold, show } = style;
  const marks: Readonly<Record<CheckStatus, string>> = {
    ok: green(glyphs.clean),
    failed: red(glyphs.found),
    noted: dim(unicode ? '–' : '-'),
  };
  const markWidth = unicode ? 1 : glyphs.clean.length;
  const names = Math.max(...checks.map(({ name }) => name.length));
  const indent = ' '.repeat(markWidth + names + 3);
  const lines = checks.flatMap(({ name, status, message, next }) => {
    const mark = marks[status] + ' '.repeat(markWidth - (status === 'ok' ? markWidth : 1));
    const [first = '', ...rest] = wrapProse(show(message), width, indent);
    return [
      `${mark} ${name.padEnd(names)}  ${first.trimStart()}`,
      ...rest,
      ...next.map((step, at) => `${indent}${goesOn(next, at) ? '     ' : dim('next:')} ${show(step)}`),
    ];
  });
  const failures = checks.filter(({ status }) => status === 'failed').length;
  const fine = tried
    ? `${marks.ok} protected`
    : `${marks.noted} nothing failed, and nothing is proven: no hook was tried`;
  const verdict =
    failures === 0
      ? fine
      : `${marks.failed} not protected: ${failures} of ${formatCount(checks.length, 'check')} failed`;
  return [...lines, '', bold(verdict), ''].join('\n');
}

/** Whether a line is more of the step before it, as what is to be added to a file is. */
function goesOn(next: readonly string[], at: number): boolean {
  return next[at]?.startsWith(' ') === true || next[at - 1]?.endsWith(':') === true;
}

/** The same, stable. */
export function renderChecksAsJson(checks: readonly Check[], tried: boolean): string {
  const isProtected = tried && checks.every(({ status }) => status !== 'failed');
  const plain = checks.map(({ name, status, message, next }) => ({
    name,
    status,
    message: escapeText(message),
    next: next.map(escapeText),
  }));
  return `${stringify({ schemaVersion: 1, protected: isProtected, checks: plain }, 2)}\n`;
}
