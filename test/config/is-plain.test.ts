import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPlainText } from '../../src/config/is-plain.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CONFIG_TEXT } from '../../src/setup/config-text.ts';

const PLAIN = [
  '',
  CONFIG_TEXT,
  CONFIG_TEXT.replaceAll('\n', '\r\n'),
  'failOn: never # for now\narchives: false\n',
  "include: [src, docs/**]\nexclude:\n  # generated\n  - '*.min.js'\n  - vendor/\n\ndisabledRules: [PAT004]",
  'exclude:\n- a\n- "b*"\nminConfidence: likely\n',
];

const OTHER = [
  'rulez: []\n',
  'rules: []\n',
  'failOn: [\n',
  'failOn: sure\n',
  'failOn:\n',
  'failOn: likely\nfailOn: likely\n',
  'include: [1]\n',
  'include: [true]\n',
  'include: []\n',
  "include: ['./']\n",
  "include: ['a[']\n",
  'include:\nexclude: [a]\n',
  'include:\n',
  'include:\n    - a\n  - b\n',
  'include: [a]\n  - b\n',
  '- a\n',
  'disabledRules: [PAT009]\n',
  ' failOn: likely\n',
  '\ufefffailOn: likely\n',
  'failOn: likely # \ufffd\n',
  'failOn:\tlikely\n',
];

test('what is plain is valid, and has no rules', () => {
  for (const text of PLAIN) {
    assert.ok(isPlainText(text), text);
    assert.deepEqual(parseConfig(text, 'c.yml').rules, []);
  }
});

test('what is refused, or is anything else, is not', () => {
  for (const text of OTHER) assert.ok(!isPlainText(text), text);
});

test('pieces in any order: never plain, and refused by the parser', () => {
  const lines = [...PLAIN, ...OTHER].flatMap((text) => text.split('\n'));
  const texts = fc.array(fc.constantFrom(...lines), { maxLength: 6 }).map((some) => some.join('\n'));
  fc.assert(
    fc.property(texts, (text) => {
      if (isPlainText(text)) assert.deepEqual(parseConfig(text, 'c.yml').rules, []);
    }),
    { numRuns: 3000 },
  );
});
