// Times the pre-commit hook as git runs it, against an empty start of Node and against the other scanners that are on PATH, in one run.
//   node bench/hook.mjs [--runs N (15)] [--files 1,20,100,500]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENVIRONMENT, race } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));

/** How each is called from a pre-commit hook, by its own documentation. */
const RIVALS = {
  gitleaks: ['git', '--pre-commit', '--staged', '--redact', '--no-banner', '--log-level=error', '.'],
  betterleaks: ['git', '--pre-commit', '--staged', '--redact', '--no-banner', '--log-level=error', '.'],
  kingfisher: ['scan', '.', '--staged', '--quiet', '--no-update-check', '--no-validate'],
  trufflehog: ['git', 'file://.', '--since-commit', 'HEAD', '--no-verification', '--no-update', '--fail'],
};

/** What is left of gitleaks when it looks for one thing only, as pat-patrol does. */
const ONE_RULE = `[[rules]]
id = "azure-devops"
regex = '''[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'''
keywords = ["AZDO"]
`;

/** A repository whose index holds `count` changed files of some 3 kB, and pat-patrol's hook. */
function stage(directory, count) {
  const git = (...args) => execFileSync('git', args, { cwd: directory, env: ENVIRONMENT, stdio: 'pipe' });
  const write = (text) => {
    for (let index = 0; index < count; index++) {
      const lines = Array.from(
        { length: 60 },
        (_, line) => `  ${text}_${index}_${line} = compute(${line * index}, "some text");`,
      );
      writeFileSync(join(directory, 'src', `file-${index}.rb`), lines.join('\n'));
    }
    git('add', '--all');
  };
  mkdirSync(join(directory, 'src'), { recursive: true });
  git('init', '-q');
  write('before');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'before');
  write('after');
  execFileSync(process.execPath, [PROGRAM, 'install', '--hook', 'pre-commit'], { cwd: directory, env: ENVIRONMENT });
}

function contenders({ cwd, count }, empty, oneRule) {
  const files = Array.from({ length: count }, (_, index) => join('src', `file-${index}.rb`));
  const installed = Object.entries(RIVALS).filter(([name]) => spawnSync(name, ['--version']).error === undefined);
  return [
    { name: 'node, an empty file', command: [process.execPath, empty], cwd, codes: [0] },
    { name: 'pat-patrol, git hook', command: ['sh', '.git/hooks/pre-commit'], cwd, codes: [0] },
    {
      name: 'pat-patrol, file names',
      command: [process.execPath, PROGRAM, 'hook', 'pre-commit', '--', ...files],
      cwd,
      codes: [0],
    },
    ...installed.flatMap(([name, args]) => {
      const entry = { name, command: [name, ...args], cwd, codes: [0, 1] };
      const lean = { ...entry, name: `${name}, one rule`, command: [name, ...args, '--config', oneRule] };
      return name === 'gitleaks' ? [entry, lean] : [entry];
    }),
  ];
}

function print(count, results) {
  const milliseconds = (seconds) => (Number.isFinite(seconds) ? (seconds * 1000).toFixed(0) : '-').padStart(6);
  console.log(`\n${count} staged, milliseconds        wall  fastest   CPU    times an empty start`);
  for (const { name, wall, fastest, cpu } of results) {
    const ratio = (wall / results[0].wall).toFixed(2).padStart(8);
    console.log(
      `${name.padEnd(30)}${milliseconds(wall)}${milliseconds(fastest).padStart(9)}${milliseconds(cpu)}${ratio}`,
    );
  }
}

const { values } = parseArgs({ options: { runs: { type: 'string' }, files: { type: 'string' } } });
const home = mkdtempSync(join(tmpdir(), 'bench-hook-'));
try {
  const empty = join(home, 'empty.mjs');
  writeFileSync(empty, '');
  const oneRule = join(home, 'one-rule.toml');
  writeFileSync(oneRule, ONE_RULE);
  for (const count of (values.files ?? '1,20,100,500').split(',').map(Number)) {
    const directory = join(home, String(count));
    stage(directory, count);
    print(count, race(contenders({ cwd: directory, count }, empty, oneRule), Number(values.runs ?? 15)));
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
