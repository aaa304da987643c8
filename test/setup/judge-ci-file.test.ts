import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judgeFile } from '../../src/setup/judge-ci-file.ts';

function judge(path: string, text: string): string {
  const call = judgeFile(path, text);
  return call === undefined ? 'none' : `${call.strength} ${call.why}`.trim();
}

type Case = readonly [text: string, expected: string];

function check(path: string, cases: readonly Case[]): void {
  for (const [text, expected] of cases) assert.equal(judge(path, text), expected, text);
}

const STEP = 'uses: pat-patrol/pat-patrol@v0.1.0';

/** A workflow with one step behind a checkout. */
function workflow(
  step: string,
  { on = '[push, pull_request]', job = '', checkout = 'uses: actions/checkout@v7' } = {},
): string {
  const steps = [checkout, step].map((each) => `      - {${each}}\n`).join('');
  return `on: ${on}\njobs:\n  scan:\n    runs-on: x\n${job === '' ? '' : `    ${job}\n`}    steps:\n${steps}`;
}

test('GitHub: what would fail', () => {
  for (const [step, setting] of [
    [STEP, {}],
    [STEP, { on: 'pull_request' }],
    [STEP, { on: '{push: {branches: [main]}, pull_request: null}' }],
    [STEP, { on: '{pull_request: {types: [opened, synchronize]}}' }],
    [`${STEP}, if: "\${{ always() }}", continue-on-error: false`, {}],
    [`${STEP}, with: {path: ., fail-on: certain, deepen: true, archives: true, base: ""}`, {}],
    [STEP, { on: '{push: {branches: ["**", "!x"]}, pull_request: {branches: [m*]}}' }],
    [STEP, { on: '{push: {branches-ignore: [gh-pages, "release/**"]}}' }],
    [STEP, { checkout: 'uses: actions/checkout@v7, with: {fetch-depth: 0}' }],
    ['run: pat-patrol ci', {}],
    ['run: "pat-patrol ci --fail-on $LEVEL", env: {LEVEL: certain}', {}],
  ] as const)
    assert.equal(judge('.github/workflows/a.yml', workflow(step, setting)), 'sure', step + JSON.stringify(setting));
});

