import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.ts';
import { RULES } from '../../src/detect/rules.ts';
import { fakeIo } from './fake-io.ts';

async function run(...args: string[]): Promise<string> {
  const io = fakeIo();
  assert.equal(await runCli(['rules', ...args], io), 0);
  assert.equal(io.err(), '');
  return io.out();
}

test('the list has one line for each rule', async () => {
  const lines = (await run()).trimEnd().split('\n');
  assert.equal(lines.length, RULES.length);
  for (const [at, { id, confidence }] of RULES.entries()) assert.ok(lines[at]?.startsWith(`${id}  ${confidence}`));
});

test("a rule's page, by id or name in any case", async () => {
  for (const { id, name, fullDescription, references } of RULES) {
    const page = await run(id);
    assert.ok(page.startsWith(`${id} ${name}\n`));
    assert.ok(page.replaceAll('\n', ' ').includes(fullDescription));
    for (const url of references) assert.ok(page.includes(`\n  ${url}\n`));
    assert.doesNotMatch(page, /\*\*|`/);
    for (const line of page.split('\n')) assert.ok(line.length <= 80 || line.includes('://'), line);
    assert.equal(await run(name.toUpperCase()), page);
  }
});

test('--json is all of it', async () => {
  assert.deepEqual(JSON.parse(await run('--json')), RULES);
  assert.deepEqual(JSON.parse(await run(RULES[0]?.id ?? '', '--json')), [RULES[0]]);
});
