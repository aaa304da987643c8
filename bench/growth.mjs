// How the time and memory of a history scan grow with the number of blobs, the depth of delta chains and the number of threads, on repositories
// made for it by git fast-import:
//   node bench/growth.mjs [--runs N (3)] [--scale N (1)]
// `--scale` multiplies the number of blobs. Needs `npm run bundle`, GNU time and some 500 MB times the scale in the temporary directory.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENVIRONMENT, race } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));
const DUMP = ['git', '--no-replace-objects', 'cat-file', '--batch-all-objects', '--buffer', '--unordered', '--batch'];
/** Lines of a file, some 60 bytes each. */
const LINES = 200;
const FILES = 50;
const env = { ...ENVIRONMENT, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Numbers that look random and are the same each time (xorshift32). */
function makeDice(seed) {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const makeLine = (dice) => Array.from({ length: 10 }, () => dice(60_466_176).toString(36).padStart(5, '0')).join(' ');

/** A repository in which every commit changes three lines of one of some files. One blob a commit. */
async function makeHistory(directory, commits) {
  mkdirSync(directory);
  execFileSync('git', ['init', '-q', '--bare', '.'], { cwd: directory, env });
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: directory, env, stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  const dice = makeDice(99);
  const files = Array.from({ length: FILES }, () => Array.from({ length: LINES }, () => makeLine(dice)));
  for (let index = 0; index < commits; index++) {
    const file = dice(FILES);
    for (let change = 0; change < 3; change++) files[file][dice(LINES)] = makeLine(dice);
    const text = files[file].join('\n');
    const who = `A <a@example.com> ${1_700_000_000 + index} +0000`;
    const commit = `commit refs/heads/main\ncommitter ${who}\ndata 6\nchange\n`;
    const written = child.stdin.write(`${commit}M 100644 inline ${file}.txt\ndata ${text.length}\n${text}\n`);
    if (!written) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await closed;
}

function repack(directory, depth) {
  const options = ['-adfq', `--depth=${depth}`, '--window=10'];
  execFileSync('git', ['-c', 'pack.threads=0', 'repack', ...options], { cwd: directory, env });
}

/** What git says of the pack: the longest chain. */
function longestChain(directory) {
  const pack = execFileSync('sh', ['-c', 'git verify-pack -sv objects/pack/*.idx'], {
    cwd: directory,
    env,
    encoding: 'utf8',
  });
  return Math.max(0, ...[...pack.matchAll(/chain length = (\d+)/g)].map(([, length]) => Number(length)));
}

const scan = (cwd, name, ...flags) => ({
  name,
  command: [process.execPath, PROGRAM, 'scan', '--history', ...flags],
  cwd,
  codes: [0],
});
const dump = (cwd, name) => ({ name: `${name}, git cat-file`, command: DUMP, cwd, codes: [0] });

function print(title, results) {
  console.log(`\n| ${title} | wall s | CPU s | MiB |\n|---|--:|--:|--:|`);
  for (const { name, wall, cpu, memory } of results)
    console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |`);
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, scale: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const scale = Number(values.scale);
const home = mkdtempSync(join(tmpdir(), 'growth-'));
try {
  const sizes = [5000, 20_000, 80_000].map((size) => size * scale);
  const histories = sizes.map((size) => join(home, `${size}.git`));
  for (const [index, size] of sizes.entries()) {
    await makeHistory(histories[index], size);
    repack(histories[index], 50);
  }
  const named = sizes.map((size, index) => [histories[index], `${size} blobs of 12 kB`]);
  print(
    'blobs',
    race(
      named.flatMap(([cwd, name]) => [scan(cwd, name), dump(cwd, name)]),
      runs,
    ),
  );
  const [, middle] = histories;
  print(
    'threads',
    race(
      [1, 2, 4].map((jobs) => scan(middle, `--jobs ${jobs}`, '--jobs', String(jobs))),
      runs,
    ),
  );
  const deep = [0, 10, 50, 500, 4000].flatMap((depth) => {
    repack(middle, depth);
    const name = `chains of up to ${longestChain(middle)}`;
    return race([scan(middle, name), dump(middle, name)], runs);
  });
  print('depth', deep);
} finally {
  rmSync(home, { recursive: true, force: true });
}
