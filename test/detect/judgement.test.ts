import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { detect } from '../../src/detect/detect.ts';
import { confidenceOf, LIKELY, POSSIBLE, SIGNALS } from '../../src/detect/judgement.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';

const dice = new Dice(44);
const NEW = breakNew(mintNew(dice));
const SHAPED = NEW.replace('JQQJ9', 'JQQJ8');
const LEGACY = breakLegacy(mintLegacy(dice));

/** How sure what stands in the place of `T` is. */
function confidence(text: string, token: string): string | undefined {
  const bytes = Buffer.from(text.replaceAll(/\bT\b/g, token));
  const matches = detect(bytes, 0, bytes.length, 3);
  assert.ok(matches.length <= 1);
  return matches[0]?.confidence;
}

test('the whole structure of the new format is likely, until its line says that it is an example', () => {
  assert.equal(confidence('T', NEW), 'likely');
  assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', NEW), 'likely');
  assert.equal(confidence('an example: T', NEW), 'possible');
  assert.equal(confidence('export AZURE_DEVOPS_EXT_PAT=T # example', NEW), 'likely');
});

test('without its other signature the new format is possible at most', () => {
  for (const text of ['T', 'AZURE_DEVOPS_EXT_PAT=T', 'https://any:T@tfs.contoso.com/tfs/Main/_git/web'])
    assert.equal(confidence(text, SHAPED), 'possible', text);
  assert.equal(confidence('an example: T', SHAPED), undefined);
});

test("the legacy format is possible near Azure DevOps, likely only in the URL of a server of one's own", () => {
  assert.equal(confidence('password=T', LEGACY), undefined);
  for (const text of ['see dev.azure.com: T', 'AZP_TOKEN=T', 'https://u:T@dev.azure.com/contoso/web/_git/web'])
    assert.equal(confidence(text, LEGACY), 'possible', text);
  assert.equal(confidence('https://any:T@tfs.contoso.com/tfs/DefaultCollection/_git/web', LEGACY), 'likely');
});

test('a mistyped last letter is forgiven where a carrier holds the token', () => {
  const mistyped = `${LEGACY.slice(0, -1)}b`;
  assert.equal(confidence('AZP_TOKEN=T', mistyped), 'possible');
  assert.equal(confidence('azure devops and T', mistyped), undefined);
});

test('digests, examples and what belongs to other products are no legacy tokens', () => {
  for (const text of [
    'dev.azure.com sha256 = "T"',
    'azure devops "integrity": "T"',
    'dev.azure.com cog_T',
    'dev.azure.com http://T.b32.i2p',
    'dev.azure.com http://T.onion',
    'dev.azure.com /ipfs/T',
    'dev.azure.com /nix/store/T',
    'azure devops, for example T',
  ])
    assert.equal(confidence(text.replace('cog_T', `cog_${LEGACY}`), LEGACY), undefined, text);
});

test('placeholders give nothing, whatever stands around them', () => {
  const words52 = [
    'x'.repeat(52),
    'abcdefghijklmnopqrstuvwxyz'.repeat(2),
    `${'abcdefghijklmnopqrstuvwxyz234567'.repeat(2).slice(0, 51)}a`,
    'abcd2345'.repeat(7).slice(0, 52),
    'a2b2c3d4e5f6g7h2i3j4k5l6m7n2o3p4q5r6s7t2u3v4w5x6y7za',
    'qwertyuiopasdfghjklzxcvbnm234567qwertyuiopasdfghjkla',
    'zyxwvutsrqponmlkjihgfedcba765432zyxwvutsrqponmlkjihq',
    'limitcapmatchespikevmbacktrackonepasshybridrevhybrid',
    'thequickbrownfoxjumpsoverthelazydogandrunsawayfroma',
    'yourpersonalaccesstokengoeshere234567abcdqrstuvwxyza',
    'deadbeef'.repeat(7).slice(0, 52),
  ];
  for (const word of words52) {
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', word), undefined, word);
    const long = mintNew(dice, { random: word.padEnd(52, 'x') });
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', breakNew(long)), undefined, word);
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', long), 'certain', word);
  }
  for (const text of ['<your-pat>', 'xxxxxxxx', '$(System.AccessToken)', '***', 'PASTE_YOUR_PAT_HERE'])
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', text), undefined, text);
});

