import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.ts';
import { RULES } from '../../src/detect/rules.ts';
import { mintNew, Dice } from '../mint.ts';
import { fakeIo } from './fake-io.ts';
import { temporaryFolder } from './temporary-folder.ts';

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

test('rules of the configuration are listed and have a page', async (t) => {
  const token = mintNew(new Dice(7));
  const own = {
    id: 'Acme-key',
    description: `Key of \u001b[31mAcme ${token}`,
    literal: 'acme_',
    pattern: 'acme_[0-9a-f]{32}',
    entropy: 3,
  };
  const other = {
    id: 'other',
    description: 'Another',
    literal: 'other_',
    pattern: 'other_\\d+',
    confidence: 'possible',
  };
  const cwd = temporaryFolder(t, {
    '.pat-patrol.json': JSON.stringify({ rules: [own] }),
    'other.json': JSON.stringify({ rules: [other] }),
    'bad.json': '{',
  });
  const say = async (...args: string[]) => {
    const io = fakeIo({ cwd });
    const code = await runCli(['rules', ...args], io);
    return { code, out: io.out(), err: io.err() };
  };
  const { out: page } = await say('acme-KEY');
  assert.match(
    page,
    /^Acme-key {2}likely {4}Key of \\x1b\[31mAcme [^]*\n {18}pattern: acme_\[0-9a-f\]\{32\}\n {18}entropy: 3\n$/,
  );
  const list = await say();
  assert.equal(list.out, (await run()) + page);
  assert.equal(
    (await say('--config', 'other.json')).out,
    (await run()) + (await say('other', '--config=other.json')).out,
  );
  const records = JSON.parse((await say('--json')).out) as readonly { readonly id: string }[];
  assert.deepEqual(records.slice(0, -1), RULES);
  assert.deepEqual(records.at(-1)?.id, 'Acme-key');
  for (const { out } of [list, await say('Acme-key', '--json')])
    assert.ok(!out.includes(token) && !out.includes('\u001b'));
  assert.match(
    (await say('Acme-kez')).err,
    /^error: unknown rule 'Acme-kez'; did you mean Acme-key\? \(known: PAT001, .*, Acme-key\)\n/,
  );
  assert.equal((await say('PAT001', '--config', 'bad.json')).code, 0);
  assert.equal((await say('--config', 'bad.json')).code, 2);
});
