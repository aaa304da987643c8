import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMAND_NAMES } from '../../../src/cli/commands.ts';
import type { CompletedOption } from '../../../src/cli/completion/completed.ts';
import { describeCommands } from '../../../src/cli/completion/describe-commands.ts';
import { WORD_VALUES } from '../../../src/cli/completion/values.ts';
import { run } from '../run-fake.ts';

/** Options whose values nobody can list. A new one that could be listed belongs into `OPTION_VALUES`. */
const FREE = 'base decode-depth exclude head include jobs max-size organization pick range reason server'.split(' ');

const commands = await describeCommands();
const options = commands.flatMap((command) => command.options.map((option) => ({ command: command.name, option })));

function valuesOf(name: string): readonly CompletedOption['values'][] {
  return options.filter(({ option }) => option.name === name).map(({ option }) => option.values);
}

test('every command, and of its options what the parser and the help page say', () => {
  assert.deepEqual(
    commands.map(({ name }) => name),
    COMMAND_NAMES,
  );
  const scan = commands.find(({ name }) => name === 'scan') ?? assert.fail();
  const look = (name: string) => scan.options.find((option) => option.name === name);
  assert.deepEqual(look('output'), {
    name: 'output',
    alias: 'o',
    values: 'file',
    repeatable: false,
    description: 'instead of standard output',
  });
  assert.deepEqual(look('quiet')?.values, undefined);
  assert.equal(look('exclude')?.repeatable, true);
  for (const { command, option } of options) {
    assert.doesNotMatch(option.description, /[,:;]$|^\s|\s$/, `${command} --${option.name}`);
    if (command !== 'uninstall') assert.notEqual(option.description, '', `${command} --${option.name}`);
  }
});

test('files and folders are told by the help pages, and what is free is known to be', () => {
  assert.deepEqual(new Set(valuesOf('config')), new Set(['file']));
  assert.deepEqual(new Set(valuesOf('hooks-path')), new Set(['folder']));
  const free = options.filter(({ option }) => option.values === 'any').map(({ option }) => option.name);
  assert.deepEqual([...new Set(free)].toSorted(), FREE);
});

test('every value that is offered is one that the program takes', async () => {
  for (const { command, option } of options) {
    if (option.values === undefined || typeof option.values === 'string') continue;
    assert.ok(option.values.length > 1);
    for (const value of option.values) {
      const word = command === 'hook' ? ['pre-commit'] : command === 'baseline' ? ['write'] : [];
      const { err } = await run([
        command,
        ...word,
        `--${option.name}=${value}${value.endsWith('=') ? 'a' : ''}`,
        '--not',
      ]);
      assert.match(err, /^error: unknown option --not\b/, `${command} --${option.name}=${value}: ${err}`);
    }
  }
});

test('every first word that is offered is one that the program takes', async () => {
  for (const [command, { first }] of Object.entries(WORD_VALUES)) {
    for (const word of first) {
      const { err } = await run([command, word, '--not']);
      assert.match(err, /^error: unknown option --not\b/, `${command} ${word}: ${err}`);
    }
    const { code } = await run([command, 'nosuchword']);
    assert.equal(code, 2, command);
  }
});
