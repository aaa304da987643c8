import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../src/core/errors.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

const EMPTY = { include: [], exclude: [], disabledRules: [], rules: [] };

function complaint(text: string, name = '.pat-patrol.yml'): string {
  try {
    parseConfig(text, name);
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    assert.ok(!error.message.includes('\n'), 'one line');
    return error.message;
  }
  return assert.fail('nothing was thrown');
}

test('every key, in YAML and in JSON', () => {
  const expected = {
    include: ['src/**'],
    exclude: ['*.min.js', 'vendor/'],
    minConfidence: 'likely',
    failOn: 'certain',
    disabledRules: ['PAT003'],
    rules: [{ id: 'a', description: 'b', literal: 'abcd', pattern: 'e', entropy: 3.5, confidence: 'likely' }],
    archives: false,
  };
  const yaml = [
    '# comment',
    '$schema: ./schema.json',
    'include: [src/**]',
    'exclude:',
    '  - "*.min.js"',
    '  - vendor/',
    'minConfidence: likely',
    'failOn: certain',
    'disabledRules: [PAT003]',
    'rules: [{ id: a, description: b, literal: abcd, pattern: e, entropy: 3.5, confidence: likely }]',
    'archives: false',
  ].join('\n');
  assert.deepEqual(parseConfig(yaml, 'c.yml'), expected);
  assert.deepEqual(parseConfig(JSON.stringify({ $schema: 'x', ...expected }, undefined, '\t'), 'c.json'), expected);
});

test('what is empty says nothing', () => {
  for (const text of ['', '\n', '# only a comment\n', '{}', '---\n', '\ufeff']) {
    assert.deepEqual(parseConfig(text, 'c.yml'), EMPTY, JSON.stringify(text));
  }
});

test('unknown keys: where, what was meant, what there is', () => {
  assert.equal(
    complaint('include: []\n\n  \nexlude:\n  - a\n'),
    ".pat-patrol.yml:4:1: unknown key 'exlude'; did you mean 'exclude'? (allowed: include, exclude, archives, minConfidence, failOn, disabledRules, rules)",
  );
  assert.match(
    complaint('{\n  "failon": "never"\n}', 'c.json'),
    /^c\.json:2:3: unknown key 'failon'; did you mean 'failOn'\?/,
  );
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    assert.match(complaint(`${key}: {}`), /^\.pat-patrol\.yml:1:1: unknown key/);
  }
});

test('wrong values: where and what would be right', () => {
  const cases: Readonly<Record<string, string>> = {
    'failOn: liekly':
      ":1:9: failOn cannot be 'liekly'; did you mean 'likely'? (allowed: certain, likely, possible, never)",
    'archives: no': ":1:11: archives must be true or false, not 'no'",
    'minConfidence: never': ":1:16: minConfidence cannot be 'never' (allowed: certain, likely, possible)",
    'failOn: 3': ':1:9: failOn cannot be 3 (allowed: certain, likely, possible, never)',
    'exclude: vendor': ":1:10: exclude must be a list, not 'vendor'",
    'exclude:\n  - a\n  - 7\n': ':3:5: exclude[1] must be text, not 7',
    'exclude:\n  - ""\n': ':2:5: exclude[0] must not be empty',
    'exclude:\n  - x: y\n': ':2:5: exclude[0] must be text, not a mapping of keys to values',
    'exclude:\n': ':1:9: exclude must be a list, not empty',
    'disabledRules: [PAT1]':
      ":1:17: disabledRules[0] cannot be 'PAT1'; did you mean 'PAT001'? (allowed: PAT001, PAT002, PAT003, PAT004, PAT005)",
    '- a': ':1:1: the configuration must be a mapping of keys to values, not a list',
    yes: ":1:1: the configuration must be a mapping of keys to values, not 'yes'",
  };
  for (const [text, message] of Object.entries(cases)) assert.equal(complaint(text), `.pat-patrol.yml${message}`);
});

test('bad syntax has a line and a column', () => {
  assert.match(complaint('include: [\n'), /^\.pat-patrol\.yml:\d+:\d+: .+/);
  assert.match(complaint('a: 1\na: 2\n'), /^\.pat-patrol\.yml:2:1: Map keys must be unique/);
  assert.match(complaint('include: a: b'), /^\.pat-patrol\.yml:1:\d+: /);
  assert.match(complaint('a: 1\n---\nb: 2\n'), /^\.pat-patrol\.yml:2:1: /);
  assert.match(complaint('{"include": [],}', 'c.json'), /^c\.json: .*JSON/);
  assert.match(complaint('include: []', 'c.json'), /^c\.json: .*JSON/);
  assert.match(complaint('{"include": [], "include": []}', 'c.json'), /^c\.json:1:17: Map keys must be unique/);
});

test('tags make nothing', () => {
  for (const tag of ['!!js/function', '!ruby/object:Gem', '!!binary', '!!set', '!include']) {
    assert.match(complaint(`include:\n  - ${tag} x\n`), /^\.pat-patrol\.yml:2:\d+: /, tag);
  }
});

test('bombs and pits are refused', () => {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const bomb = levels.map((name, at) => `${name}: &${name} [${at === 0 ? 'x' : Array(10).fill(`*${levels[at - 1]}`)}]`);
  assert.match(complaint(bomb.join('\n')), /^\.pat-patrol\.yml:\d+:\d+: Excessive alias count/);
  assert.match(complaint(`include:\n${' ['.repeat(5000)}`), /^\.pat-patrol\.yml:2:\d+: nested too deeply$/);
  assert.match(complaint('- '.repeat(5000)), /nested too deeply/);
  assert.match(complaint('? '.repeat(5000)), /nested too deeply/);
  assert.match(
    complaint(Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    /nested too deeply/,
  );
});

test('globs that can match nothing', () => {
  assert.equal(
    complaint('exclude: [vendor]\ninclude:\n  - a\n  - "src/[a"\n'),
    ".pat-patrol.yml:4:5: include[1]: 'src/[a' has a [ that is never closed; a plain [ is written \\[",
  );
  assert.equal(complaint('exclude: [a, " "]'), ".pat-patrol.yml:1:14: exclude[1]: ' ' is empty");
});
