// Foreign text in Markdown.
import { escapeText } from '../core/escape.ts';

/** A code span, in which nothing is markup: its fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const shown = escapeText(text);
  const fence = '`'.repeat(longestFence(shown) + 1);
  return fence.length === 1 && shown !== '' ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** The lines of a code block. They must be escaped. */
export function codeBlock(lines: readonly string[], language = ''): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestFence(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

function longestFence(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
