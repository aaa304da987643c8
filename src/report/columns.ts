// How many terminal columns a text takes, and breaking and cutting by it. Knows nothing of colours: style after measuring.
import { guardLineStart } from '../core/escape.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** Columns of prose: longer lines are hard to read, and much shorter ones too. */
const PROSE = 80;
const NARROWEST = 40;

/** The width for prose on a terminal of so many columns; some say 0. */
export function proseWidth(columns: number | undefined): number {
  return columns === undefined || columns === 0 ? PROSE : Math.max(NARROWEST, Math.min(columns, PROSE));
}

/** Columns that an escaped text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** Escaped prose as lines of at most `width` columns where its words allow it; every line but the first begins with `indent`. */
export function wrapProse(prose: string, width: number, indent: string, first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of prose.split(' ')) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map(guardLineStart);
}

/** The start of `text` that fits into `room` columns, with `mark` where it was cut. */
export function cutEnd(text: string, room: number, mark: string): string {
  return columnsOf(text) <= room ? text : fitting([...text], room - columnsOf(mark)).join('') + mark;
}

/** The end of `text` that fits into `room` columns, with `mark` where it was cut. */
export function cutStart(text: string, room: number, mark: string): string {
  if (columnsOf(text) <= room) return text;
  return (
    mark +
    fitting([...text].toReversed(), room - columnsOf(mark))
      .toReversed()
      .join('')
  );
}

function fitting(characters: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += columnsOfCharacter(character)) > room);
  return end === -1 ? characters : characters.slice(0, end);
}

function columnsOfCharacter(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
