// The line of code around a token, with carets under the masked token.
import type { Confidence } from '../core/confidence.ts';
import type { Place } from '../core/finding.ts';
import { columnsOf, cutEnd, cutStart } from './columns.ts';
import type { Style } from './console-style.ts';

const NUMBER_COLUMNS = 5;
/** What a tab is shown as. */
const TAB = '  ';

/** Two lines: the code, cut to the width round the token, and the carets. */
export function renderFrame({ frame, line }: Place, confidence: Confidence, style: Style): readonly string[] {
  const show = (text: string) => text.split('\t').map(style.show).join(TAB);
  const end = frame.start + frame.length;
  const token = show(frame.text.slice(frame.start, end));
  const number = String(line).padStart(NUMBER_COLUMNS);
  const room = style.width - number.length - 3 - columnsOf(token);
  const [before, after] = fit(
    show(frame.text.slice(0, frame.start)),
    show(frame.text.slice(end)),
    room,
    style.glyphs.cut,
  );
  const carets = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(columnsOf(token), 1));
  const gutter = (text: string) => style.dim(`${text} ${style.glyphs.rule}`);
  return [
    `${gutter(number)} ${style.dim(before)}${style.bold(token)}${style.dim(after)}`,
    `${gutter(' '.repeat(number.length))} ${style.sure(confidence)(carets)}`,
  ];
}

/** Both sides within `room` columns; the side before the token, which says what it is, keeps two thirds when both are too long. */
function fit(before: string, after: string, room: number, mark: string): readonly [string, string] {
  const afterRoom = Math.max(room - columnsOf(before), Math.floor(room / 3), columnsOf(mark));
  const cutAfter = cutEnd(after, afterRoom, mark);
  return [cutStart(before, Math.max(room - columnsOf(cutAfter), columnsOf(mark)), mark), cutAfter];
}
