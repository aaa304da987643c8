import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChoice, parseRange, parseSize, parseTarget, parseWhole } from '../../src/edge/option-values.ts';
import { UsageError } from '../../src/edge/usage-error.ts';

const typed = (text: string) => ({ name: '--x', text });

/** The message of the `UsageError` that `act` must throw. */
function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return error.message;
  }
  return assert.fail('nothing was thrown');
}

test('sizes: decimal with B, binary with i or without B, bytes alone', () => {
  const sizes: Readonly<Record<string, number>> = {
    '500KB': 500_000,
    '500 kb': 500_000,
    '1GB': 1e9,
    '1.5MB': 1_500_000,
    '10MiB': 10 * 1024 ** 2,
    '10mi': 10 * 1024 ** 2,
    '64k': 65_536,
    '2T': 2 * 1024 ** 4,
    '123': 123,
    '123B': 123,
  };
  for (const [text, bytes] of Object.entries(sizes)) assert.equal(parseSize(typed(text)), bytes, text);
});

test('what is no size is said so', () => {
  for (const text of ['', 'KB', '-1', '0', '0.1', '1XB', '1iB', '1e9', '9999999TB', '1.GB', 'ten']) {
    const message = complaint(() => parseSize(typed(text)));
    assert.equal(message, `--x wants a size such as 500KB, 10MiB or 1GB, not '${text}'`);
  }
});

test('whole numbers, with both bounds', () => {
  assert.equal(parseWhole(typed('1'), 1, 4), 1);
  assert.equal(parseWhole(typed('4'), 1, 4), 4);
  for (const text of ['0', '5', '1.5', '-1', 'two', '', ' 1', '0x1', '99999999999999999999']) {
    const message = complaint(() => parseWhole(typed(text), 1, 4));
    assert.equal(message, `--x wants a whole number from 1 to 4, not '${text}'`);
  }
});

test('ranges that git would read as something else are refused', () => {
  for (const text of [
    'a..b',
    'origin/main..HEAD',
    'a..',
    '..b',
    'v1.0..v1.1',
    'HEAD --not --remotes',
    '--not --tags=v*',
    'b ^a',
  ])
    assert.equal(parseRange(typed(text)), text);
  for (const text of [
    '',
    '..',
    'a',
    'a...b',
    '...b',
    'a...',
    '--all..b',
    'a..-b',
    'a..b..c',
    '-x',
    '--all',
    '--not --output=x',
    '^a -n1',
  ]) {
    const message = complaint(() => parseRange(typed(text)));
    assert.equal(message, `--x wants A..B, for example origin/main..HEAD, not '${text}'`);
  }
});

test('an unknown choice is answered with the near one and all of them', () => {
  assert.equal(parseChoice(typed('b'), ['a', 'b']), 'b');
  const message = complaint(() => parseChoice(typed('srif'), ['json', 'sarif']));
  assert.equal(message, "unknown value 'srif' for --x; did you mean sarif? (known: json, sarif)");
  assert.equal(
    complaint(() => parseChoice(typed(''), ['json'])),
    "unknown value '' for --x (known: json)",
  );
});

test('targets', () => {
  const formats = ['json', 'sarif'] as const;
  assert.deepEqual(parseTarget(typed('json=a=b.json'), formats), { format: 'json', file: 'a=b.json' });
  for (const text of ['json', 'json=', '=out', '']) {
    const message = complaint(() => parseTarget(typed(text), formats));
    assert.equal(message, `--x wants FORMAT=FILE, for example sarif=out.sarif, not '${text}'`);
  }
  assert.match(
    complaint(() => parseTarget(typed('jsn=a'), formats)),
    /^unknown value 'jsn' for --x; did you mean json\?/,
  );
});

test('a token pasted in the wrong place does not come back whole', () => {
  const token = 'q7'.repeat(26);
  assert.ok(!complaint(() => parseSize(typed(token))).includes(token.slice(0, 20)));
  const encoded = Buffer.from(`:${'Zq8'.repeat(28)}`).toString('base64');
  assert.ok(!complaint(() => parseSize(typed(encoded))).includes(encoded.slice(0, 40)));
});
