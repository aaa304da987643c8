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

test('the list has each rule with an example', async () => {
  const lines = (await run()).trimEnd().split('\n');
  assert.equal(lines.length, 2 * RULES.length);
  for (const [at, { id, confidence, shortDescription }] of RULES.entries()) {
    assert.equal(lines[2 * at], `${id}  ${confidence.padEnd(8)}  ${shortDescription}`);
    assert.match(lines[2 * at + 1] ?? '', /^ {18}\S.*<.*token.*>/);
  }
  for (const line of lines) assert.ok(line.length <= 80, line);
});

test("a rule's page, by id or name in any case", async () => {
  for (const { id, name, fullDescription, references } of RULES) {
    const page = await run(id);
    assert.ok(page.startsWith(`${id} ${name}\n`));
    assert.ok(page.replaceAll('\n', ' ').includes(fullDescription));
    for (const url of references) assert.ok(page.includes(`\n  ${url}\n`));
    assert.doesNotMatch(page, /\*\*|`|\{token\}|undefined/);
    assert.match(page, /\nFinds\n {2}- \S[^]*\nDoes not find\n {2}- \S[^]*\nReferences\n/);
    for (const line of page.split('\n')) assert.ok(line.length <= 80 || line.includes('://'), line);
    assert.equal(await run(name.toUpperCase()), page);
  }
});

test('--json is all of it', async () => {
  assert.deepEqual(JSON.parse(await run('--json')), RULES);
  assert.deepEqual(JSON.parse(await run(RULES[0]?.id ?? '', '--json')), [RULES[0]]);
});
