// How other scanners are called, and how their findings are read. None may ask any service whether a secret is live.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));

/** What a user of gitleaks would write for this token. */
const GITLEAKS_RULES = `[extend]
useDefault = true
[[rules]]
id = "azure-devops-pat"
regex = '''[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'''
keywords = ["azdo"]
[[rules]]
id = "azure-devops-pat-legacy"
regex = '''\\b[a-z2-7]{52}\\b'''
`;

const json = (text) => JSON.parse(text || '[]');
const jsonLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
const leaks = (text) => json(text).map(({ File, Attributes }) => File ?? Attributes?.path ?? '');
const gitleaks = (mode, ...more) => [
  'gitleaks',
  mode,
  '.',
  '--no-banner',
  '-f',
  'json',
  '-r',
  '-',
  '--max-archive-depth',
  '8',
  ...more,
];

/**
 * `files`, `git`: the command that looks through the folder it is started in; none where there is none. `paths`: the file of each finding in
 * what is printed. `version`: prints it. `parts`: what is added to the command to look through these folders only, where it breaks off otherwise.
 */
export const rivalsIn = (home) => {
  const config = join(home, 'gitleaks.toml');
  writeFileSync(config, GITLEAKS_RULES);
  const secretlintrc = join(home, 'secretlintrc.json');
  writeFileSync(secretlintrc, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
  return [
    {
      name: 'pat-patrol',
      files: [process.execPath, PROGRAM, 'scan', '--format', 'json'],
      git: [process.execPath, PROGRAM, 'scan', '--history', '--format', 'json'],
      version: [process.execPath, PROGRAM, '--version'],
      paths: (text) => json(text).findings.flatMap(({ places }) => places.map(({ path }) => path)),
    },
    { name: 'gitleaks', files: gitleaks('dir'), git: gitleaks('git', '--log-opts=--all'), paths: leaks },
    {
      name: 'gitleaks with rules for it',
      tool: 'gitleaks',
      files: gitleaks('dir', '-c', config),
      git: gitleaks('git', '--log-opts=--all', '-c', config),
      paths: leaks,
    },
    {
      name: 'betterleaks',
      files: ['betterleaks', 'dir', '.', '--no-banner', '-f', 'json', '-r', '-'],
      git: ['betterleaks', 'git', '.', '--no-banner', '-f', 'json', '-r', '-'],
      paths: leaks,
    },
    {
      name: 'trufflehog',
      files: ['trufflehog', 'filesystem', '.', '--no-verification', '--no-update', '--json'],
      git: ['trufflehog', 'git', 'file://.', '--no-verification', '--no-update', '--json'],
      paths: (text) => jsonLines(text).map(({ SourceMetadata }) => SourceMetadata?.Data?.Filesystem?.file ?? ''),
    },
    {
      name: 'kingfisher',
      files: [
        'kingfisher',
        'scan',
        '.',
        '--no-validate',
        '--no-update-check',
        '--confidence',
        'low',
        '--no-dedup',
        '--format',
        'json',
      ],
      git: ['kingfisher', 'scan', '.', '--no-validate', '--no-update-check', '--confidence', 'low', '--format', 'json'],
      version: ['kingfisher', '--version'],
      paths: (text) =>
        jsonLines(text).flatMap(({ findings }) =>
          Array.isArray(findings) ? findings.map(({ finding }) => finding.path) : [],
        ),
    },
    {
      name: 'secretlint',
      files: ['secretlint', '--secretlintrc', secretlintrc, '--format', 'compact'],
      // It ends, and tells nothing, at a name with a line feed.
      parts: (folders) => folders.map((folder) => `${folder}/**/*`),
      version: ['secretlint', '--version'],
      paths: (text) => [...text.matchAll(/^(\/.*?): line \d+/gm)].map(([, path]) => path),
    },
    {
      name: 'detect-secrets',
      files: ['detect-secrets', 'scan', '--all-files', '-n', '.'],
      version: ['detect-secrets', '--version'],
      paths: (text) => Object.entries(json(text).results ?? {}).flatMap(([path, found]) => found.map(() => path)),
    },
  ];
};

/** Nobody waits longer for a scan of that size. Milliseconds. */
const PATIENCE = 900_000;

/** What a command prints; undefined where there is no such program, `''` where it did not come to an end. Other exit codes than 0 mean findings to most. */
export function run(command, cwd, home) {
  const { text, error } = spawn(command, cwd, home);
  if (error?.code === 'ENOENT') return undefined;
  if (error?.code === 'ETIMEDOUT') {
    console.error(`${command[0]} did not come to an end`);
    return '';
  }
  if (error) throw error;
  return text;
}

function spawn([command, ...args], cwd, home) {
  const env = { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', NO_COLOR: '1' };
  const { stdout, status, error } = spawnSync(command, args, {
    cwd,
    env,
    maxBuffer: 1 << 30,
    timeout: PATIENCE,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { text: stdout?.toString('utf8') ?? '', status, error };
}

/** Folders that are looked through at once. */
export const PART = 128;

/** What a rival prints about the files below `cwd`. Where it breaks off, the halves are tried: what it cannot get past costs it one folder. */
export function runOnFiles({ files, parts }, cwd, home) {
  if (parts === undefined) return run(files, cwd, home);
  const folders = readdirSync(cwd).toSorted();
  const slices = Array.from({ length: Math.ceil(folders.length / PART) }, (_, part) =>
    folders.slice(part * PART, (part + 1) * PART),
  );
  const printed = slices.map((slice) => runPart(files, parts, slice, { cwd, home }));
  return printed.includes(undefined) ? undefined : printed.join('');
}

function runPart(files, parts, folders, { cwd, home }) {
  const { text, status, error } = spawn([...files, ...parts(folders)], cwd, home);
  if (error?.code === 'ENOENT') return undefined;
  // It says what it found when it exits with 1.
  if (status === 0 || text !== '') return text;
  if (folders.length === 1) return '';
  const half = Math.ceil(folders.length / 2);
  const halves = [folders.slice(0, half), folders.slice(half)];
  return halves.map((part) => runPart(files, parts, part, { cwd, home })).join('');
}

/** The version that a rival says; some that were compiled by hand say none. */
export function versionOf({ version }) {
  if (version === undefined) return undefined;
  const [command, ...args] = version;
  return /\d+\.\d+\.\d+/.exec(execFileSync(command, args, { encoding: 'utf8' }))?.[0];
}