test('GitHub: what would not, or may not', () => {
  check('.github/workflows/a.yml', [
    [workflow(`${STEP}, if: false`), 'idle under if: false'],
    [workflow(`${STEP}, if: "\${{ false }}"`), 'idle under if: false'],
    [workflow(`${STEP}, if: github.actor == 'me'`), "doubtful under if: github.actor == 'me'"],
    [workflow(`${STEP}, continue-on-error: true`), 'idle under continue-on-error: true'],
    [workflow(`${STEP}, continue-on-error: "\${{ matrix.x }}"`), 'doubtful under continue-on-error: ${{ matrix.x }}'],
    [workflow(`${STEP}, with: {fail-on: never}`), 'idle with fail-on: never'],
    [workflow(STEP, { job: 'if: false' }), 'idle under if: false'],
    [workflow(STEP, { job: 'continue-on-error: true' }), 'idle under continue-on-error: true'],
    [workflow(STEP, { on: 'workflow_dispatch' }), 'idle on workflow_dispatch only, which no push or pull request is'],
    [workflow(STEP, { on: '{schedule: [{cron: x}]}' }), 'doubtful on schedule only, which no push or pull request is'],
    [workflow(STEP, { on: '{push: {paths: [src]}}' }), 'doubtful on a push of some files only'],
    [workflow(STEP, { on: '{push: {tags: [v1]}}' }), 'doubtful on a push of tags only'],
    [workflow(STEP, { on: '{push: {branches: []}}' }), 'idle on no push'],
    [workflow(STEP, { on: '{pull_request: {types: [closed]}}' }), 'doubtful on a pull_request that is closed only'],
    [workflow('run: pat-patrol ci || true'), 'idle in front of || true'],
    [
      workflow('run: "pat-patrol ci; true", shell: "bash {0}"'),
      'doubtful in front of other commands, whose exit code may be the one that counts',
    ],
    [workflow('run: echo pat-patrol scan'), 'none'],
    [workflow('name: pat-patrol scan, run: make'), 'none'],
    [workflow('uses: actions/upload-artifact@v4, with: {path: pat-patrol.sarif}'), 'none'],
    [workflow('uses: someone/not-pat-patrol-at-all@v1'), 'none'],
    [workflow('uses: ./actions/pat-patrol'), 'doubtful through ./actions/pat-patrol, which is not looked at'],
    [workflow('uses: someone/pat-patrol@v1'), 'doubtful through someone/pat-patrol@v1, which is not looked at'],
    [workflow(`${STEP}, with: {path: docs, mode: tree}`), 'doubtful with path: docs'],
    [workflow(`${STEP}, with: {base: HEAD}`), 'doubtful with base: HEAD'],
    [workflow(`${STEP}, with: {config: lax.yml}`), 'doubtful with config: lax.yml'],
    [workflow('run: pat-patrol ci, working-directory: docs'), 'doubtful in the folder docs'],
    [
      workflow('run: pat-patrol ci', { job: 'defaults: {run: {working-directory: docs}}' }),
      'doubtful in the folder docs',
    ],
    [workflow(STEP, { checkout: 'run: make' }), 'doubtful without actions/checkout before it'],
    [
      workflow(STEP, { checkout: 'uses: actions/checkout@v7, with: {sparse-checkout: docs}' }),
      'doubtful behind a checkout with sparse-checkout',
    ],
    [workflow(STEP, { on: '{push: {branches: [nope]}}' }), 'doubtful on a push to nope only'],
    [workflow(STEP, { on: '{push: {branches: ["mai?"]}}' }), 'doubtful on a push to mai? only'],
    [workflow(STEP, { on: '{push: {branches-ignore: ["**"]}}' }), 'idle on a push to no branch'],
    [workflow(STEP, { on: '{push: {branches-ignore: [ma*]}}' }), 'doubtful on a push to others than ma* only'],
    [`${workflow(STEP, { job: 'needs: z' })}  z: {if: false}\n`, 'doubtful behind z, which may be skipped'],
    [`${workflow(STEP, { job: 'needs: z' })}  z: {needs: z}\n`, 'doubtful behind z, which may be skipped'],
    [
      workflow('run: "pat-patrol ci\\nnpm test"').replace('runs-on: x', 'runs-on: windows-latest'),
      'doubtful in front of other commands, whose exit code may be the one that counts',
    ],
    ['on: {push: {branches-ignore: [pat-patrol]}}\njobs: {a: {steps: []}}', 'none'],
    [
      'on: push\njobs: {a: {uses: us/ci/.github/workflows/pat-patrol.yml@v1}}',
      'doubtful through us/ci/.github/workflows/pat-patrol.yml@v1, which is not looked at',
    ],
    [`- ${STEP}\n`, 'none'],
  ]);
  assert.match(judge('.github/workflows/a.yml', workflow(STEP) + '  }'), /^idle and is no valid YAML: \S/);
});

test('Azure Pipelines', () => {
  check('azure-pipelines.yml', [
    ['steps: [{script: npx pat-patrol scan}]', 'sure'],
    ['stages: [{jobs: [{steps: [{task: PatPatrol@0}]}]}]', 'sure'],
    ['jobs: [{deployment: a, strategy: {runOnce: {deploy: {steps: [{bash: pat-patrol ci}]}}}}]', 'sure'],
    ['steps: [{task: Bash@3, inputs: {script: pat-patrol ci}}]', 'sure'],
    ['trigger: none\npr: [main]\nsteps: [{script: pat-patrol ci}]', 'sure'],
    ['trigger: none\nsteps: [{script: pat-patrol ci}]', 'doubtful where a branch policy or a person starts it'],
    ['trigger: {paths: {include: [a]}}\nsteps: [{script: pat-patrol ci}]', 'doubtful on a push of some files only'],
    ['trigger: [main]\nsteps: [{task: PatPatrol@0, inputs: {mode: auto}}]', 'sure'],
    ['trigger: [x]\npr: [main]\nsteps: [{script: pat-patrol ci}]', 'sure'],
    ['trigger: [x]\nsteps: [{script: pat-patrol ci}]', 'doubtful on a push to x only'],
    [
      'trigger: {branches: {exclude: ["*"]}}\npr: none\nsteps: [{script: pat-patrol ci}]',
      'idle on a push to no branch',
    ],
    ['steps: [{checkout: none}, {script: pat-patrol ci}]', 'doubtful with checkout: none'],
    ['steps: [{script: pat-patrol ci, workingDirectory: docs}]', 'doubtful in the folder docs'],
    ['steps: [{task: PatPatrol@0, inputs: {path: docs}}]', 'doubtful with path: docs'],
    ['steps: [{task: PatPatrol@0, inputs: {failOn: never}}]', 'idle with failOn: never'],
    ['steps: [{task: PatPatrol@0, continueOnError: true}]', 'idle under continueOnError: true'],
    ['steps: [{task: PatPatrol@0, enabled: false}]', 'idle under enabled: false'],
    ['steps: [{task: PatPatrol@0, condition: "false"}]', 'idle under condition: false'],
    ['jobs: [{condition: "eq(1, 2)", steps: [{task: PatPatrol@0}]}]', 'doubtful under condition: eq(1, 2)'],
    ['steps: [{"${{ if x }}": [{task: PatPatrol@0}]}]', 'doubtful under ${{ if x }}'],
    ['steps: [{template: pat-patrol.yml@shared}]', 'doubtful through pat-patrol.yml@shared, which is not looked at'],
    [
      'steps: [{bash: "pat-patrol ci\\nmake"}]',
      'doubtful in front of other commands, whose exit code may be the one that counts',
    ],
    ['steps: [{script: echo pat-patrol ci}]', 'none'],
    ['steps: [{task: Other@1, inputs: {script: pat-patrol ci}}]', 'none'],
  ]);
});

