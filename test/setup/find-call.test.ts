import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hasCall } from '../../src/setup/find-call.ts';

const CALLS = [
  '- uses: pat-patrol/pat-patrol@v0.1.0',
  '- { uses: "pat-patrol/pat-patrol@main", with: { mode: tree } }',
  '  uses: ./actions/pat-patrol',
  '- task: PatPatrol@0',
  'include:\n  - remote: https://raw.githubusercontent.com/pat-patrol/pat-patrol/v0.1.0/templates/gitlab/pat-patrol.yml',
  '- template: pipelines/pat-patrol.yml@shared',
  '- run: npx --yes pat-patrol@0.1.0 ci',
  "sh 'node_modules/.bin/pat-patrol scan --history'",
  '- run: |\n    make\n    pat-patrol \\\n      ci',
  'command: [pat-patrol, scan]',
  'docker run --rm -v "$PWD:/repo:ro" pat-patrol',
  'if [ -n "$P" ]; then set -- node "$P"; else set -- npx --yes "pat-patrol@$VERSION"; fi\n"$@" ci',
  'node "${PROGRAM:-$TEMP/node_modules/pat-patrol/bin/pat-patrol.js}" ci # here',
];

const NAMED = [
  'on:\n  push:\n    branches-ignore: [pat-patrol]\njobs:\n  scan:\n    steps: []',
  'on:\n  push:\n    branches: pat-patrol\nscan:\n  run: make',
  '# - uses: pat-patrol/pat-patrol@v1',
  '- run: make # pat-patrol ci',
  '- name: pat-patrol scan\n  run: "true"',
  '- run: echo pat-patrol scan',
  '- uses: actions/upload-artifact@v4\n  with: { path: pat-patrol.sarif }',
  '- uses: someone/not-pat-patrol-at-all@v1',
  '- file: pat-patrol.sarif',
  "// sh 'pat-patrol ci'",
];

test('a call is seen, in whatever words', () => {
  for (const text of CALLS) assert.ok(hasCall(text), text);
});

test('a name is none', () => {
  for (const text of NAMED) assert.ok(!hasCall(text), text);
});

test('the templates run pat-patrol', () => {
  for (const name of [
    'azure-pipelines/scan.yml',
    'github/pat-patrol.yml',
    'gitlab/pat-patrol.yml',
    'jenkins/Jenkinsfile',
  ])
    assert.ok(hasCall(readFileSync(`templates/${name}`, 'utf8')), name);
});
