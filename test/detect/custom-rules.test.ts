import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import type { CustomRule } from '../../src/core/custom-rule.ts';
import { detectAll, loadCustomRules } from '../../src/detect/detect-all.ts';
import { scanContent } from '../../src/detect/scan-content.ts';
import { StreamScanner } from '../../src/detect/scan-stream.ts';
import { Dice, mintNew } from '../mint.ts';

const ORIGIN = { kind: 'stdin' } as const;
const GATEWAY: CustomRule = {
  id: 'gateway',
  description: 'gateway key',
  literal: 'gwk_',
  pattern: 'gwk_[A-Za-z0-9]{20}\\b',
};

async function find(rules: readonly CustomRule[], text: string | Uint8Array) {
  const settings = { decodeDepth: 3, maxSize: 1e9, lineHash: false, customRules: rules };
  await loadCustomRules(settings);
  const content = Buffer.from(text);
  return scanContent(content, 0, content.length, ORIGIN, settings);
}

async function tokensIn(rules: readonly CustomRule[], text: string | Uint8Array): Promise<readonly string[]> {
  return (await find(rules, text)).map(({ match }) => match.token);
}

const KEY = `gwk_${new Dice(7).text(20)}`;

test('a custom rule finds what its pattern matches, where it lies', async () => {
  const [hit, ...others] = await find([GATEWAY], `a\nkey: ${KEY}; # pat-patrol:allow a fixture`);
  assert.deepEqual(others, []);
  assert.deepEqual(hit?.region, { line: 2, column: 6, endLine: 2, endColumn: 30 });
  assert.deepEqual(
    [hit?.match.ruleId, hit?.match.format, hit?.match.checksum, hit?.match.confidence],
    ['gateway', 'custom', 'none', 'likely'],
  );
  assert.equal(hit?.allowed, 'a fixture');
  assert.ok(!hit?.frame.text.includes(KEY.slice(0, 17)));
});

test('the first group is the secret', async () => {
  const rule = { ...GATEWAY, literal: 'token=', pattern: 'token=(\\w{8,40})' };
  assert.deepEqual(await tokensIn([rule], 'x?token=abcdefgh12&y'), ['abcdefgh12']);
});

test('entropy is asked for where the rule wants it', async () => {
  const rule = { ...GATEWAY, entropy: 3 };
  assert.deepEqual(await tokensIn([rule], `gwk_${'x'.repeat(20)} ${KEY}`), [KEY]);
});

test('the literal may stand anywhere in the match, and several rules look on their own', async () => {
  const end = { ...GATEWAY, id: 'end', literal: '_end', pattern: '[a-z]{5,9}_end' };
  assert.deepEqual(await tokensIn([end, GATEWAY], `abcde_end ${KEY} fghij_end`), ['abcde_end', KEY, 'fghij_end']);
});

test('an Azure DevOps token is not told twice', async () => {
  const token = mintNew(new Dice(404));
  const rule = { ...GATEWAY, literal: 'AZDO', pattern: '\\w{20,90}' };
  assert.deepEqual(await tokensIn([rule], token), [token]);
});

test('patterns that would backtrack without end are matched in linear time', async () => {
  const rule = { ...GATEWAY, literal: 'aaaa', pattern: '(a+)+(a|a?)*(.*){9}!$' };
  assert.deepEqual(await tokensIn([rule], 'a'.repeat(3000)), []);
});

test('what is longer than is looked at is not found, rather than cut', async () => {
  const rule = { ...GATEWAY, pattern: 'gwk_[a-z]+' };
  assert.deepEqual(await tokensIn([rule], `gwk_${'a'.repeat(250)} gwk_${'a'.repeat(300)}`), [`gwk_${'a'.repeat(250)}`]);
});

test('the pattern sees every byte a few times at most, however often the literal is there', async (t) => {
  const rule = { ...GATEWAY, literal: 'pwd_', pattern: 'pwd_[a-z]{8}' };
  const { mock } = t.mock.method(RE2JS.prototype, 'matcher');
  const text = `${'pwd_'.repeat(5000)}abcdefgh`;
  assert.deepEqual(await tokensIn([rule], text), ['pwd_abcdefgh']);
  const seen = mock.calls.reduce((sum, { arguments: [seenText] }) => sum + (seenText as string).length, 0);
  assert.ok(seen > text.length && seen < 4 * text.length, String(seen));
});

test('a long match hides no other', async () => {
  const rule = { ...GATEWAY, literal: 'key="', pattern: 'key="([^"]+)"' };
  assert.deepEqual(await tokensIn([rule], `key="open ${'x '.repeat(150)}key="abcdefgh"`), ['abcdefgh']);
});

test('windows of a stream and pieces of an object find the same', async () => {
  const settings = { decodeDepth: 3, maxSize: 1e9, lineHash: false, customRules: [GATEWAY] };
  await loadCustomRules(settings);
  const parts = fc.constantFrom(KEY, ` ${KEY} `, 'gwk_', '\n', 'word '.repeat(60), '\u00e9\u20ac');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), fc.integer({ min: 1, max: 800 }), (pieces, window) => {
      const content = Buffer.from(pieces.join(''));
      const whole = scanContent(content, 0, content.length, ORIGIN, settings);
      const scanner = new StreamScanner(ORIGIN, settings, { window: 2 * window, margin: 16_384 });
      assert.deepEqual([...scanner.push(content), ...scanner.end()], whole);
      for (const { match } of whole) {
        const [start, end] = [Math.max(0, match.offset - 768), Math.min(content.length, match.offset + 768)];
        const inPiece = detectAll(content, start, end, settings).map(({ token }) => token);
        assert.ok(inPiece.includes(match.token));
      }
    }),
  );
});
