// The SARIF of real scans must be what code scanning takes: of this repository, and of one that holds tokens minted just now: in its tree, in its
// history, in a file with a hostile name, and beside a comment that allows one. Needs `npm run compile`, for the mint. The judges are in
// test/validate-sarif.mjs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { Dice, mintLegacy, mintNew } = await import('../build/test/mint.js');

/** Scans into a SARIF file and returns its path. */
function scan(cwd, args, file, expected) {
  const program = join(root, 'bin/pat-patrol.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'scan', ...args, '--format', 'sarif', '--output', file],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  if (status !== expected.code)
    throw new Error(`scan ${args.join(' ')} ended with ${status}, not ${expected.code}\n${stderr}`);
  const text = readFileSync(file, 'utf8');
  const found = JSON.parse(text).runs.flatMap(({ results }) => results).length;
  if (found !== expected.results) throw new Error(`${file} has ${found} results, not ${expected.results}`);
  if (tokens.some((token) => text.includes(token))) throw new Error(`${file} holds a whole token`);
  console.log(`scan ${args.join(' ')}: ${found} results, ${text.length} bytes`);
  return file;
}

/** A name that no file has on Windows. */
const HOSTILE = '##vso[task.x]y\n::error::[a](b) %0A\x1b[2J';
const hostile = Number(process.platform !== 'win32');

/** A repository with one token in its tree, in a file whose name needs escaping, and one more in its history only. */
function plant(repository) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Jo Doe', '-c', 'user.email=jo@example.org', ...args], { cwd: repository });
  const commit = (path, text) => {
    writeFileSync(join(repository, path), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'change');
  };
  mkdirSync(join(repository, 'a folder'), { recursive: true });
  git('init', '--quiet');
  commit('old.yml', `token: ${tokens[1]}\nurl: https://dev.azure.com/contoso\n`);
  commit('old.yml', 'token: $(PAT)\n');
  if (process.platform !== 'win32') commit(HOSTILE, `${tokens[2]}\n${tokens[3]} # pat-patrol:allow made up\n`);
  commit('a folder/ü#%.npmrc', `; x\n//pkgs.dev.azure.com/contoso/_packaging/feed/npm/:_authToken=${tokens[0]}\n`);
}

const dice = new Dice();
const tokens = [mintNew(dice), mintLegacy(dice), mintNew(dice), mintNew(dice)];
const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
try {
  const repository = join(folder, 'repository');
  plant(repository);
  const files = [
    scan(root, ['.'], join(folder, 'own.sarif'), { code: 0, results: 0 }),
    scan(repository, ['.'], join(folder, 'tree.sarif'), { code: 1, results: 1 + hostile }),
    scan(repository, ['--include-suppressed'], join(folder, 'all.sarif'), { code: 1, results: 1 + 2 * hostile }),
    scan(repository, ['--history'], join(folder, 'history.sarif'), { code: 1, results: 2 + hostile }),
    scan(repository, ['--range', 'HEAD~1..HEAD'], join(folder, 'range.sarif'), { code: 1, results: 1 }),
  ];
  execFileSync(process.execPath, [join(root, 'test/validate-sarif.mjs'), ...files], { cwd: root, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
