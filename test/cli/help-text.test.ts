import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands.ts';
import type { OptionSpec } from '../../src/cli/command-line.ts';
import { renderCommandHelp, renderTopHelp } from '../../src/cli/help-text.ts';
import { TOP_OPTIONS } from '../../src/cli/parse-arguments.ts';

function assertFits(text: string, rows: number): void {
  const lines = text.trimEnd().split('\n');
  assert.ok(lines.length <= rows, `${lines.length} lines`);
  for (const line of lines) assert.ok(line.length <= 80, `${line.length} columns: ${line}`);
  assert.match(text, /\n$/);
}

test('the first screen fits 80x24 and names every command, and no other', () => {
  const help = renderTopHelp('10.10.10');
  assertFits(help, 24);
  const named = [...help.matchAll(/^ {2}(?:\w+ +| {7})(\w+) (?:\[|[A-Z]{2}| {2})/gm)].map(([, name]) => name);
  assert.deepEqual(new Set(named), new Set(COMMAND_NAMES));
  for (const option of TOP_OPTIONS) assert.match(help, new RegExp(`--${option}\\b`));
});

test("each command's page fits, and its options are those that the parser takes", async () => {
  for (const command of COMMAND_NAMES) {
    const help = await renderCommandHelp(command);
    assert.match(help, new RegExp(`^Usage: pat-patrol ${command}\\b`));
    assertFits(help, 66);
    const { options } = await COMMANDS[command].load();
    const documented = [...help.matchAll(/^ {2}(?:-(\w), | {4})--([a-z-]+)/gm)].map(([, alias, name]) => ({
      alias,
      name,
    }));
    const taken = Object.entries<OptionSpec>(options).map(([name, { alias }]) => ({ alias, name }));
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      (a.name ?? '') < (b.name ?? '') ? -1 : 1;
    assert.deepEqual(documented.toSorted(byName), taken.toSorted(byName));
  }
});
