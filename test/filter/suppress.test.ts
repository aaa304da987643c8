import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Baseline, baselineKey } from '../../src/core/baseline.ts';
import type { Finding } from '../../src/core/finding.ts';
import { Secret } from '../../src/core/secret.ts';
import { suppress } from '../../src/filter/suppress.ts';
import { sampleFinding, samplePlace } from '../cli/sample-report.ts';

function finding(token: string, ...allowed: readonly (string | undefined)[]): Finding {
  const places = allowed.map((reason, at) =>
    samplePlace({ line: at + 1, ...(reason === undefined ? {} : { allowed: reason }) }),
  );
  return sampleFinding({ secret: new Secret(token), fingerprint: token, places });
}

function baselineOf(...tokens: readonly string[]): Baseline {
  return { comments: [], entries: new Map(tokens.map((token) => [baselineKey(new Secret(token)), `why ${token}`])) };
}

test('a key depends on the token alone, and has a domain of its own', () => {
  const [a, b] = [new Secret('t'), new Secret('t')];
  assert.equal(baselineKey(a), baselineKey(b));
  assert.match(baselineKey(a), /^[0-9a-f]{64}$/);
  assert.notEqual(baselineKey(a), a.digest('sha256', ''));
  assert.notEqual(baselineKey(a), baselineKey(new Secret('u')));
});

test('what is in the baseline is suppressed everywhere, with its reason', () => {
  const [known, fresh] = [finding('a', undefined, 'x'), finding('b', undefined)];
  const { findings, suppressed } = suppress([known, fresh], { inline: true, baseline: baselineOf('a', 'z') });
  assert.deepEqual(findings, [fresh]);
  assert.deepEqual(suppressed, [{ ...known, suppression: { kind: 'baseline', reason: 'why a' } }]);
});

test('an entry without a reason suppresses as well', () => {
  const known = finding('a', undefined);
  const baseline = { comments: [], entries: new Map([[baselineKey(known.secret), '']]) };
  const { findings, suppressed } = suppress([known], { inline: true, baseline });
  assert.deepEqual([findings, suppressed], [[], [{ ...known, suppression: { kind: 'baseline' } }]]);
});

test('a comment suppresses its own place only', () => {
  const both = finding('a', undefined, 'because', 'because', 'it is', '');
  const { findings, suppressed } = suppress([both], { inline: true });
  assert.deepEqual(
    findings.map(({ places }) => places.map(({ line }) => line)),
    [[1, 5]],
  );
  assert.deepEqual(
    suppressed.map(({ places }) => places.map(({ line }) => line)),
    [[2, 3, 4]],
  );
  assert.deepEqual(suppressed[0]?.suppression, { kind: 'inline', reason: 'because; it is' });
  assert.deepEqual(suppress([both], { inline: false }), { findings: [both], suppressed: [] });
});

test('no place is lost and none is told twice', () => {
  const reasons = fc.array(fc.constantFrom(undefined, '', 'why'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(reasons, { maxLength: 8 }), fc.boolean(), fc.array(fc.nat(8)), (lists, inline, known) => {
      const all = lists.map((list, at) => finding(String(at), ...list));
      const { findings, suppressed } = suppress(all, { inline, baseline: baselineOf(...known.map(String)) });
      const placesIn = (list: readonly Finding[]) =>
        list.flatMap(({ fingerprint, places }) => places.map(({ line }) => `${fingerprint}:${line}`)).toSorted();
      assert.deepEqual(placesIn([...findings, ...suppressed]), placesIn(all));
      assert.ok([...findings, ...suppressed].every(({ places }) => places.length > 0));
      assert.ok(suppressed.every(({ suppression }) => suppression !== undefined));
    }),
  );
});
