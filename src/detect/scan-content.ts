// Scans content that is wholly in memory.
import type { Hit } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import { describeMatch } from './describe.ts';
import { type ContentSettings, detectAll } from './detect-all.ts';
import { HitLimit, TOO_MANY_CANDIDATES } from './hit-limit.ts';
import { LineCursor } from './line-cursor.ts';
import { Mentions } from './mentions.ts';
import { lineHashes } from './line-hash.ts';

const NONE: readonly Hit[] = Object.freeze([]);

/** The tokens in `bytes[start, end)`, which is one whole file or object. `origin`: asked for where something is found. */
// oxlint-disable-next-line max-params -- the range is two numbers, not an object: this is called for each of a million objects.
export function scanContent(
  bytes: Uint8Array,
  start: number,
  end: number,
  origin: Origin | (() => Origin),
  settings: ContentSettings,
): readonly Hit[] {
  const matches = detectAll(bytes, start, end, settings);
  if (matches.length === 0) return NONE;
  const content = bytes.subarray(start, end);
  const cursor = new LineCursor(content);
  const stretch = { bytes: content, base: 0, matches, mentions: new Mentions(content) };
  const limit = new HitLimit();
  const from = typeof origin === 'function' ? origin() : origin;
  const told = matches.flatMap(
    (match, index) => limit.admit(match, () => describeMatch(stretch, index, cursor, from)) ?? [],
  );
  const hits = [...told, ...limit.rest()];
  if (limit.isExceeded) settings.onCut?.(TOO_MANY_CANDIDATES);
  return settings.lineHash ? withLineHashes(hits, content) : hits;
}

function withLineHashes(hits: readonly Hit[], content: Uint8Array): readonly Hit[] {
  const hashes = lineHashes(content, new Set(hits.map((hit) => hit.region.line)));
  return hits.map((hit) => {
    const lineHash = hashes.get(hit.region.line);
    return lineHash === undefined ? hit : { ...hit, lineHash };
  });
}
