// A whole history through pat-patrol and through the other scanners on PATH, in one run, in turn, with their own rules and with one rule for
// Azure DevOps alone:
//   node bench/history-rivals.mjs REPOSITORY [--runs N (3)] [--timeout SECONDS (300)] [--only NAME,NAME] [--versions FILE]
// Who is not installed is left out; who took longer than a minute is run once. FILE has a line for each that was compiled by hand: name,
// commit, date. Nobody asks any service. Needs `npm run bundle`, GNU time and GNU coreutils.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENVIRONMENT, medianCost, runOnce } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));
/** Seconds. */
const LONG = 60;

/** The rule that gitleaks and betterleaks would have for a token of the new format, and nothing else. */
const ONE_RULE = `[[rules]]
id = "azure-devops-pat"
regex = '''[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'''
keywords = ["azdo"]
`;

const ONE_KINGFISHER_RULE = `rules:
  - name: Azure DevOps PAT
    id: bench.azure-devops-pat
    pattern: '([A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})'
    min_entropy: 3.0
    confidence: medium
`;

const DUMP = ['git', '--no-replace-objects', 'cat-file', '--batch-all-objects', '--buffer', '--unordered', '--batch'];

/** Each with its exit codes: most tell findings by theirs. */
function contendersIn(home, cwd, timeout) {
  const rule = join(home, 'one-rule.toml');
  const kingfisherRule = join(home, 'one-rule.yml');
  writeFileSync(rule, ONE_RULE);
  writeFileSync(kingfisherRule, ONE_KINGFISHER_RULE);
  const leaks = (tool) => [tool, 'git', '.', '--no-banner', '--log-level=error', '-f', 'json', '-r', join(home, 'out')];
  const kingfisher = ['kingfisher', 'scan', '.', '--no-validate', '--no-update-check', '--format', 'json'];
  const trufflehog = ['trufflehog', 'git', 'file://.', '--bare', '--no-verification', '--no-update', '--json'];
  const ado = '--include-detectors=AzureDevopsPersonalAccessToken';
  return [
    ['pat-patrol', 'all it knows', [process.execPath, PROGRAM, 'scan', '--history'], [0, 1, 2]],
    ['git', 'cat-file, all objects', DUMP, [0]],
    ['kingfisher', 'one rule', [...kingfisher, '--rules-path', kingfisherRule, '--load-builtins', 'false'], [0, 200]],
    ['kingfisher', 'its own', kingfisher, [0, 200]],
    ['betterleaks', 'one rule', [...leaks('betterleaks'), '-c', rule], [0, 1]],
    ['betterleaks', 'its own', leaks('betterleaks'), [0, 1]],
    ['gitleaks', 'one rule', [...leaks('gitleaks'), '-c', rule], [0, 1]],
    ['gitleaks', 'its own', leaks('gitleaks'), [0, 1]],
    ['trufflehog', 'its ADO detector', [...trufflehog, ado], [0, 183]],
    ['trufflehog', 'its own', trufflehog, [0, 183]],
  ].map(([tool, rules, command, codes]) => ({ tool, name: `${tool}: ${rules}`, command, cwd, codes, timeout }));
}

/** What a program says of itself, or what FILE says of it. */
function versionsOf(tools, file) {
  const compiled = new Map(
    (file === undefined ? '' : readFileSync(file, 'utf8'))
      .split('\n')
      .map((line) => line.split(' '))
      .map(([name, commit, date]) => [name, `${commit?.slice(0, 8)} of ${date}`]),
  );
  const said = (tool) => {
    const command = tool === 'pat-patrol' ? [process.execPath, PROGRAM] : [tool];
    const text = execFileSync(command[0], [...command.slice(1), '--version'], { encoding: 'utf8', env: ENVIRONMENT });
    return /\d+\.\d+(?:\.\d+)*/.exec(text)?.[0] ?? '';
  };
  return tools.map((tool) => `${tool} ${compiled.get(tool) ?? said(tool)}`);
}

const isInstalled = ({ command }) => spawnSync(command[0], ['--version'], { stdio: 'ignore' }).error === undefined;

/** Everybody in turn, so that a busy moment hits all alike. */
function raceInTurn(contenders, runs) {
  const costs = new Map(contenders.map((contender) => [contender, []]));
  for (let run = 0; run < runs; run++) {
    for (const contender of contenders) {
      const own = costs.get(contender);
      if (run > 0 && own.some(({ stopped, wall }) => stopped || wall > LONG)) continue;
      own.push(runOnce(contender));
      console.error(`${contender.name}: ${own.at(-1).wall.toFixed(1)}`);
    }
  }
  return costs;
}

function render(costs) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const results = [...costs].map(([{ name }, own]) => ({
    name,
    stopped: own.some((cost) => cost.stopped),
    ...medianCost(own),
  }));
  const [ours] = results;
  return [
    row(['scanner: rules', 'wall s (fastest-slowest)', 'CPU s', 'MiB', 'wall, times ours', 'CPU, times ours']),
    row(['---', '--:', '--:', '--:', '--:', '--:']),
    ...results.map(({ name, stopped, wall, fastest, slowest, cpu, memory }) => {
      const more = stopped ? '> ' : '';
      const spread = stopped
        ? `stopped at ${wall.toFixed(0)}`
        : `${wall.toFixed(1)} (${fastest.toFixed(1)}-${slowest.toFixed(1)})`;
      const number = (value, digits) => (Number.isFinite(value) ? more + value.toFixed(digits) : '');
      const times = [wall / ours.wall, cpu / ours.cpu].map((ratio) => number(ratio, 1));
      return row([name, spread, number(cpu, 1), number(memory, 0), ...times]);
    }),
  ].join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    timeout: { type: 'string', default: '300' },
    only: { type: 'string' },
    versions: { type: 'string' },
  },
});
const [directory] = positionals;
if (directory === undefined || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(
    'usage: node bench/history-rivals.mjs REPOSITORY [--runs N] [--timeout SECONDS] [--only NAME,NAME] [--versions FILE]',
  );
  process.exitCode = 2;
} else {
  const home = mkdtempSync(join(tmpdir(), 'history-rivals-'));
  try {
    const cwd = resolve(directory);
    const only = values.only?.split(',');
    const contenders = contendersIn(home, cwd, Number(values.timeout))
      .filter(({ tool }) => tool === 'pat-patrol' || only === undefined || only.includes(tool))
      .filter(isInstalled);
    const tools = versionsOf([...new Set(contenders.map(({ tool }) => tool))], values.versions);
    const counts = execFileSync('git', ['count-objects', '-v'], { cwd, encoding: 'utf8' })
      .trim()
      .replaceAll('\n', ', ');
    console.log(`node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}; ${tools.join(', ')}`);
    console.log(`objects: ${counts}\n`);
    // Whoever comes first must not pay for the disk.
    spawnSync(DUMP[0], DUMP.slice(1), { cwd, stdio: 'ignore' });
    console.log(render(raceInTurn(contenders, Number(values.runs))));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
