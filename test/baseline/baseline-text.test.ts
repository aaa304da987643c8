import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EMPTY_BASELINE, parseBaseline, renderBaseline, tidyReason } from '../../src/baseline/baseline-text.ts';
import { addFindings, dropEntries, findStale } from '../../src/baseline/edit-baseline.ts';
import type { Baseline } from '../../src/core/baseline.ts';
import { UserError } from '../../src/core/errors.ts';
import { Dice, mintNew } from '../mint.ts';
import { sampleFinding } from '../cli/sample-report.ts';
import { Secret } from '../../src/core/secret.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const keys = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const entries = fc.array(fc.tuple(keys, fc.string({ unit: 'binary', maxLength: 60 }).map(tidyReason)), {
  maxLength: 12,
});
const comments = fc.array(
  fc.string({ maxLength: 40 }).map((text) => `# ${tidyReason(text)}`.trim()),
  { maxLength: 3 },
);
const baselines: fc.Arbitrary<Baseline> = fc
  .tuple(comments, entries)
  .map(([lines, list]) => ({ comments: lines, entries: new Map(list) }));

function sorted({ comments: lines, entries: list }: Baseline) {
  return { comments: lines, entries: [...list].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

function complaint(text: string): string {
  try {
    parseBaseline(text, 'b');
  } catch (error) {
    assert.ok(error instanceof UserError);
    return error.message;
  }
  return assert.fail('nothing was wrong');
}

test('what is written is read again, and written again the same', () => {
  fc.assert(
    fc.property(baselines, (baseline) => {
      const text = renderBaseline(baseline);
      const read = parseBaseline(text, 'b');
      assert.deepEqual(sorted(read), sorted(baseline));
      assert.equal(renderBaseline(read), text);
      assert.deepEqual(sorted(parseBaseline(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'b')), sorted(baseline));
    }),
  );
});

test('lines of two branches in any order are the union of both', () => {
  fc.assert(
    fc.property(baselines, baselines, (ours, theirs) => {
      const merged = parseBaseline(renderBaseline(theirs) + renderBaseline(ours), 'b');
      const all = new Map([...ours.entries, ...theirs.entries]);
      assert.deepEqual(new Set(merged.entries.keys()), new Set(all.keys()));
    }),
  );
});

test('entries are sorted, one a line, and a reason is kept', () => {
  const text = `# mine\n${C}\n${A} # b\n\n${A} # twice\n  ${B}  #  spaced  \n`;
  assert.equal(renderBaseline(parseBaseline(text, 'b')), `# mine\n${A} # b\n${B} # spaced\n${C}\n`);
  assert.equal(parseBaseline(`${A}\n${A} # late`, 'b').entries.get(A), 'late');
});

test('a merge conflict and other lines are told with their number', () => {
  const conflict = /^b:2: a merge conflict; keep the lines of both sides and take out the marks$/;
  for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| base', '<<<<<<<'])
    assert.match(complaint(`${A}\n${mark}\n${B}\n`), conflict);
  assert.match(complaint(`${A}\n${A.slice(1)}\n`), /^b:2: 'a+…a+' is no entry; one is 64 hex digits/);
  assert.match(complaint(`${A}${B}\n`), /^b:1: /);
  assert.match(complaint(`${A} reason\n`), /^b:1: /);
});

test('no token gets in or out', () => {
  const token = mintNew(new Dice(402));
  assert.ok(!complaint(token).includes(token.slice(0, 17)));
  assert.ok(!tidyReason(`for ${token}`).includes(token.slice(0, 17)));
  const written = renderBaseline(addFindings(EMPTY_BASELINE, [sampleFinding({ secret: new Secret(token) })], 'r'));
  assert.match(written, /\n[0-9a-f]{64} # r\n$/);
  assert.ok(!written.includes(token.slice(0, 8)));
});

test('reasons are one line', () => {
  assert.equal(tidyReason(' a\n\x1b[2J b\u2028 \u202e c '), 'a [2J b c');
  assert.equal(tidyReason('why not? '.repeat(99)).length, 200);
});

test('adding keeps what is there, and dropping takes what is stale', () => {
  const [one, two] = ['1', '2'].map((token) => sampleFinding({ secret: new Secret(token) })) as [never, never];
  const first = addFindings(EMPTY_BASELINE, [one], 'why');
  const second = addFindings(first, [one, two], '');
  assert.deepEqual([...second.entries.values()], ['why', '']);
  assert.deepEqual([...addFindings(second, [one], 'new').entries.values()], ['new', '']);
  const stale = findStale(second, [two]);
  assert.deepEqual([...stale], [...first.entries]);
  assert.deepEqual([...dropEntries(second, stale).entries.values()], ['']);
  assert.deepEqual(findStale(second, [one, two]), new Map());
});