test("other services' keys of the same family give nothing", () => {
  for (const signature of ['AZAC', 'AZMP', 'ACOG', 'AZEG', 'AZFR', 'AZMR', 'AZCS', 'msql', 'azdo'])
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', mintNew(dice).replace('AZDO', signature)), undefined, signature);
});

test('addresses and hashes of other alphabets and lengths give nothing', () => {
  const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
  for (const word of [
    `${dice.text(56, base32)}.onion`,
    `bafy${dice.text(55, base32)}`,
    `0${dice.text(51, '0123456789abcdfghijklmnpqrsvwxyz')}`,
    `/nix/store/${dice.text(32, '0123456789abcdfghijklmnpqrsvwxyz')}-curl-8`,
    dice.text(64, '0123456789abcdef'),
    dice.text(52, '0123456789'),
  ])
    assert.equal(confidence('AZURE_DEVOPS_EXT_PAT=T', word), undefined, word);
});

test('a valid checksum is certain in any surroundings', () => {
  const hostile = fc.constantFrom(
    '/* example */ ',
    'sha256 = "',
    '"integrity": "sha512-',
    'cog_',
    '.b32.i2p',
    '.onion',
    '/nix/store/',
    'placeholder ',
    'dummy=',
    'test/fixtures/',
    'package-lock.json',
    '<your-pat> ',
    'redacted',
    'function(){',
    'AZDO',
    'JQQJ99',
    '\n',
    '%3a',
    'é',
  );
  fc.assert(
    fc.property(
      fc.array(hostile, { maxLength: 6 }),
      fc.array(hostile, { maxLength: 6 }),
      fc.nat(1e6),
      (before, after, seed) => {
        for (const token of [mintNew(new Dice(seed)), mintLegacy(new Dice(seed))]) {
          // Digits of base32 that touch the token are part of a longer run, which only the checksum cuts.
          const bytes = Buffer.from(`${before.join('')}${token}${after.join('')}`);
          assert.ok(
            detect(bytes, 0, bytes.length, 3).some((match) => match.token === token && match.confidence === 'certain'),
          );
        }
      },
    ),
  );
});

test('the judgement depends on 256 bytes on either side alone', () => {
  const far = fc
    .string({ maxLength: 400 })
    .map((text) => ` ${text.replaceAll('T', 't')} dev.azure.com example sha256 = `.repeat(3));
  const near = fc.constantFrom('AZP_TOKEN=', 'dev.azure.com ', 'example: ', 'x ', 'https://u:');
  fc.assert(
    fc.property(far, near, fc.constantFrom(NEW, SHAPED, LEGACY), (distant, beside, token) => {
      const pad = '.'.repeat(256);
      const plain = confidence(`${pad}${beside}T ${pad}`, token);
      assert.equal(confidence(`${distant}${pad}${beside}T ${pad}${distant}`, token), plain);
    }),
  );
});

test('the page about the judgement has every signal with its weights, and both thresholds', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const { name, weights } of SIGNALS)
    assert.ok(page.includes(`| ${name} | ${weights.signed} | ${weights.shaped} | ${weights.legacy} |`), name);
  assert.ok(page.includes(`From ${LIKELY} on a candidate is \`likely\`, from ${POSSIBLE} on \`possible\``));
  assert.deepEqual([POSSIBLE - 1, POSSIBLE, LIKELY - 1, LIKELY].map(confidenceOf), [
    undefined,
    'possible',
    'possible',
    'likely',
  ]);
});
