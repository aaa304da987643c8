import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrapProse } from '../../src/report/columns.ts';
import { escapeText, maskTokens, stringify } from '../../src/core/escape.ts';
import { findActedOn, findCommand, HOSTILE } from '../report/acted-on.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { LEGACY, TOKEN } from '../report/sample-report.ts';

/** Text in which commands and their neighbours are likely. */
const foreign = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        ':',
        '[',
        ']',
        'vso',
        'V',
        's',
        'o',
        ' ',
        '\u200d',
        '\u034f',
        '\u00ad',
        '\ufe0f',
        '\n',
        '\r',
        '\x1b',
      ),
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('ordinary text is left alone', () => {
  for (const text of ['src/a.yml', 'Zoë Müller', '日本語.txt', 'a::b', '# title', 'C#', 'family 👨‍👩‍👧', 'x [1]', '']) {
    assert.equal(escapeText(text), text);
  }
});

test('each unsafe character is shown by its number', () => {
  assert.equal(escapeText('a\x1b[2J\n\x7f\x9b'), 'a\\x1b[2J\\x0a\\x7f\\x9b');
  assert.equal(escapeText('\u202e\u2028\ud800\u{e0041}'), '\\u{202e}\\u{2028}\\u{d800}\\u{e0041}');
});

test('commands of CI systems are broken up', () => {
  assert.equal(escapeText('a ##vso[x]'), 'a \\x23#vso[x]');
  assert.equal(escapeText('###[error]'), '#\\x23#[error]');
  assert.equal(escapeText('  ::error::x'), '  \\x3a:error::x');
});

test('hostile names are harmless, alone and inside our own lines', () => {
  for (const name of HOSTILE) {
    assert.equal(findCommand(escapeText(name)), undefined);
    assert.equal(findCommand(`  \x1b[36m${escapeText(name)}:3:4\x1b[39m  base64`), undefined);
    assert.equal(findCommand(`${escapeText(name)}:3:4`), undefined);
  }
});

test('no text gets a command or a control character through', () => {
  fc.assert(
    fc.property(foreign, (text) => {
      const escaped = escapeText(text);
      assert.equal(findActedOn(escaped), undefined);
      assert.doesNotMatch(escaped, /\p{Cc}/u);
      assert.equal(findActedOn(`${escaped}:3:4`), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('JSON keeps its value and cannot be acted on', () => {
  fc.assert(
    fc.property(foreign, fc.constantFrom(0, 2), (text, indent) => {
      const json = stringify({ [text]: [text, { text }] }, indent);
      assert.deepEqual(JSON.parse(json), { [text]: [text, { text }] });
      assert.equal(findActedOn(json), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('wrapping does not bring a command to the start of a line', () => {
  fc.assert(
    fc.property(foreign, fc.integer({ min: 1, max: 30 }), (text, width) => {
      for (const line of wrapProse(escapeText(text), width, '  ')) assert.equal(findActedOn(line), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('what looks like a token is masked, however it is glued', () => {
  assert.equal(maskTokens(`logs/${TOKEN}.txt`), 'logs/GM6I…2pVy.txt');
  assert.equal(maskTokens(`xx${LEGACY}yy`), 'xx4e…hayy');
  assert.ok(!escapeText(`a${TOKEN}b`).includes(TOKEN));
  const sha256 = '0123456789abcdef'.repeat(4);
  assert.equal(maskTokens(sha256), sha256);
});

test('a token is masked in base64 and hex too, whatever stands in front of it', () => {
  const dice = new Dice(31);
  const writings = (text: string): readonly string[] => {
    const base64 = Buffer.from(text).toString('base64');
    const wide = Buffer.from(text, 'utf16le').toString('base64');
    return [
      base64,
      base64.replaceAll('=', ''),
      Buffer.from(base64).toString('base64'),
      wide,
      Buffer.from(text).toString('hex'),
    ];
  };
  for (let round = 0; round < 200; round++) {
    for (const token of [mintNew(dice), mintLegacy(dice)]) {
      for (const written of [token, `:${token}`, `me:${token}`].flatMap(writings)) {
        for (const front of ['', 'a', 'ab', 'abc']) {
          const shown = maskTokens(`x ${front}${written}`);
          assert.ok(!shown.includes(written), shown);
          assert.ok(shown.length < 20, shown);
        }
      }
    }
  }
});

test('long paths and digests are names that people need', () => {
  for (const name of [
    'Tasks/DownloadPackageV1/Tests/L0DownloadNugetPackageWithNetworkError.ts',
    'Tasks/AzureRmWebAppDeploymentV4/Tests/WindowsWebAppRunFromZipProviderL0Tests.ts',
    'ReturnsSameFileIfParallelIsTrueAndFileNameIsTestSettingsFile',
    '0123456789abcdef'.repeat(8),
    Buffer.from(new Dice(32).bytes(64)).toString('hex'),
    Buffer.from(new Dice(33).bytes(90)).toString('base64'),
  ])
    assert.equal(maskTokens(name), name);
});
