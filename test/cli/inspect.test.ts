import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.ts';
import { redact } from '../../src/core/secret.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { fakeIo, type FakeIoOptions } from './fake-io.ts';

const dice = new Dice(5);
const NEW = mintNew(dice, { year: 2026, month: 3 });
const LEGACY = mintLegacy(dice);
const APPLICATION = mintLegacy(dice, 'application');

const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function inspect(text: string, options: FakeIoOptions = {}): Promise<string> {
  const io = fakeIo({ stdin: [text], ...options });
  assert.equal(await runCli(['inspect'], io), 0, io.err());
  assert.ok(
    io
      .out()
      .split('\n')
      .every((line) => line.length <= 80),
  );
  return io.out().replaceAll(/\s+/g, ' ');
}

interface Record {
  readonly genuine: boolean;
  readonly redacted: string;
  readonly errors: readonly string[];
  readonly [field: string]: unknown;
}

async function records(text: string): Promise<readonly Record[]> {
  const io = fakeIo({ stdin: [text] });
  assert.equal(await runCli(['inspect', '--json'], io), 0);
  const { schemaVersion, inspected } = JSON.parse(io.out()) as { schemaVersion: number; inspected: readonly Record[] };
  assert.equal(schemaVersion, 1);
  return inspected;
}

test('a genuine token, in words', async () => {
  const text = await inspect(NEW);
  assert.ok(text.startsWith(`${redact(NEW)} a genuine Azure DevOps token`));
  for (const fact of ['84 characters', 'valid (Marvin32)', 'issued 2026-03', 'the token itself', 'provider AAAS'])
    assert.ok(text.includes(fact), fact);
  // A valid checksum proves the form; whether Azure DevOps has issued the token can only be asked.
  assert.match(text, /valid \(Marvin32\): Azure DevOps issued it, or somebody computed it; hardly any text/);
  assert.match(await inspect(LEGACY), /52 characters.*valid \(CRC-32\).*personal access token of a user/);
  assert.match(await inspect(APPLICATION), /secret of an application/);
  assert.match(await inspect(mintNew(dice, { keyKind: 'D' })), /a key derived from a token/);
  assert.match(await inspect(mintNew(dice, { keyKind: 'H' })), /the hash of a token/);
});

test('several tokens in a text, encoded ones too, in its order', async () => {
  const text = `//pkgs.dev.azure.com/contoso/_packaging/f/npm/registry/:_password=${base64(NEW)}\nx: ${LEGACY}\n`;
  const [first, second, ...rest] = await records(text);
  assert.deepEqual(rest, []);
  const expected = { genuine: true, redacted: redact(NEW), issued: '2026-03', encoding: ['base64'] };
  assert.deepEqual(first, { ...first, ...expected, carrier: 'npmrc-password', organization: 'contoso' });
  assert.deepEqual(second, { ...second, genuine: true, format: 'legacy', kind: 'user', encoding: [] });
  assert.match(await inspect(text), /encoded as base64 found in an npm _password org contoso/);
});

test('the end of a sentence is no part of a word', async () => {
  for (const end of ['.', '!', '?', '**', '...']) {
    const [record, ...rest] = await records(
      `The pat is ${end === '**' ? end : ''}${LEGACY.slice(0, -1)}${end} Revoke it.`,
    );
    assert.deepEqual([record?.errors, rest], [['51 characters instead of 52: 1 missing'], []]);
  }
});

test('two halves of a token are told to be one', async () => {
  for (const [token, at] of [
    [NEW, 40],
    [LEGACY, 26],
    [LEGACY, 2],
  ] as const) {
    for (const between of [' ', ' and then: ']) {
      const [record, ...rest] = await records(`it is ${token.slice(0, at)}${between}${token.slice(at)}.`);
      assert.deepEqual([record?.genuine, record?.redacted, rest], [false, redact(token), []]);
      assert.deepEqual(record?.errors, [`it is broken in two after character ${at}: joined, they are a genuine token`]);
    }
  }
  const broken = breakLegacy(LEGACY);
  for (const { errors } of await records(`${broken.slice(0, 26)} ${broken.slice(26)}`))
    assert.doesNotMatch(errors.join(), /joined/);
});

