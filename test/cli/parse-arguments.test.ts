import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { parseRules } from '../../src/cli/commands/rules.ts';
import { parseScan as parse, parseVerify, type ScanInvocation } from '../../src/cli/parse-scan.ts';
import { UsageError } from '../../src/edge/usage-error.ts';
import { lineOf } from './line-of.ts';

async function parseScan(...args: string[]): Promise<ScanInvocation> {
  return parse(await lineOf('scan', args));
}

async function complaint(...args: string[]): Promise<string> {
  try {
    await parseArguments(args);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return error.message;
  }
  return assert.fail(`nothing was thrown for ${args.join(' ')}`);
}

test('nothing, help and version', async () => {
  assert.deepEqual(await parseArguments([]), { kind: 'nothing' });
  for (const args of [['--version'], ['-V']]) assert.deepEqual(await parseArguments(args), { kind: 'version' });
  for (const args of [['--help'], ['-h'], ['help']]) {
    assert.deepEqual(await parseArguments(args), { kind: 'help', command: undefined });
  }
  for (const args of [
    ['scan', '--help'],
    ['help', 'scan'],
    ['scan', 'a', '-qh'],
    ['scan', '--formt', '-h'],
  ]) {
    assert.deepEqual(await parseArguments(args), { kind: 'help', command: 'scan' }, args.join(' '));
  }
});

test('every option of scan arrives', async () => {
  const line =
    'a --staged --history --stdin --range x..y --format json -o out b --report sarif=s --report=json=j --include *.a ' +
    '--exclude *.b --exclude=*.c --min-confidence likely --fail-on never --jobs 2 --max-size 1GB --decode-depth 0 ' +
    '--no-ignore --no-color -qv --all-places --remarks --include-suppressed --config c.yml --baseline b --no-suppress ' +
    '--no-archives --since-scan f';
  const { typed, display, config, baseline } = await parseScan(...line.split(' '));
  assert.deepEqual(typed, {
    paths: ['a', 'b'],
    history: true,
    staged: true,
    stdin: true,
    range: 'x..y',
    format: 'json',
    output: 'out',
    report: ['sarif=s', 'json=j'],
    include: ['*.a'],
    exclude: ['*.b', '*.c'],
    minConfidence: 'likely',
    failOn: 'never',
    jobs: '2',
    maxSize: '1GB',
    decodeDepth: '0',
    noIgnore: true,
    noSuppress: true,
    noArchives: true,
    remarks: true,
    sinceScan: 'f',
  });
  assert.deepEqual(display, { noColor: true, quiet: true, verbose: true, allPlaces: true, includeSuppressed: true });
  assert.equal(config, 'c.yml');
  assert.equal(baseline, 'b');
});

test('of a repeated option the last one wins', async () => {
  const { typed } = await parseScan('--format', 'json', '--format=sarif', '-o', 'a', '--output', 'b');
  assert.equal(typed.format, 'sarif');
  assert.equal(typed.output, 'b');
});

test('paths are text, whatever they look like', async () => {
  const paths = ['007', '1e3', 'true', '-', '--history', '-x', 'a=b', '"q"', '[x]'];
  const { typed } = await parseScan('--no-color', ...paths.slice(0, 4), '--', ...paths.slice(4));
  assert.deepEqual(typed.paths, paths);
  assert.equal(typed.history, false);
  assert.deepEqual((await parseScan('--history', 'false')).typed.paths, ['false']);
  assert.equal((await parseScan('-o', '-')).typed.output, '-');
});

test('unknown options get a suggestion', async () => {
  assert.equal(await complaint('scan', '--formt', 'json'), 'unknown option --formt; did you mean --format?');
  assert.equal(await complaint('scan', '--histroy'), 'unknown option --histroy; did you mean --history?');
  assert.equal(await complaint('scan', '--failOn=never'), 'unknown option --failOn; did you mean --fail-on?');
  assert.equal(await complaint('scan', '--no-colour'), 'unknown option --no-colour; did you mean --no-color?');
  assert.equal(await complaint('scan', '-format', 'json'), 'unknown option -format; did you mean --format?');
  assert.equal(await complaint('scan', '--destroy'), 'unknown option --destroy');
  assert.equal(await complaint('scan', '-z'), 'unknown option -z');
  assert.equal(await complaint('scan', '--constructor'), 'unknown option --constructor');
  assert.equal(await complaint('rules', '--jsn'), 'unknown option --jsn; did you mean --json?');
});

