// Holds what the sieve says of a text against what comes to something in it.
import assert from 'node:assert/strict';
import { OTHER_DECODERS, RUN_DECODERS, WIDE_DECODER } from '../../src/detect/decode/decoders.ts';
import { ANY_RUN, NOTHING } from '../../src/detect/runs.ts';
import { TOKEN } from '../../src/detect/sieve-layout.ts';
import { survey } from '../../src/detect/survey-text.ts';
import { EVERYTHING } from '../../src/detect/survey.ts';
import { mayHoldToken, othersWithSomething, runsOf, runsWithSomething } from './of-interest.ts';

/** Checks that the sieve lists everything in `bytes` that comes to something. Returns how much that is, and how much is listed. */
export function checkAll(bytes: Uint8Array, start: number): { readonly found: number; readonly isSieved: boolean } {
  const range = { bytes, start, end: bytes.length, aligned: true, division: 'pieces', outer: undefined } as const;
  const view = survey(range);
  let found = 0;
  const check = (isFound: boolean, isListed: () => boolean): void => {
    if (isFound) found++;
    assert.ok(!isFound || isListed(), JSON.stringify(Buffer.from(bytes).toString('latin1').slice(-400)));
  };
  for (let at = start, next = start; next !== NOTHING; at = next) {
    next = WIDE_DECODER.find(range, at);
    const wide = next;
    check(wide !== NOTHING, () => view.nextWide(range, at) === wide);
  }
  for (const decoder of OTHER_DECODERS) {
    for (const at of othersWithSomething(decoder, range))
      check(true, () => view.nextOther(decoder.alphabet, range, at) === at);
  }
  const traitsAt = (at: number): number => (view.nextRun(range, at) === at ? view.traitsOf() : 0);
  for (const decoder of RUN_DECODERS) {
    for (const { start: at } of runsWithSomething(decoder, range))
      check(true, () => (traitsAt(at) & decoder.trait) !== 0);
  }
  for (const { start: at, end } of runsOf(ANY_RUN, range)) {
    if (traitsAt(at) !== 0) assert.equal(view.endOf(range, at), end);
    check(mayHoldToken(bytes.subarray(at, end)), () => (traitsAt(at) & TOKEN) !== 0);
  }
  return { found, isSieved: view !== EVERYTHING };
}
