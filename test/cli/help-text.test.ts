import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS, renderCommandHelp, renderTopHelp } from '../../src/cli/help-text.ts';
import {
  BASELINE_OPTIONS,
  HOOK_OPTIONS,
  INSPECT_OPTIONS,
  INSTALL_OPTIONS,
  INCIDENT_OPTIONS,
  REVOKE_OPTIONS,
  RULES_OPTIONS,
  SCAN_OPTIONS,
  TOP_OPTIONS,
  UNINSTALL_OPTIONS,
  VERIFY_OPTIONS,
} from '../../src/cli/option-tables.ts';
import type { OptionTable } from '../../src/cli/command-line.ts';

const TABLES: Readonly<Record<string, OptionTable>> = {
  scan: SCAN_OPTIONS,
  baseline: BASELINE_OPTIONS,
  verify: VERIFY_OPTIONS,
  hook: HOOK_OPTIONS,
  install: INSTALL_OPTIONS,
  uninstall: UNINSTALL_OPTIONS,
  revoke: REVOKE_OPTIONS,
  incident: INCIDENT_OPTIONS,
  rules: RULES_OPTIONS,
  inspect: INSPECT_OPTIONS,
};

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
  assert.deepEqual(new Set(named), new Set(COMMANDS));
  for (const option of TOP_OPTIONS) assert.match(help, new RegExp(`--${option}\\b`));
});

test("each command's page fits, and its options are those that the parser takes", () => {
  for (const command of COMMANDS) {
    const help = renderCommandHelp(command);
    assertFits(help, 66);
    const table = TABLES[command] ?? assert.fail(`no options for ${command}`);
    const documented = [...help.matchAll(/^ {2}(?:-(\w), | {4})--([a-z-]+)/gm)].map(([, alias, name]) => ({
      alias,
      name,
    }));
    const taken = Object.entries(table).map(([name, { alias }]) => ({ alias, name }));
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      (a.name ?? '') < (b.name ?? '') ? -1 : 1;
    assert.deepEqual(documented.toSorted(byName), taken.toSorted(byName));
  }
});
