// Whether the scanner finds what was planted in a content, and whether it says anything else. Without files: for the many small ones.
import { detect } from '../../src/detect/detect.ts';
import { type Sample, shownOf } from './sample.ts';
import type { Tally } from './tally.ts';

/** The default of `--decode-depth`. */
export const DEPTH = 3;

export function findInMemory(samples: Iterable<Sample>, tally: Tally): void {
  for (const { content, planted } of samples) {
    const rows = planted[0]?.rows.map(({ table, name }) => `${table}: ${name}`).join('; ');
    const matches = detect(content, 0, content.length, DEPTH, () => tally.alarm(`cut short, ${rows}`));
    for (const one of planted) {
      const isFound = matches.some(({ token, confidence }) => token === one.token && confidence === 'certain');
      tally.count(one, isFound);
    }
    for (const { token, confidence } of matches) {
      if (!planted.some((one) => one.token === token)) tally.alarm(`${confidence} ${shownOf(token)}, ${rows}`);
    }
  }
}
