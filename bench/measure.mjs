// Runs programs and says what they cost. Node cannot ask for a child's CPU time and memory, so GNU time does (Debian: apt-get install time);
// without it only the wall clock is known.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
/** What timeout(1) ends with when it stopped the command, and when it had to kill it. */
const TIMED_OUT = 124;
const KILLED = 137;

/**
 * @typedef {{ name: string, command: string[], cwd: string, codes: number[], timeout?: number }} Contender `codes` are the exit codes that
 *   count as done; `timeout` in seconds, for which GNU coreutils must be there
 * @typedef {{ wall: number, cpu: number, memory: number, stopped?: true }} Cost seconds, seconds of all its processes, MiB of its largest process
 */

/** On Node 20 this variable costs every start some 50 ms, which says nothing about the program. */
export const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'NODE_EXTRA_CA_CERTS'),
);

/**
 * Runs every contender once to warm the caches, then all of them in turn, `runs` times, so that a busy moment hits them alike.
 * @param {Contender[]} contenders
 * @param {number} runs
 */
export function race(contenders, runs) {
  for (const contender of contenders) runOnce(contender);
  const costs = contenders.map(() => []);
  for (let run = 0; run < runs; run++) contenders.forEach((contender, index) => costs[index].push(runOnce(contender)));
  return contenders.map(({ name }, index) => ({ name, ...medianCost(costs[index]) }));
}

/** @param {Contender} contender @returns {Cost} `stopped` when it took longer than it may */
export function runOnce({ name, command: own, cwd, codes, timeout }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'time');
  const command = timeout === undefined ? own : ['timeout', '--kill-after=5', String(timeout), ...own];
  const wrapped = existsSync(GNU_TIME) ? [GNU_TIME, '-q', '-o', report, '-f', '%e %U %S %M', ...command] : command;
  try {
    const start = process.hrtime.bigint();
    const { status, error } = spawnSync(wrapped[0], wrapped.slice(1), {
      cwd,
      env: ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (error) throw error;
    const stopped = timeout !== undefined && (status === TIMED_OUT || status === KILLED);
    if (!stopped && !codes.includes(status))
      throw new Error(`${name} ended with exit code ${status}: ${command.join(' ')}`);
    if (wrapped === command) return { wall, cpu: Number.NaN, memory: Number.NaN, ...(stopped ? { stopped } : {}) };
    const [elapsed, user, system, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
    const cost = { wall: elapsed < 1 ? wall : elapsed, cpu: user + system, memory: kilobytes / 1024 };
    // What was killed takes the account of its own processes with it.
    return stopped ? { ...cost, ...(status === KILLED ? { cpu: Number.NaN, memory: Number.NaN } : {}), stopped } : cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Cost[]} costs */
export function medianCost(costs) {
  const of = (what) => median(costs.map((cost) => cost[what]));
  const walls = costs.map(({ wall }) => wall);
  return {
    wall: of('wall'),
    cpu: of('cpu'),
    memory: of('memory'),
    fastest: Math.min(...walls),
    slowest: Math.max(...walls),
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
