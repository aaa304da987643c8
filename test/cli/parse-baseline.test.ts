import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { type BaselineInvocation, parseBaseline } from '../../src/cli/parse-baseline.ts';
import { UsageError } from '../../src/edge/usage-error.ts';
import { lineOf } from './line-of.ts';

async function parse(...args: readonly string[]): Promise<BaselineInvocation> {
  return parseBaseline(await lineOf('baseline', args));
}

async function complaint(...args: readonly string[]): Promise<string> {
  const error: unknown = await parseArguments(['baseline', ...args]).then(
    () => assert.fail('nothing was wrong'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof UsageError);
  assert.equal(error.command, 'baseline');
  return error.message;
}

test('of the words after add those that look like ids are ids', async () => {
  const id = '05bfd52ca27b';
  const { ids, typed } = await parse('add', 'src', id, `./${id}`, id.toUpperCase(), 'abc');
  assert.deepEqual(
    [ids, typed.paths],
    [
      [id, id],
      ['src', `./${id}`, 'abc'],
    ],
  );
  assert.deepEqual((await parse('write', id)).typed.paths, [id], 'write takes paths only');
});

test('write and add take the options of a scan', async () => {
  const { typed, reason, baseline, config } = await parse(
    ...'write a --history --reason why --include *.a --exclude *.b --min-confidence likely'.split(' '),
    ...'--no-ignore --decode-depth 5 --jobs 2 --baseline b --config c.yml'.split(' '),
  );
  assert.deepEqual([reason, baseline, config], ['why', 'b', 'c.yml']);
  assert.deepEqual(typed, {
    paths: ['a'],
    history: true,
    staged: false,
    range: undefined,
    include: ['*.a'],
    exclude: ['*.b'],
    minConfidence: 'likely',
    jobs: '2',
    decodeDepth: '5',
    noIgnore: true,
  });
});

test('the others look at everything', async () => {
  const { foreign, typed } = await parse('import', 'x.json');
  assert.deepEqual([foreign, typed.paths], ['x.json', []]);
  assert.equal(await complaint('prune', '--history'), 'baseline prune looks at everything and takes no --history');
  assert.equal(await complaint('check', '--include', 'a'), 'baseline check looks at everything and takes no --include');
  assert.equal(await complaint('check', 'src'), 'baseline check takes no paths: it looks at everything');
  const file = 'baseline import takes one file: a .gitleaksignore or a detect-secrets baseline';
  assert.equal(await complaint('import'), file);
  assert.equal(await complaint('import', 'a', 'b'), file);
});

test('an action is needed, and a known one', async () => {
  assert.equal(await complaint(), 'baseline needs an action: write, add, check, prune, import');
  assert.equal(
    await complaint('prun'),
    "unknown action 'prun'; did you mean prune? (known: write, add, check, prune, import)",
  );
});
