// The task of Azure Pipelines runs the action's bundle: its task.json says the same as action.yml, in the words of its own place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { INPUT_DEFAULTS, readInputs, spellInput } from '../../src/action/inputs.ts';

interface TaskInput {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly helpMarkDown: string;
  readonly groupName?: string;
}

interface Task {
  readonly id: string;
  readonly minimumAgentVersion: string;
  readonly inputs: readonly TaskInput[];
  readonly groups: readonly { readonly name: string }[];
  readonly outputVariables: readonly { readonly name: string; readonly description: string }[];
  readonly execution: Readonly<Record<string, { readonly target: string }>>;
  readonly restrictions: { readonly settableVariables: { readonly allowed: readonly string[] } };
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const task = JSON.parse(readFileSync('azure-devops-extension/task/task.json', 'utf8')) as Task;
const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata;

/** The staging directory is there in every pipeline, and nowhere else. */
const OWN_DEFAULTS = { sarifFile: '$(Build.ArtifactStagingDirectory)/CodeAnalysisLogs/pat-patrol.sarif' };

test('it has the inputs and defaults of the action', () => {
  const expected = Object.entries(INPUT_DEFAULTS).map(([name, value]) => [spellInput(name, 'azure'), value]);
  const found = task.inputs.map(({ name, defaultValue }) => [name, defaultValue]);
  assert.deepEqual(Object.fromEntries(found), { ...Object.fromEntries(expected), ...OWN_DEFAULTS });
  assert.deepEqual(
    found.map(([name]) => name),
    expected.map(([name]) => name),
    'in the same order',
  );
});

test('its switches, lists and groups are such', () => {
  const groups = task.groups.map(({ name }) => name);
  for (const { name, type, defaultValue, options, helpMarkDown, groupName } of task.inputs) {
    assert.match(helpMarkDown, /\.$/, name);
    assert.equal(type === 'boolean', ['true', 'false'].includes(defaultValue), name);
    assert.equal(type === 'pickList', options !== undefined, name);
    if (options !== undefined) assert.ok(Object.hasOwn(options, defaultValue), name);
    if (groupName !== undefined) assert.ok(groups.includes(groupName), name);
  }
});

test('every value of its lists is one that the program takes', () => {
  const pick = (name: string) => Object.keys(task.inputs.find((input) => input.name === name)?.options ?? {});
  for (const mode of pick('mode')) assert.equal(readInputs({ INPUT_MODE: mode }, 'azure').wish.mode, mode);
  assert.deepEqual(pick('failOn'), ['', 'certain', 'likely', 'possible', 'never']);
  assert.deepEqual(pick('minConfidence'), ['', 'certain', 'likely', 'possible']);
});

test('it sets the outputs of the action, and may set no other variable', () => {
  const expected = Object.keys(metadata.outputs).map((name) => spellInput(name, 'azure'));
  assert.deepEqual(
    task.outputVariables.map(({ name }) => name),
    expected,
  );
  assert.deepEqual(task.restrictions.settableVariables.allowed, expected);
});

test('it runs the bundle on Node 24, and on 20 where an agent has no 24', () => {
  assert.deepEqual(Object.keys(task.execution), ['Node20_1', 'Node24']);
  for (const { target } of Object.values(task.execution)) assert.equal(target, 'dist/action.js');
  // https://github.com/microsoft/azure-pipelines-tasks/blob/master/docs/migrateNode24.md
  assert.equal(task.minimumAgentVersion, '4.265.1');
  assert.match(task.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
