// How a place is named in every part of the console report.
import type { Place } from '../core/finding.ts';
import type { Style } from './console-style.ts';
import { placeText } from './describe.ts';

/** How many places, or files in a history, a block shows. */
export const SHOWN_PLACES = 5;

/** See `placeText`. */
export function placeName(place: Place, style: Style): string {
  return style.cyan(placeText(place, style.show));
}

/** `  base64`, from the outermost to the innermost encoding; nothing for a plain token. */
export function encodingNote({ encoding }: Place, style: Style): string {
  return encoding.length === 0 ? '' : `  ${style.dim(encoding.join(' > '))}`;
}
