// Runs the compiled tests with Node's own runner: `npm test`, or `npm test -- detect report/sarif` for the files whose path contains a word.
// The list comes from the sources, so that a test whose source is gone is not run from an old build; Node 20 cannot glob by itself.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('-'));

const files = readdirSync(join(root, 'test'), { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && (words.length === 0 || words.some((word) => path.includes(word))))
  .toSorted()
  .map((path) => join('build', 'test', path.replace(/\.ts$/, '.js')));

if (files.length === 0) {
  console.error(`no test file has ${words.map((word) => `'${word}'`).join(' or ')} in its path`);
  process.exitCode = 1;
} else {
  const options = [
    '--disable-warning=ExperimentalWarning', // JSON imports, on Node 20
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${availableParallelism()}`,
    ...flags,
  ];
  const { status, error } = spawnSync(process.execPath, [...options, ...files], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
