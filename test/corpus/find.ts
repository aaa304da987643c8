// Whether the scanner finds what was planted in a content, and whether it says anything else. Without files: for the many small ones.
import { detectAll } from '../../src/detect/detect-all.ts';
import { withUnpacker } from '../../src/work/unpack-within.ts';
import { type Sample, shownOf } from './sample.ts';
import type { Tally } from './tally.ts';

/** The default of `--decode-depth`. */
export const DEPTH = 3;

export function findInMemory(samples: Iterable<Sample>, tally: Tally): void {
  for (const { content, planted } of samples) {
    const rows = planted[0]?.rows.map(({ table, name }) => `${table}: ${name}`).join('; ');
    const onCut = (message: string): void => tally.alarm(`${message}, ${rows}`);
    const settings = withUnpacker({ decodeDepth: DEPTH, maxSize: Infinity, lineHash: false, onCut });
    const matches = detectAll(content, 0, content.length, settings);
    for (const one of planted) {
      const isFound = matches.some(({ token, confidence }) => token === one.token && confidence === 'certain');
      tally.count(one, isFound);
    }
    for (const { token, confidence } of matches) {
      if (!planted.some((one) => one.token === token)) tally.alarm(`${confidence} ${shownOf(token)}, ${rows}`);
    }
  }
}
