import { placeHit } from './place.ts';
import type { Source } from './source.ts';

/** How places in standard input are named. */
const STDIN_PATH = '<stdin>';

/** A stream of bytes: one thing to scan, with no way back. */
export function openStdin(chunks: AsyncIterable<Uint8Array>): Source {
  return {
    scope: 'stdin',
    items: async function* () {
      yield { kind: 'stream', origin: { kind: 'stdin' }, chunks };
    },
    place: async (hits) => hits.map((hit) => placeHit(hit, { path: STDIN_PATH })),
    problems: () => [],
    total: () => undefined,
    ignoredFiles: () => 0,
    excludedFiles: () => 0,
    repository: undefined,
  };
}
