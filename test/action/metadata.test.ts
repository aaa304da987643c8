// action.yml is what a workflow sees; it and the code must agree.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../src/action/inputs.ts';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata;

test('it has what the marketplace and the runner need', () => {
  assert.deepEqual(Object.keys(metadata).toSorted(), [
    'author',
    'branding',
    'description',
    'inputs',
    'name',
    'outputs',
    'runs',
  ]);
  assert.ok(metadata.description.length <= 125, 'the marketplace cuts it');
  assert.deepEqual(metadata.runs, { using: 'node24', main: 'dist/action.js' });
  const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
  assert.ok(colors.includes(metadata.branding.color));
});

test('its inputs are those that the code reads, with the same defaults', () => {
  const defaults = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default]);
  assert.deepEqual(Object.fromEntries(defaults), INPUT_DEFAULTS);
});

test('everything is described', () => {
  for (const [name, { description }] of Object.entries({ ...metadata.inputs, ...metadata.outputs })) {
    assert.match(description, /\.$/, name);
  }
  assert.deepEqual(Object.keys(metadata.outputs), [
    'findings',
    'live',
    'complete',
    'scope',
    'range',
    'sarif-file',
    'exit-code',
  ]);
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>;
}

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test('the workflows that call it give it inputs that it has', () => {
  const files = ['.github/workflows/self-scan.yml', 'templates/github/pat-patrol.yml'];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { jobs } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const calls = steps.filter(({ uses }) => uses === './' || uses?.startsWith('pat-patrol/pat-patrol@'));
    assert.ok(calls.length >= 2, file);
    for (const name of calls.flatMap((call) => Object.keys(call.with ?? {})))
      assert.ok(name in metadata.inputs, `${file}: ${name}`);
    for (const [, name = ''] of text.matchAll(/steps\.scan\.outputs\.([\w-]+)/g))
      assert.ok(name in metadata.outputs, `${file}: ${name}`);
  }
});
