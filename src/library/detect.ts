import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import { scanContent } from '../detect/scan-content.ts';
import { toFindings } from '../filter/findings.ts';
import { placeHit } from '../source/place.ts';
import { checkOptions, describe, type Kinds, NUMBER, TEXT } from './check-options.ts';
import { withoutTokens } from './without-tokens.ts';

export interface DetectOptions {
  /** What the content is called: it may say what carries the token, and is the path of all places. Default: `''`. */
  readonly path?: string;
  /** How many encodings deep to look. Default: 3. */
  readonly decodeDepth?: number;
}

const KINDS: Kinds<DetectOptions> = { path: TEXT, decodeDepth: NUMBER };

export interface Detection {
  /** As in a report; comments that allow a token are told with its place and change nothing. */
  readonly findings: readonly Finding[];
  /** What of the content was left out; empty but for content that was made to take for ever. */
  readonly problems: readonly Problem[];
}

/**
 * The tokens in a text or in bytes that are at hand: at once, without threads, files or git. Archives are not opened. Throws a `UserError` for what
 * is neither.
 */
export function detect(content: string | Uint8Array, options: DetectOptions = {}): Detection {
  if (typeof content !== 'string' && !((content as unknown) instanceof Uint8Array))
    throw new UserError(`detect wants text or bytes, not ${describe(content)}`);
  checkOptions('detect', options, KINDS);
  const { path = '', decodeDepth = 3 } = options;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const problems: Problem[] = [];
  const hits = scanContent(
    bytes,
    0,
    bytes.length,
    { kind: 'stdin' },
    {
      decodeDepth,
      maxSize: Infinity,
      lineHash: true,
      onCut: (message) => problems.push({ where: path, message }),
    },
  );
  return withoutTokens({ findings: toFindings(hits.map((hit) => placeHit(hit, { path }))), problems });
}
