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
