import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Confidence } from '../../src/core/confidence.ts';
import type { Place } from '../../src/core/finding.ts';
import type { Match } from '../../src/core/match.ts';
import { dropUnwanted, toFindings } from '../../src/filter/findings.ts';

function match(token: string, confidence: Confidence = 'certain', ruleId = 'PAT001'): Match {
  return {
    ruleId,
    token,
    confidence,
    format: 'new',
    checksum: 'valid',
    kind: 'unknown',
    offset: 0,
    length: 84,
    encoding: [],
  };
}

function place(path: string, line = 1, column = 1, more: Partial<Place> = {}): Place {
  return {
    path,
    line,
    column,
    endLine: line,
    endColumn: column + 84,
    encoding: [],
    frame: { text: '', start: 0, length: 0 },
    ...more,
  };
}

test('one token in many places is one finding with sorted places', () => {
  const [finding, ...others] = toFindings([
    { match: match('t'), place: place('b', 2) },
    { match: match('t'), place: place('a', 10) },
    { match: match('t'), place: place('a', 9) },
    { match: match('t'), place: place('a', 9, 5) },
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual(
    finding?.places.map(({ path, line, column }) => `${path}:${line}:${column}`),
    ['a:9:1', 'a:9:5', 'a:10:1', 'b:2:1'],
  );
});

test('the same place is told once', () => {
  const twice = { match: match('t'), place: place('a', 1, 1, { blob: 'b1', commit: 'c1' }) };
  assert.equal(toFindings([twice, { ...twice }])[0]?.places.length, 1);
});

test('surer findings come first, then by first place', () => {
  const findings = toFindings([
    { match: match('p', 'possible', 'PAT005'), place: place('a') },
    { match: match('c2'), place: place('z') },
    { match: match('c1'), place: place('b') },
    { match: match('l', 'likely', 'PAT003'), place: place('a') },
  ]);
  assert.deepEqual(
    findings.map(({ confidence, places }) => `${confidence} ${places[0]?.path}`),
    ['certain b', 'certain z', 'likely a', 'possible a'],
  );
});

test('the order of arrival does not show', () => {
  const placed = ['t1', 't2', 't3'].flatMap((token) =>
    ['a', 'b'].flatMap((path) => [1, 2].map((line) => ({ match: match(token), place: place(path, line) }))),
  );
  const expected = JSON.stringify(toFindings(placed));
  fc.assert(
    fc.property(fc.shuffledSubarray(placed, { minLength: placed.length }), (shuffled) => {
      assert.equal(JSON.stringify(toFindings(shuffled)), expected);
    }),
  );
});

test('the fingerprint depends on the rule and the token only', () => {
  const at = (path: string, ruleId: string, token: string) =>
    toFindings([{ match: match(token, 'certain', ruleId), place: place(path) }])[0]?.fingerprint;
  assert.equal(at('a', 'PAT001', 't'), at('b', 'PAT001', 't'));
  assert.notEqual(at('a', 'PAT001', 't'), at('a', 'PAT002', 't'));
  assert.notEqual(at('a', 'PAT001', 't'), at('a', 'PAT001', 'u'));
});

test('findings below the wanted confidence and of disabled rules are dropped', () => {
  const findings = toFindings([
    { match: match('p', 'possible', 'PAT005'), place: place('a') },
    { match: match('c'), place: place('z') },
    { match: match('l', 'likely', 'PAT003'), place: place('a') },
  ]);
  const rules = (...parameters: [Confidence, readonly string[]]) =>
    dropUnwanted(findings, ...parameters).map(({ ruleId }) => ruleId);
  assert.deepEqual(rules('possible', []), ['PAT001', 'PAT003', 'PAT005']);
  assert.deepEqual(rules('likely', []), ['PAT001', 'PAT003']);
  assert.deepEqual(rules('possible', ['PAT001']), ['PAT003', 'PAT005']);
});

test('the surest place of a token decides, in any order', () => {
  const placed = [
    { match: match('p', 'possible', 'PAT003'), place: place('a') },
    { match: match('p', 'likely', 'PAT003'), place: place('b') },
  ];
  for (const order of [placed, placed.toReversed()]) {
    const findings = toFindings(order);
    assert.deepEqual(
      findings.map(({ confidence, places }) => [confidence, places.length]),
      [['likely', 2]],
    );
  }
});

test('organizations come from the places in their order: those near a token, then those of its files', () => {
  const placed = [
    { match: { ...match('t'), mentioned: ['fabrikam', 'Contoso'] }, place: place('a') },
    { match: { ...match('t'), organization: 'contoso' }, place: place('b') },
    { match: { ...match('t'), organization: 'adatum' }, place: place('c') },
  ];
  for (const order of [placed, placed.toReversed()]) {
    assert.deepEqual(toFindings(order)[0]?.organizations, [
      { name: 'contoso', from: 'near' },
      { name: 'adatum', from: 'near' },
      { name: 'fabrikam', from: 'file' },
    ]);
  }
  assert.equal(toFindings([{ match: match('t'), place: place('a') }])[0]?.organizations, undefined);
});
