// How a place is named in every part of the console report.
import type { Place } from '../core/finding.ts';
import type { Style } from './console-style.ts';
import { objectName } from './describe.ts';

/** How many places, or files in a history, a block shows. */
export const SHOWN_PLACES = 5;

/** `src/a.yml:3:14`, clickable in terminals and editors; `message of commit 123f179abc, 3:14` where there is no path. */
export function placeName(place: Place, style: Style): string {
  const { path, line, column } = place;
  return style.cyan(`${path === '' ? `${objectName(place)}, ` : `${style.show(path)}:`}${line}:${column}`);
}

/** `  base64`, from the outermost to the innermost encoding; nothing for a plain token. */
export function encodingNote({ encoding }: Place, style: Style): string {
  return encoding.length === 0 ? '' : `  ${style.dim(encoding.join(' > '))}`;
}
