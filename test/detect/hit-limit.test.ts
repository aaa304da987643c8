import assert from 'node:assert/strict';
import test from 'node:test';
import type { Hit, Match } from '../../src/core/match.ts';
import { HitLimit } from '../../src/detect/hit-limit.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { StreamScanner } from '../../src/detect/scan-stream.ts';
import { breakLegacy, Dice, mintLegacy, mintNew } from '../mint.ts';

const dice = new Dice(91);
const ORIGIN = { kind: 'stdin' } as const;
const SETTINGS = { decodeDepth: 3, maxSize: 1e9, lineHash: false };
const MOST = 1000;

/** What the limit tells of these tokens, and how many hits were made for it. */
function tell(
  tokens: readonly string[],
  facts: { readonly confidence?: Match['confidence']; readonly allowed?: (at: number) => boolean },
) {
  const limit = new HitLimit();
  let made = 0;
  const hits = tokens.flatMap((token, offset) => {
    const match = { ruleId: 'PAT001', token, offset, confidence: facts.confidence ?? 'certain' } as Match;
    const make = (): Hit => {
      made++;
      return { match, ...(facts.allowed?.(offset) === true ? { allowed: 'why' } : {}) } as Hit;
    };
    return limit.admit(match, make) ?? [];
  });
  return { hits: [...hits, ...limit.rest()], made, isExceeded: limit.isExceeded };
}

const countOf = (hits: readonly Hit[]): number => hits.reduce((sum, { more = 0 }) => sum + 1 + more, 0);

test('of a token that is there again and again a thousand places are told, and the others counted', () => {
  const { hits, made, isExceeded } = tell(
    Array.from({ length: 100_000 }, () => 'a'),
    {},
  );
  assert.deepEqual([hits.length, made, countOf(hits), isExceeded], [MOST + 1, MOST + 1, 100_000, false]);
  assert.equal(hits.at(-1)?.more, 100_000 - MOST - 1);
});

test('many tokens have fewer places each, and none is lost', () => {
  const { hits, made } = tell(
    Array.from({ length: 100_000 }, (_, at) => `${at % 50}`),
    {},
  );
  assert.ok(made <= 5000 + 2 * 50);
  assert.equal(countOf(hits), 100_000);
  const distinct = Array.from({ length: 20_000 }, (_, at) => `${at}`);
  assert.deepEqual(
    tell(distinct, {}).hits.map(({ match }) => match.token),
    distinct,
  );
});

test('words without a checksum are not all told, and that is said', () => {
  const words = Array.from({ length: 6000 }, (_, at) => `${at}`);
  const { hits, made, isExceeded } = tell(words, { confidence: 'possible' });
  assert.deepEqual([hits.length, made, isExceeded], [5000, 5000, true]);
  assert.equal(tell(words.slice(0, 5000), { confidence: 'likely' }).isExceeded, false);
});

test('a place that no comment allows is told, however many allowed ones come before it', () => {
  const { hits } = tell(
    Array.from({ length: 3000 }, () => 'a'),
    { allowed: (at) => at !== 2500 },
  );
  assert.deepEqual(
    hits.filter(({ allowed }) => allowed === undefined).map(({ match }) => match.offset),
    [2500],
  );
  assert.equal(countOf(hits), 3000);
});

test('content and stream tell the same places', () => {
  const [first, second] = [mintNew(dice), mintLegacy(dice)];
  const bytes = Buffer.from(`${first}\n`.repeat(1500) + `${second}\n`.repeat(2));
  const whole = scanContent(bytes, 0, bytes.length, ORIGIN, SETTINGS);
  assert.equal(whole.length, MOST + 1 + 2);
  assert.deepEqual(
    whole.filter(({ more }) => more !== undefined).map(({ region, more }) => [region.line, more]),
    [[1001, 499]],
  );
  const stream = new StreamScanner(ORIGIN, SETTINGS, { window: 32_768, margin: 16_384 });
  assert.deepEqual([...stream.push(bytes), ...stream.end()], whole);
});

test('a content with too many candidates is a problem', () => {
  const lines = Array.from({ length: 5001 }, () => `AZURE_DEVOPS_EXT_PAT=${breakLegacy(mintLegacy(dice))}\n`);
  for (const [count, messages] of [
    [5000, []],
    [5001, ['it holds more than 5000 different words that may be tokens: not all are listed']],
  ] as const) {
    const bytes = Buffer.from(lines.slice(0, count).join(''));
    const told: string[] = [];
    const hits = scanContent(bytes, 0, bytes.length, ORIGIN, { ...SETTINGS, onCut: (message) => told.push(message) });
    assert.deepEqual([hits.length, told], [5000, messages]);
  }
});
