import assert from 'node:assert/strict';
import test from 'node:test';
import type { Rule, RuleExample } from '../src/core/rule.ts';
import { CONFIDENCES } from '../src/core/confidence.ts';
import { detect } from '../src/detect/detect.ts';
import { findRule, RULES } from '../src/detect/rules.ts';
import { mint } from './mint.ts';

function found(rule: Rule, { text, mint: recipe }: RuleExample): number {
  const bytes = Buffer.from(recipe === undefined ? text : text.replaceAll('{token}', mint(recipe)));
  return detect(bytes, 0, bytes.length, 3).filter((match) => match.ruleId === rule.id).length;
}

for (const rule of RULES) {
  test(`${rule.id} finds its examples and none of its counter-examples`, () => {
    assert.ok(rule.examples.length > 0 && rule.counterExamples.length > 0);
    for (const example of rule.examples) assert.equal(found(rule, example), 1, JSON.stringify(example));
    for (const example of rule.counterExamples) assert.equal(found(rule, example), 0, JSON.stringify(example));
  });

  test(`${rule.id} is fit for SARIF`, () => {
    assert.match(rule.id, /^PAT\d{3}$/);
    assert.match(rule.name, /^(?:[A-Z][a-z]+|V\d)+(?:[A-Z][A-Za-z]+)*$/);
    assert.ok(rule.name.length <= 255);
    for (const description of [rule.shortDescription, rule.fullDescription])
      assert.ok(description.length > 0 && description.length <= 1024);
    assert.ok(rule.fullDescription.endsWith('.'));
    assert.ok(rule.help.length > 0 && rule.help.every((line) => !line.includes('\n')));
    assert.ok(
      rule.help.join('\n').includes('_usersSettings/tokens') && rule.remediation.includes('_usersSettings/tokens'),
    );
    assert.ok(CONFIDENCES.includes(rule.confidence) && ['new', 'legacy'].includes(rule.format));
    assert.ok(['error', 'warning', 'note'].includes(rule.level));
    assert.ok(['very-high', 'high', 'medium', 'low'].includes(rule.precision));
    assert.match(rule.securitySeverity, /^\d{1,2}\.\d$/);
    assert.ok(Number(rule.securitySeverity) > 0 && Number(rule.securitySeverity) <= 10);
    assert.equal(rule.confidence === 'certain', Number(rule.securitySeverity) > 9);
    assert.ok(
      rule.tags.length <= 10 && ['security', 'secret', 'external/cwe/cwe-798'].every((tag) => rule.tags.includes(tag)),
    );
    assert.ok(rule.references.length > 0 && rule.references.every((url) => new URL(url).protocol === 'https:'));
  });
}

test('ids are unique, sorted and found', () => {
  const ids = RULES.map((rule) => rule.id);
  assert.deepEqual(ids, [...new Set(ids)].toSorted());
  for (const rule of RULES) assert.equal(findRule(rule.id), rule);
  assert.equal(findRule('PAT999'), undefined);
});

test('no rule file holds anything that is itself a token', () => {
  for (const rule of RULES) {
    const bytes = Buffer.from(JSON.stringify(rule));
    assert.deepEqual(detect(bytes, 0, bytes.length, 3), []);
  }
});
