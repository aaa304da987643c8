// Times pat-patrol against the best that the machine can do, in one run, and prints the ratios: absolute times move, ratios hardly do.
//   node bench/run.mjs history REPOSITORY   against `git cat-file` writing every object to /dev/null
//   node bench/run.mjs tree DIRECTORY       against ripgrep looking for the four letters of the new format in the same files
// Options: --runs N (5), and after `--` flags for pat-patrol, e.g. `-- --jobs 1`.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENVIRONMENT, race } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));
const RACES = { history: historyRace, tree: treeRace };

function historyRace(cwd, flags) {
  const objects = ['--batch-all-objects', '--buffer', '--unordered'];
  console.log(`objects: ${output(cwd, 'git', 'count-objects', '-v').replaceAll('\n', ', ')}`);
  return [
    patPatrol(cwd, ['--history', ...flags]),
    {
      name: 'git cat-file --batch',
      command: ['git', '--no-replace-objects', 'cat-file', ...objects, '--batch'],
      cwd,
      codes: [0],
    },
  ];
}

// In a git work tree both leave out what git ignores and both look at hidden files; elsewhere both look at everything but `.git`.
// ripgrep gives up on a file at its first NUL byte, and pat-patrol does not: `--text` makes it read the same bytes.
function treeRace(cwd, flags) {
  const inGit = output(cwd, 'git', 'rev-parse', '--is-inside-work-tree') === 'true';
  const same = ['--no-config', '--hidden', '--glob=!.git', inGit ? '--no-ignore-dot' : '--no-ignore'];
  console.log(`files as ripgrep lists them: ${output(cwd, 'rg', '--files', ...same).split('\n').length}`);
  const ripgrep = (...more) => ({
    name: ['rg', ...more].join(' '),
    command: ['rg', ...more, ...same, 'AZDO', '.'],
    cwd,
    codes: [0, 1],
  });
  return [patPatrol(cwd, flags), ripgrep('--count'), ripgrep('--count', '--text')];
}

function patPatrol(cwd, flags) {
  const args = ['scan', ...flags];
  console.log(`pat-patrol looked at: ${JSON.stringify(statsOf(cwd, args))}`);
  return { name: `pat-patrol ${args.join(' ')}`, command: [process.execPath, PROGRAM, ...args], cwd, codes: [0, 1, 2] };
}

/** What our program says it read, so that nobody compares different work. */
function statsOf(cwd, args) {
  const report = JSON.parse(output(cwd, process.execPath, PROGRAM, ...args, '--format', 'json'));
  return {
    complete: report.complete,
    findings: report.findings.length,
    problems: report.problems.length,
    ...report.stats,
  };
}

function output(cwd, program, ...args) {
  const { stdout, error } = spawnSync(program, args, { cwd, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error?.code === 'ENOENT') throw new Error(`${program} is not installed`);
  if (error) throw error;
  return stdout.trim();
}

function print(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const number = (value, digits) => (!Number.isFinite(value) ? '-' : value.toFixed(digits)).padStart(9);
  console.log(`\n${''.padEnd(width)}   wall s (fastest-slowest)     CPU s       MiB     ratio of wall, CPU`);
  for (const { name, wall, cpu, memory, fastest, slowest } of results) {
    const spread = `(${fastest.toFixed(2)}-${slowest.toFixed(2)})`.padEnd(16);
    const ratios =
      name === results[0].name ? '' : `${number(results[0].wall / wall, 2)}${number(results[0].cpu / cpu, 2)}`;
    console.log(`${name.padEnd(width)}${number(wall, 2)} ${spread}${number(cpu, 2)}${number(memory, 0)}${ratios}`);
  }
}

const split = process.argv.indexOf('--', 2);
const own = process.argv.slice(2, split === -1 ? undefined : split);
const { values, positionals } = parseArgs({
  args: own,
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const [kind, directory = '.'] = positionals;
if (!Object.hasOwn(RACES, kind ?? '') || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('usage: node bench/run.mjs history|tree DIRECTORY [--runs N] [-- FLAGS FOR PAT-PATROL]');
  process.exitCode = 2;
} else {
  const cwd = resolve(directory);
  console.log(
    `node ${process.versions.node}, ${output(cwd, 'git', '--version')}, ${cpus().length} x ${cpus()[0]?.model.trim()}`,
  );
  if (kind === 'tree') console.log(output(cwd, 'rg', '--version').split('\n')[0]);
  print(race(RACES[kind](cwd, split === -1 ? [] : process.argv.slice(split + 1)), Number(values.runs)));
}
