import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeShell } from '../../src/setup/judge-shell.ts';

function judge(script: string, stops = true): string {
  const call = judgeShell(script, { variables: { LEVEL: 'likely', OFF: 'never' }, stops });
  return call === undefined ? 'none' : `${call.strength} ${call.why}`.trim();
}

const SURE = [
  'pat-patrol ci',
  'npx --yes pat-patrol@0.1.0 ci',
  'npx --yes -p pat-patrol@0.1.0 -- pat-patrol scan --history',
  'pnpm exec pat-patrol ci --deepen',
  "'node_modules/.bin/pat-patrol' scan .",
  'make\npat-patrol \\\n  ci',
  'set -e\nnode "${PROGRAM:-$TEMP/node_modules/pat-patrol/bin/pat-patrol.js}" ci --fail-on "$LEVEL" # || true',
  'CI=1 sudo pat-patrol ci --report "sarif=a b; c || d.sarif"',
  'npm ci && pat-patrol ci',
  'pat-patrol ci || exit 1',
  'pat-patrol ci 2>&1',
  'pat-patrol ci; echo done',
  'if [ -z "$P" ]; then install; fi\n(cd x && npm install)\npat-patrol ci',
  '[ -f x ] || exit 1\npat-patrol ci --mode "$MODE" > log 2>&1',
  'program=$(mktemp -d)\n"$program/node_modules/.bin/pat-patrol" ci --report gitlab=a.json --report codequality=b.json',
  'cat <<<word\npat-patrol ci',
  'set -o pipefail\npat-patrol ci | tee log',
  'docker run --rm -v "$PWD:/repo:ro" pat-patrol scan --history',
  'cat <<END\npat-patrol scan\nexit 0\nEND\npat-patrol ci',
  'pat-patrol ci || true\npat-patrol scan',
];

const IDLE = [
  'pat-patrol ci || true',
  'pat-patrol ci || :',
  'npm ci && pat-patrol ci || echo "found"',
  'pat-patrol ci && make || exit 0',
  'pat-patrol ci --fail-on never',
  'pat-patrol ci --fail-on=never --deepen',
  'pat-patrol ci --fail-on "${OFF}"',
  'pat-patrol scan --help',
  'exit 0\npat-patrol ci',
  '( pat-patrol ci ) || true',
];

const DOUBTFUL = [
  'pat-patrol ci | tee log',
  'pat-patrol ci &',
  'pat-patrol ci || handle',
  'if pat-patrol ci; then echo fine; fi',
  '! pat-patrol ci',
  'if [ -n "$X" ]; then\n  pat-patrol ci\nfi',
  '[ -n "$X" ] && pat-patrol ci',
  'make || pat-patrol ci',
  'set +e\npat-patrol ci\necho done',
  'pat-patrol ci && echo fine\necho done',
  'pat-patrol ci --fail-on "$UNKNOWN"',
  'pat-patrol ci --fail-on $(level)',
  'pat-patrol scan --staged',
  'pat-patrol scan --include src',
  'found=$(pat-patrol scan)',
  'bash -c "pat-patrol scan; true"',
  'docker run --rm -v "$PWD:/repo:ro" pat-patrol',
  '(cd x && pat-patrol ci)',
  'pat-patrol scan docs',
  'pat-patrol scan . --range HEAD..HEAD',
  'pat-patrol scan --config ci/loose.yml',
  'pat-patrol ci --baseline all --deepen',
  'pat-patrol ci --some-day',
  'cd docs && pat-patrol scan',
  'cd nowhere || exit 0\npat-patrol ci',
  '[ -n "$X" ] || exit\npat-patrol ci',
  "trap 'exit 0' EXIT\npat-patrol ci",
  '(\npat-patrol ci\n) || true',
  '{\npat-patrol ci\n} || true',
  'f() {\n  pat-patrol ci\n}\nf || true',
  'f() {\n  pat-patrol ci\n}',
  'if ($x) { pat-patrol ci }',
];

const NONE = [
  'echo pat-patrol scan',
  'echo "now: pat-patrol ci"',
  '# pat-patrol ci',
  'make # pat-patrol ci',
  'npx pat-patrol --version',
  'npx pat-patrol --help',
  'cat <<END\npat-patrol scan\nEND',
  'not-pat-patrol ci',
  'pat-patrol doctor',
];

test('a call whose exit code is that of the step', () => {
  for (const script of SURE) assert.equal(judge(script), 'sure', script);
});

test('one that can fail nothing, and why', () => {
  for (const script of IDLE) assert.match(judge(script), /^idle \S/, script);
  assert.equal(judge('pat-patrol ci || true'), 'idle in front of || true');
});

test('one of which that cannot be said', () => {
  for (const script of DOUBTFUL) assert.match(judge(script), /^doubtful \S/, script);
});

test('words that are no call', () => {
  for (const script of NONE) assert.equal(judge(script), 'none', script);
});

test('where a shell goes on after what fails, the last command counts', () => {
  assert.equal(judge('make\npat-patrol ci', false), 'sure');
  assert.match(judge('pat-patrol ci\necho done', false), /^doubtful /);
  assert.equal(judge('set -eu\npat-patrol ci\necho done', false), 'sure');
});

test('here-documents without an end cost no more than others', () => {
  assert.equal(judge(`${'cat <<A\n'.repeat(100_000)}pat-patrol ci`), 'sure');
  assert.equal(judge(`cat <<A <<B\npat-patrol ci\nA\npat-patrol ci\nB\nmake`), 'none');
});
