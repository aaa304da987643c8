import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPathFilter } from '../../src/filter/path-filter.ts';

interface Case {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly prefix?: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const CASES: Record<string, Case> = {
  'no globs: everything': { yes: ['a', '.env', 'a/b'], no: [] },
  'wildcards match names with line breaks': {
    include: ['**'],
    exclude: ['*.md', 'd\ne'],
    yes: ['a\nb', 'x/a\r\nb.txt', '\n'],
    no: ['a\n.md', '\u2028.md', 'd\ne/x'],
  },
  '** excludes names with line breaks': { exclude: ['**'], yes: [], no: ['a\nb', 'a\n/b', 'a'] },
  'a path above the current directory counts from the root of the repository': {
    exclude: ['/doc/*.md', '../own.txt'],
    prefix: 'src/',
    yes: ['doc/a.txt', '../x/own.txt'],
    no: ['../doc/a.md', '../own.txt'],
  },
  'a bare name excludes a file or folder at any depth': {
    exclude: ['vendor'],
    yes: ['src/a.js', 'vendored/a'],
    no: ['vendor', 'vendor/a', 'x/vendor/y/z', 'x/vendor'],
  },
  'a pattern without a slash matches at any depth': {
    exclude: ['*.min.js'],
    yes: ['a.js'],
    no: ['a.min.js', 'x/y/a.min.js'],
  },
  'a pattern with a slash is anchored': {
    exclude: ['docs/*.md'],
    yes: ['docs/a/b.md', 'x/docs/a.md'],
    no: ['docs/a.md'],
  },
  'a leading or trailing slash, or ./, changes nothing else': {
    exclude: ['/docs/', './lib/x'],
    yes: ['src/a'],
    no: ['docs/a', 'lib/x', 'lib/x/y'],
  },
  'dot files are matched': { exclude: ['*.env', '.git*'], yes: ['env'], no: ['.env', 'a/.env', '.github/x'] },
  'include narrows, exclude wins': {
    include: ['*.yml', 'src'],
    exclude: ['src/gen/**'],
    yes: ['a.yml', 'x/b.yml', 'src/a.js'],
    no: ['a.js', 'src/gen/a.yml'],
  },
  'a leading ! is a plain character': { exclude: ['!a'], yes: ['a', 'b'], no: ['!a'] },
  'globs hold from the root of the repository too': {
    exclude: ['packages/a/dist'],
    prefix: 'packages/a/',
    yes: ['src/x'],
    no: ['dist/x'],
  },
};

for (const [name, { include = [], exclude = [], prefix = '', yes, no }] of Object.entries(CASES)) {
  test(name, () => {
    const accepts = createPathFilter(include, exclude, prefix);
    for (const path of yes) assert.ok(accepts(path), `${path} should be looked at`);
    for (const path of no) assert.ok(!accepts(path), `${path} should not be looked at`);
  });
}
