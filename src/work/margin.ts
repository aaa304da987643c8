// How much is scanned around what a delta changes. Apart from the scanner, because tests measure every decoder by it.

/**
 * What the judgement of a candidate depends on: its 52 characters and 256 on one side, or 84 and an escape, and room for line breaks; or 84
 * characters of which each is spelled by up to 6 (`\u0041`), or stands in a dump with 16 others in a line of 79;
 * or a custom rule's literal and 256 on both sides. Bytes.
 */
const REACH = 768;

/**
 * Bytes scanned on both sides of what a delta changes: whatever a change can put together lies within. UTF-16 doubles what it encodes, but only
 * what is not UTF-16 already, and base64 adds a third; escapes are escaped again by their first characters only. What is written in six
 * characters for each, twice over, is seen where an object is scanned whole.
 */
export function marginFor(decodeDepth: number): number {
  return Math.ceil(REACH * 2 ** Math.ceil(decodeDepth / 2) * (4 / 3) ** Math.floor(decodeDepth / 2));
}
