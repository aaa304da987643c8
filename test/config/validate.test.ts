// The small validator of src and a complete one must agree about the schema that editors read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../schema/config.schema.json' with { type: 'json' };
import { findViolation, type Schema } from '../../src/config/validate.ts';
import { CONFIDENCES } from '../../src/core/confidence.ts';
import { RULES } from '../../src/detect/rules.ts';
import { FAIL_ON } from '../../src/edge/options.ts';

const accepts = new Ajv2020({ strict: true }).compile(schema);

function assertAgree(value: unknown): void {
  const violation = findViolation(value, schema);
  assert.equal(
    violation === undefined,
    accepts(value),
    `${JSON.stringify(value)}: ${violation?.message ?? 'valid here'}`,
  );
}

const RULE = { id: 'a', description: 'b', literal: 'c', pattern: 'd' };

const GOOD: readonly unknown[] = [
  {},
  { $schema: 'https://example.com' },
  { include: [], exclude: ['a', '😀'], disabledRules: [] },
  { minConfidence: 'certain', failOn: 'never', disabledRules: ['PAT001', 'PAT005'] },
  {
    rules: [
      { ...RULE, entropy: 0 },
      { ...RULE, entropy: 8, confidence: 'certain' },
    ],
  },
];

const BAD: readonly unknown[] = [
  null,
  [],
  'text',
  7,
  true,
  { $schema: 1 },
  { includes: [] },
  { include: 'a' },
  { include: null },
  { include: [''] },
  { include: [1] },
  { include: [['a']] },
  { include: [null] },
  { exclude: { a: 'b' } },
  { minConfidence: 'never' },
  { minConfidence: 'Certain' },
  { failOn: ['likely'] },
  { failOn: null },
  { disabledRules: ['PAT1'] },
  { disabledRules: ['pat001'] },
  { disabledRules: ['PAT001\n'] },
  { disabledRules: ['xPAT001'] },
  { rules: [{ id: 'a' }] },
  { rules: [{ ...RULE, entropy: 9 }] },
  { rules: [{ ...RULE, entropy: -1 }] },
  { rules: [{ ...RULE, entropy: '1' }] },
  { rules: [{ ...RULE, description: '' }] },
  { rules: [{ ...RULE, more: 1 }] },
  { rules: RULE },
  { constructor: 1 },
  JSON.parse('{"__proto__": {}}'),
];

test('good ones are good for both', () => {
  for (const value of GOOD) {
    assert.equal(findViolation(value, schema), undefined, JSON.stringify(value));
    assert.ok(accepts(value), JSON.stringify(value));
  }
});

test('bad ones are bad for both', () => {
  for (const value of BAD) {
    assert.ok(findViolation(value, schema), JSON.stringify(value));
    assert.ok(!accepts(value), JSON.stringify(value));
  }
});

test('both agree on anything', () => {
  const text = fc.oneof(fc.constantFrom('', 'certain', 'never', 'PAT001', 'PAT12', '**/*.js'), fc.string());
  const value = fc.oneof(text, fc.array(fc.oneof(text, fc.jsonValue())), fc.jsonValue());
  const key = fc.oneof(fc.constantFrom(...Object.keys(schema.properties)), fc.string());
  fc.assert(fc.property(fc.oneof(fc.dictionary(key, value), value), assertAgree));
});

test('the schema uses no keyword that the validator skips', () => {
  const ofValues = ['type', 'enum', 'minLength', 'minimum', 'maximum'];
  const ofParts = ['items', 'properties', 'additionalProperties', 'required'];
  const understood = new Set([...ofValues, ...ofParts]);
  const informative = new Set(['$schema', 'title', 'description', 'default']);
  const check = (part: Schema): void => {
    for (const keyword of Object.keys(part)) assert.ok(understood.has(keyword) || informative.has(keyword), keyword);
    if (part.items !== undefined) check(part.items);
    for (const property of Object.values(part.properties ?? {})) check(property);
  };
  check(schema);
});

test('the schema, the options and the rules know the same words', () => {
  assert.deepEqual(
    schema.properties.disabledRules.items.enum,
    RULES.map(({ id }) => id),
  );
  assert.deepEqual(schema.properties.failOn.enum, FAIL_ON);
  assert.deepEqual(schema.properties.minConfidence.enum, CONFIDENCES.toReversed());
});
