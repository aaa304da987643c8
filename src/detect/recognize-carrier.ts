// Which carrier a token stands in, by the syntax around it in any of the texts that hold it. Asked for hits only.
import { CARRIER_PATTERNS } from './carrier-patterns.ts';
import { surroundings } from './context.ts';
import type { Trace } from './layer.ts';

/** How many bytes before and after a token are looked at. */
const CARRIER_REACH = 2048;

/** What is left of an encoded text on either side of the token. */
const CODE_BEFORE = /[A-Za-z0-9+/_-]+$/;
const CODE_AFTER = /^[A-Za-z0-9+/_=-]+/;

/** The id of the most specific carrier whose syntax surrounds the token within `reach` bytes. */
export function recognizeCarrier({ steps }: Trace, reach = CARRIER_REACH): string | undefined {
  const texts = steps.map(({ layer, span }, depth) => {
    const [before, after] = surroundings(layer, span, reach);
    return depth === 0
      ? { before, after }
      : { before: before.replace(CODE_BEFORE, ''), after: after.replace(CODE_AFTER, '') };
  });
  const fitting = CARRIER_PATTERNS.find(({ before: pattern, after: behind }) =>
    texts.some(
      ({ before, after }) => (pattern === undefined || isAtEnd(pattern, before)) && (behind?.test(after) ?? true),
    ),
  );
  return fitting?.id;
}

/** Whether a sticky lookbehind matches the end of the text. */
function isAtEnd(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
