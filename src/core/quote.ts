// What somebody typed or wrote in a file, inside an error message.
import { maskTokens } from './escape.ts';

/** Shorter than any token, encoded ones too: whoever pastes one in the wrong place must not find it in a log. */
const LONGEST = 30;

/** `'text'`, masked and cut. Not yet escaped for a terminal. */
export function quote(text: string): string {
  const masked = maskTokens(text);
  return masked.length <= LONGEST ? `'${masked}'` : `'${masked.slice(0, LONGEST)}…'`;
}