const WRONG: readonly (readonly [text: string, format: string | undefined, error: RegExp])[] = [
  [breakNew(NEW), 'new', /checksum does not match: at least one character was changed/],
  [breakLegacy(LEGACY), 'legacy', /checksum does not match/],
  [NEW.slice(0, -1), 'new', /83 characters instead of 84: 1 missing/],
  [`${NEW}x`.slice(1).concat('yz'), 'new', /86 characters instead of 84: 2 too many/],
  [NEW.slice(3), 'new', /signature JQQJ9 begins at character 50 instead of 53: 3 missing before it/],
  [NEW.replace('AZDO', 'azdo'), 'new', /AZDO is not in capitals/],
  [NEW.replace('AZDO', 'ACOG'), 'new', /its signature is ACOG: a key of another service of Azure/],
  [NEW.replace('JQQJ9', 'JQQJ8'), 'new', /signature JQQJ9 is missing at character 53/],
  [`${NEW.slice(0, 57)}7${NEW.slice(58)}`, 'new', /character 58 is 7, but must be 9/],
  [`${NEW.slice(0, 59)}Z${NEW.slice(60)}`, 'new', /character 60 is Z, but must be a month/],
  [`${NEW.slice(0, 10)}-${NEW.slice(11)}`, 'new', /a character other than letters and digits: - at 11/],
  [LEGACY.toUpperCase(), 'legacy', /it is in capitals/],
  [LEGACY.slice(1), 'legacy', /51 characters instead of 52: 1 missing/],
  [
    `${LEGACY.slice(0, 5)}189${LEGACY.slice(8)}`,
    'legacy',
    /characters other than a to z and 2 to 7: 1 at 6, 8 at 7, 9 at 8/,
  ],
  [`${breakLegacy(LEGACY).slice(0, -1)}b`, 'legacy', /the last character is b, but must be a or q/],
  ['x'.repeat(52), 'legacy', /it is a placeholder: it is one character/],
  ['hello', undefined, /5 characters: tokens have 84 or 52/],
  ['eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ', undefined, /JSON web token/],
];

for (const [index, [text, format, error]] of WRONG.entries()) {
  test(`what is wrong with it, ${index}: ${error.source.slice(0, 50)}`, async () => {
    const [record, ...rest] = await records(text);
    assert.deepEqual(rest, []);
    assert.deepEqual([record?.genuine, record?.['near']], [false, format]);
    assert.match(record?.errors.join('; ') ?? '', error);
    const words = await inspect(`${text}\n`);
    assert.match(words, error);
    if (text.length > 16) assert.ok(!words.includes(text.slice(0, 12)) && !words.includes(text.slice(-12)));
  });
}

test('no output holds a whole token, or much of one', async () => {
  for (const token of [
    NEW,
    LEGACY,
    APPLICATION,
    breakNew(NEW),
    breakLegacy(LEGACY),
    LEGACY.toUpperCase(),
    NEW.slice(3),
  ]) {
    for (const text of [token, `a ${token} b`, base64(`:${token}`), `AZP_TOKEN=${token}`, `"${token}\\n"`]) {
      const shown = (await inspect(text)) + JSON.stringify(await records(text));
      for (let at = 0; at + 8 <= token.length; at++)
        assert.ok(!shown.includes(token.slice(at, at + 8)), `${at} of ${text.length}`);
    }
  }
});

test('asks at a terminal without showing the answer', async () => {
  const io = fakeIo({ typed: NEW, isTTY: true });
  assert.equal(await runCli(['inspect'], io), 0);
  assert.ok(io.out().startsWith(redact(NEW)));
  assert.equal(io.err(), 'Token (not shown): \n');
});

test('nothing to inspect is an error, and so is a token on the command line', async () => {
  for (const text of ['', ' \n']) {
    const io = fakeIo({ stdin: [text] });
    assert.equal(await runCli(['inspect'], io), 2);
    assert.match(io.err(), /nothing to inspect/);
  }
  const io = fakeIo();
  assert.equal(await runCli(['inspect', NEW], io), 2);
  assert.ok(!io.err().includes(NEW.slice(0, 12)));
  assert.match(io.err(), /takes no arguments/);
});

test('a file without tokens has nothing to tell', async () => {
  assert.match(await inspect('a long text about nothing. '.repeat(100)), /^No Azure DevOps token in it/);
});

test('a terminal that does not know its width gets lines as long as any other', async () => {
  const io = fakeIo({ stdin: [NEW] });
  await runCli(['inspect'], { ...io, stdout: { ...io.stdout, columns: 0 } });
  assert.match(io.out(), /\n {2}format {6}new, 84 characters, in use since 2024\n/);
});