test('GitLab', () => {
  check('.gitlab-ci.yml', [
    ['scan: {script: [make, pat-patrol scan]}', 'sure'],
    ['scan: {script: pat-patrol scan | tee log}', 'sure'],
    ['.base: {allow_failure: true}\nscan: {extends: .base, script: pat-patrol ci}', 'idle under allow_failure: true'],
    ['scan: {script: pat-patrol ci, allow_failure: {exit_codes: [1]}}', 'idle under allow_failure: 1'],
    ['scan: {script: pat-patrol ci, when: manual}', 'idle under when: manual'],
    ['scan: {script: pat-patrol ci, rules: [{when: never}]}', 'idle under when: never'],
    ['scan: {script: pat-patrol ci, rules: [{when: never}, {if: $CI_COMMIT_BRANCH}]}', 'idle under when: never'],
    ['scan: {script: pat-patrol ci, rules: [{if: $CI_COMMIT_BRANCH}]}', 'sure'],
    ['scan: {script: pat-patrol ci, rules: [{if: $X}]}', 'doubtful where $X only'],
    ['scan: {script: pat-patrol ci, only: [schedules]}', 'doubtful on schedules only'],
    ['scan: {script: pat-patrol ci, only: [merge_requests]}', 'sure'],
    ['workflow: {rules: [{if: $X}]}\nscan: {script: pat-patrol ci}', 'doubtful where $X only'],
    ['scan: {script: pat-patrol ci || true}', 'idle in front of || true'],
    ['scan: {script: pat-patrol ci, variables: {GIT_STRATEGY: none}}', 'doubtful with GIT_STRATEGY: none'],
    ['scan: {script: pat-patrol scan docs}', 'doubtful with docs'],
    ['scan: {script: [echo pat-patrol ci]}', 'none'],
    ['.scan: {script: pat-patrol ci}', 'none'],
    ['include: [{local: /.gitlab/pat-patrol.yml}]', 'doubtful through /.gitlab/pat-patrol.yml, which is not looked at'],
    ['scan: {script: !reference [.a, b], after_script: pat-patrol ci}', 'none'],
  ]);
  assert.match(
    judge('.gitlab/scan.yml', 'scan: {script: pat-patrol ci}'),
    /^doubtful where \.gitlab-ci\.yml includes it/,
  );
});

test('what has a language of its own is never believed', () => {
  assert.equal(judge('Jenkinsfile', "sh 'pat-patrol ci'"), 'doubtful in a way that only its system can judge');
  assert.equal(judge('.travis.yml', 'script: pat-patrol scan'), 'doubtful in a way that only its system can judge');
  assert.equal(judge('Jenkinsfile', "// sh 'pat-patrol ci'"), 'none');
});

test('the templates are believed', () => {
  const template = (name: string) => readFileSync(`templates/${name}`, 'utf8');
  assert.equal(judge('.github/workflows/pat-patrol.yml', template('github/pat-patrol.yml')), 'sure');
  assert.equal(judge('azure-pipelines/pat-patrol.yml', template('azure-pipelines/scan.yml')), 'sure');
  assert.equal(judge('.gitlab-ci.yml', template('gitlab/pat-patrol.yml')), 'sure');
  assert.match(judge('Jenkinsfile', template('jenkins/Jenkinsfile')), /^doubtful/);
});

test('text that is no pipeline at all', () => {
  for (const text of [
    'pat-patrol',
    '[pat-patrol]',
    'on: 1\njobs: [pat-patrol]',
    'jobs: {a: {steps: {run: pat-patrol ci}}}',
    'a: &a [*a, pat-patrol]',
  ])
    assert.notEqual(judge('.github/workflows/a.yml', text).split(' ')[0], 'sure', text);
});
