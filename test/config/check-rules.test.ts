import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findRuleMistake } from '../../src/config/check-rules.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { CustomRule } from '../../src/core/custom-rule.ts';
import { UserError } from '../../src/core/errors.ts';

const RULE: CustomRule = { id: 'gateway', description: 'a key', literal: 'gwk_', pattern: 'gwk_[a-z]{20}' };

test('good rules have no mistake', () => {
  assert.equal(findRuleMistake([RULE, { ...RULE, id: 'other.key-2', entropy: 3, confidence: 'certain' }]), undefined);
});

test('a literal may be in any words of the pattern', () => {
  for (const [literal, pattern] of [
    ['abcd', 'gwk_[a-z]{20}'],
    ['a.b=', 'a\\.b=(.*)x'],
    ['PWD:', '(?i)pwd[:=]\\w+'],
    ['a_1-', '\\w+-\\d'],
    ['AbCd', '\\x41b\\x{43}\\Qd\\E'],
    ['a]b^', 'a[]]b\\^'],
    ['x{1}', 'x\\{1}'],
    ['abcd', '.{9}'],
  ] as const)
    assert.equal(findRuleMistake([{ ...RULE, literal, pattern }]), undefined, pattern);
});

test('each mistake is told with its place', () => {
  for (const [change, message] of [
    [{ id: 'PAT001' }, /^rules\[0\]\.id: 'PAT001' must be/],
    [{ id: 'two words' }, /^rules\[0\]\.id: /],
    [{ literal: 'gwk' }, /^rules\[0\]\.literal: must be 4 to 64 characters of ASCII$/],
    [{ literal: 'gwk_\u00e9' }, /^rules\[0\]\.literal: /],
    [{ pattern: '\u00e9+' }, /^rules\[0\]\.pattern: must be ASCII/],
    [{ pattern: 'gwk_(' }, /^rules\[0\]\.pattern: .*missing closing \)/],
    [{ pattern: '(a)\\1' }, /^rules\[0\]\.pattern: .*escape/],
    [{ pattern: 'gwk_(?=x)' }, /^rules\[0\]\.pattern: /],
    [{ literal: 'gwk=' }, /^rules\[0\]\.literal: the pattern has no 'gwk=', so the rule would find nothing$/],
    [{ pattern: 'x*' }, /^rules\[0\]\.pattern: also matches the empty text$/],
  ] as const)
    assert.match(findRuleMistake([{ ...RULE, ...change }]) ?? '', message);
  assert.equal(findRuleMistake([RULE, RULE]), "rules[1].id: 'gateway' is there twice");
});

test('the schema knows what a rule needs', () => {
  const complaint = (text: string) => {
    try {
      parseConfig(text, 'c.yml');
    } catch (error) {
      return (error as Error).message;
    }
    return assert.fail('nothing was wrong');
  };
  assert.equal(complaint('rules:\n  - id: a\n'), "c.yml:2:5: rules[0] needs the key 'description'");
  const rule = 'rules: [{ id: a, description: b, literal: abcd, pattern: e';
  assert.match(complaint(`${rule}, entropy: 9 }]`), /rules\[0\]\.entropy must be from 0 to 8$/);
  assert.match(complaint(`${rule}, entropy: x }]`), /rules\[0\]\.entropy must be a number, not 'x'$/);
  assert.match(complaint(`${rule}, sure: x }]`), /unknown key 'sure'/);
  assert.equal(parseConfig(`${rule} }]`, 'c.yml').rules.length, 1);
});

test('a bad pattern is refused when the file is read', async (t) => {
  const cwd = mkdtempSync(join(tmpdir(), 'pat-patrol-'));
  t.after(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, '.pat-patrol.json'), JSON.stringify({ rules: [{ ...RULE, pattern: '(' }] }));
  await assert.rejects(
    readConfig({ cwd, home: undefined, named: undefined, paths: [] }),
    (error: unknown) => error instanceof UserError && error.message.startsWith('.pat-patrol.json: rules[0].pattern: '),
  );
});