test('options before the command', async () => {
  assert.equal(await complaint('--versoin'), 'unknown option --versoin; did you mean --version?');
  assert.equal(await complaint('--history'), 'option --history comes after a command: pat-patrol scan --history');
  assert.equal(await complaint('-o=x'), 'option -o comes after a command: pat-patrol scan -o');
});

test('unknown commands get a suggestion', async () => {
  assert.equal(await complaint('scna'), "unknown command 'scna'; did you mean scan?");
  assert.equal(await complaint('help', 'scna'), "unknown command 'scna'; did you mean scan?");
  assert.equal(await complaint('.'), "unknown command '.'; to scan a path: pat-patrol scan PATH");
  assert.equal(await complaint('destroy'), "unknown command 'destroy'");
  assert.equal(await complaint('constructor'), "unknown command 'constructor'");
});

test('a value too few or too many', async () => {
  assert.equal(await complaint('scan', '--format'), 'option --format needs a value');
  assert.equal(await complaint('scan', '-o'), 'option -o needs a value');
  assert.equal(await complaint('scan', '--output', '--format', 'json'), 'option --output needs a value');
  assert.equal(await complaint('scan', '--history=yes'), 'option --history takes no value');
  assert.equal(await complaint('scan', '-q=1'), 'option -q takes no value');
  assert.equal(await complaint('scan', '-q1'), 'option --quiet takes no value');
});

test('a word or a value that is empty, as unset variables are', async () => {
  const message = 'scan was given an empty word: is a variable not set?';
  for (const words of [[''], ['src', ''], ['--', ''], ['--history', '']])
    assert.equal(await complaint('scan', ...words), message, words.join(' '));
  assert.equal(await complaint('rules', ''), 'rules was given an empty word: is a variable not set?');
  for (const name of ['baseline', 'config', 'output', 'range', 'exclude', 'report', 'since-scan'])
    for (const words of [[`--${name}`, ''], [`--${name}=`]])
      assert.ok((await complaint('scan', ...words)).startsWith(`option --${name} needs a value`), words.join(' '));
  assert.equal(await complaint('scan', '-o', ''), 'option --output needs a value: this one is empty');
});

test('verify takes ids and paths, and says whom to ask', async () => {
  const id = '0123456789ab';
  const words = [
    id,
    id.toUpperCase(),
    'src',
    `./${id}`,
    '--history',
    '--organization',
    'a',
    '--organization=b',
    '--server',
    'https://x',
  ];
  const invocation = parseVerify(await lineOf('verify', words));
  assert.deepEqual(invocation.ids, [id, id]);
  assert.deepEqual(invocation.scan.typed.paths, ['src', `./${id}`]);
  assert.equal(invocation.scan.typed.history, true);
  assert.deepEqual(invocation.scan.verification, { organizations: ['a', 'b'], server: 'https://x', unproven: false });
});

test('a scan asks nobody unless told to', async () => {
  assert.equal((await parseScan()).verification, undefined);
  const verification = { organizations: [], server: undefined, unproven: true };
  assert.deepEqual((await parseScan('--verify', '--unproven')).verification, verification);
  for (const [option, ...value] of [['--organization', 'a'], ['--server', 'https://x'], ['--unproven']])
    assert.equal(await complaint('scan', option ?? '', ...value), `option ${option} needs --verify`);
});

test('rules takes one rule', async () => {
  assert.deepEqual(parseRules(await lineOf('rules', [])), { rule: undefined, json: false, config: undefined });
  assert.deepEqual(parseRules(await lineOf('rules', ['PAT001', '--json', '--config', 'c.yml'])), {
    rule: 'PAT001',
    json: true,
    config: 'c.yml',
  });
  assert.equal(await complaint('rules', 'PAT001', 'PAT002'), 'rules takes one rule at a time; 2 were given');
});
