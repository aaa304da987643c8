/** Every restriction of oxlint.config.mjs is shown to bite: a rule that is misspelt there would be silent, and the architecture with it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';

interface Finding {
  readonly code: string;
  readonly filename: string;
}

/** A file that must not pass, and the rule that must say so. */
const WRONG: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['src/core/up.ts', `export * from '../detect/a.ts';`, 'eslint(no-restricted-imports)'],
  ['src/core/io.ts', `export { readFileSync } from 'node:fs';`, 'eslint(no-restricted-imports)'],
  ['src/detect/sibling.ts', `export * from '../git/a.ts';`, 'eslint(no-restricted-imports)'],
  ['src/pool/sibling.ts', `export type * from '../detect/a.ts';`, 'eslint(no-restricted-imports)'],
  ['src/source/up.ts', `export * from '../scan.ts';`, 'eslint(no-restricted-imports)'],
  ['src/worker.ts', `export * from './scan.ts';`, 'eslint(no-restricted-imports)'],
  ['src/scan.ts', `export * from './cli/a.ts';`, 'eslint(no-restricted-imports)'],
  ['src/source/spawn.ts', `export { spawn } from 'node:child_process';`, 'eslint(no-restricted-imports)'],
  ['src/source/thread.ts', `export { Worker } from 'node:worker_threads';`, 'eslint(no-restricted-imports)'],
  ['src/cli/net.ts', `export { request } from 'node:https';`, 'eslint(no-restricted-imports)'],
  ['src/scan/net.ts', `export { request } from 'node:http';`, 'eslint(no-restricted-imports)'],
  ['src/report/stdout.ts', `export { stdout } from 'node:process';`, 'eslint(no-restricted-imports)'],
  ['src/report/write.ts', `process.stdout.write('x');`, 'eslint(no-restricted-properties)'],
  ['src/git/code.ts', `process.exitCode = 1;`, 'eslint(no-restricted-properties)'],
  ['src/cli/exit.ts', `process.exit(1);`, 'unicorn(no-process-exit)'],
  ['src/scan.ts', `console.log('x');`, 'eslint(no-console)'],
  [
    'src/verify/fetch.ts',
    `export const answer = await globalThis.fetch('https://localhost');`,
    'eslint(no-restricted-globals)',
  ],
  ['src/core/default.ts', `export default 1;`, 'import(no-default-export)'],
  ['src/core/BadName.ts', `export const one = 1;`, 'unicorn(filename-case)'],
  ['src/core/floating.ts', `Promise.resolve(1);`, 'typescript(no-floating-promises)'],
  ['src/core/any.ts', `export const two: any = 2;`, 'typescript(no-explicit-any)'],
];

/** Files that look alike and must pass. */
const RIGHT: readonly (readonly [path: string, text: string])[] = [
  ['src/cli/prints.ts', `console.log('x');\nprocess.stdout.write('x');\nprocess.exitCode = 1;`],
  ['src/verify/net.ts', `export { request } from 'node:https';`],
  ['src/git/spawns.ts', `export { spawn } from 'node:child_process';`],
  ['src/source/git.ts', `export * from '../git/spawns.ts';`],
  ['src/cli/report/inner.ts', `export const three = 3;`],
  ['src/cli/inner.ts', `export * from './report/inner.ts';`],
];

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Lints each file alone in its own folder, so that two may share a path. */
function lint(files: readonly (readonly [path: string, text: string, ...unknown[]])[]): string[][] {
  const root = mkdtempSync(join(folder, 'files-'));
  copyFileSync('oxlint.config.mjs', join(root, 'oxlint.config.mjs'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(
    join(root, 'tsconfig.json'),
    '{"compilerOptions":{"module":"nodenext","types":["node"],"noEmit":true}}',
  );
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), `${text}\n`);
  }
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', '-f', 'json', 'src'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(stdout, /^\{/, stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Finding[] };
  return files.map(([path]) => diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code));
}

test('the linter names every breach of the architecture', () => {
  const seen = new Set<string>();
  const twice = WRONG.filter(([path]) => seen.has(path) || !seen.add(path));
  const once = WRONG.filter((file) => !twice.includes(file));
  for (const batch of [once, twice]) {
    const codes = lint(batch);
    batch.forEach(([path, text, rule], index) =>
      assert.ok(codes[index]?.includes(rule), `${rule} must reject ${path}: ${text}`),
    );
  }
});

test('the linter lets the right ones pass', () => {
  for (const [index, codes] of lint(RIGHT).entries()) assert.deepEqual(codes, [], RIGHT[index]?.[0]);
});
