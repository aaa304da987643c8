// What is no token and looks like one to others: none of it may be told of. Everything is made at run time from a seed.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encode, registry, utf16le } from '../detect/encoders.ts';
import { Dice } from '../mint.ts';
import { writeZip } from '../unpack/write-zip.ts';

export interface Negative {
  readonly name: string;
  /** How many of them are in all files together. */
  readonly count: number;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const NIX32 = '0123456789abcdfghijklmnpqrsvwxyz';
const HEX = '0123456789abcdef';

type Line = (dice: Dice, index: number) => string;

function lines(name: string, count: number, file: string, line: Line): Negative {
  const dice = new Dice(createHash('md5').update(name).digest().readUInt16LE());
  return { name, count, files: { [file]: Array.from({ length: count }, (_, index) => line(dice, index)).join('\n') } };
}

const hash = (algorithm: string, encoding: 'hex' | 'base64' | 'base64url'): Line => {
  return (_, index) => createHash(algorithm).update(`${index}`).digest(encoding);
};
const base64 = (dice: Dice, length: number): string => Buffer.from(dice.bytes(length)).toString('base64');
const uuid = (dice: Dice): string => [8, 4, 4, 4, 12].map((length) => dice.text(length, HEX)).join('-');
const FEED = 'https://pkgs.dev.azure.com/contoso/_packaging/goods';

const HASHES = [
  ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'].map((algorithm) =>
    lines(`${algorithm}, hex`, 3000, 'SUMS', (dice, index) => `${hash(algorithm, 'hex')(dice, index)}  file-${index}`),
  ),
  ...['sha256', 'sha512'].flatMap((algorithm) => [
    lines(`${algorithm}, base64`, 3000, 'sums.txt', hash(algorithm, 'base64')),
    lines(`${algorithm}, base64url`, 3000, 'sums.txt', hash(algorithm, 'base64url')),
  ]),
  lines('sha256, base32', 3000, 'sums.txt', (dice) => dice.text(52, BASE32)),
  lines('base32 of 52 random digits', 50_000, 'words.txt', (dice) => dice.text(52, BASE32)),
  lines('base32 of 52 to 400 random digits', 5000, 'words.txt', (dice) => dice.text(52 + dice.below(350), BASE32)),
  lines('bcrypt', 500, 'shadow', (dice) => `user:$2b$12$${dice.text(53)}`),
];

const LOCK_FILES = [
  lines(
    'package-lock.json',
    3000,
    'package-lock.json',
    (dice, index) =>
      `    "node_modules/p${index}": { "version": "1.${index}.0", "resolved": "${FEED}/npm/registry/p${index}/-/p.tgz", "integrity": "sha512-${base64(dice, 64)}" },`,
  ),
  lines(
    'yarn.lock',
    3000,
    'yarn.lock',
    (dice, index) =>
      `p${index}@^1.0.0:\n  resolved "${FEED}/npm/registry/p/-/p.tgz#${dice.text(40, HEX)}"\n  integrity sha512-${base64(dice, 64)}\n`,
  ),
  lines(
    'pnpm-lock.yaml',
    3000,
    'pnpm-lock.yaml',
    (dice, index) => `  /p${index}@1.0.0:\n    resolution: {integrity: sha512-${base64(dice, 64)}}`,
  ),
  lines(
    'Cargo.lock',
    3000,
    'Cargo.lock',
    (dice, index) => `[[package]]\nname = "p${index}"\nchecksum = "${dice.text(64, HEX)}"\n`,
  ),
  lines(
    'go.sum',
    3000,
    'go.sum',
    (dice, index) => `dev.azure.com/contoso/p${index}.git v1.0.0/go.mod h1:${base64(dice, 32)}`,
  ),
  lines('poetry.lock', 3000, 'poetry.lock', (dice) => `    {file = "p.whl", hash = "sha256:${dice.text(64, HEX)}"},`),
  lines(
    'nix',
    3000,
    'default.nix',
    (dice, index) => `  src = "/nix/store/${dice.text(32, NIX32)}-p${index}"; sha256 = "${dice.text(52, NIX32)}";`,
  ),
  lines('packages.lock.json', 3000, 'packages.lock.json', (dice) => `  "contentHash": "${base64(dice, 64)}",`),
];

const BLOCK = (dice: Dice, length: number): string => (base64(dice, length).match(/.{1,64}/g) ?? []).join('\n');
const pem = (label: string, length: number): Line => {
  return (dice) => `-----BEGIN ${label}-----\n${BLOCK(dice, length)}\n-----END ${label}-----`;
};
const json64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const KEYS = [
  lines('PEM certificates', 500, 'ca.pem', pem('CERTIFICATE', 1200)),
  lines('PEM keys', 300, 'key.pem', pem('PRIVATE KEY', 1190)),
  lines('SSH keys', 300, 'id_rsa', pem('OPENSSH PRIVATE KEY', 1800)),
  lines(
    'SSH public keys',
    1000,
    'authorized_keys',
    (dice) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${dice.text(43)} a@dev.azure.com`,
  ),
  lines(
    'JWTs',
    1000,
    'tokens.txt',
    (dice, index) =>
      `${json64url({ alg: 'RS256', kid: dice.text(20) })}.${json64url({ sub: uuid(dice), aud: 'https://dev.azure.com', nbf: index })}.${Buffer.from(dice.bytes(256)).toString('base64url')}`,
  ),
];

/** The checksum place of a common annotated key holds six digits of base64; other services sign with other letters. */
const SIGNATURES = [
  '+ASt',
  'ACDb',
  'ABAT',
  'ACRN',
  'AIoT',
  'APIM',
  'AAPI',
  'AzCa',
  'AzFu',
  'AzSe',
  'ASDK',
  'AEHH',
  'ASBS',
  'DevS',
  'XYZA',
];
const annotated: Line = (dice, index) => {
  const signature = SIGNATURES[index % SIGNATURES.length] as string;
  return `AccountKey=${dice.text(52)}JQQJ99B${dice.text(1, 'ABCDEFGHIJKL')}ACAAAAA${dice.text(5)}AAA${dice.text(1)}${signature}${dice.text(6)}==`;
};

const VENDORS: readonly (readonly [name: string, line: Line])[] = [
  ['GitHub', (dice) => `ghp_${dice.text(36)}`],
  ['GitHub, fine-grained', (dice) => `github_pat_${dice.text(22)}_${dice.text(59)}`],
  ['GitLab', (dice) => `glpat-${dice.text(20)}`],
  ['AWS', (dice) => `AKIA${dice.text(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')} ${dice.text(40, `${BASE62}/+`)}`],
  ['Slack', (dice) => `xoxb-${dice.text(12, '0123456789')}-${dice.text(12, '0123456789')}-${dice.text(24)}`],
  ['npm', (dice) => `npm_${dice.text(36)}`],
  ['PyPI', (dice) => `pypi-AgEIcHlwaS5vcmc${dice.text(150)}`],
  ['Google', (dice) => `AIza${dice.text(35, `${BASE62}-_`)}`],
  ['Stripe', (dice) => `sk_live_${dice.text(99)}`],
  ['Azure storage', (dice) => `AccountName=a;AccountKey=${base64(dice, 64)}`],
  [
    'Azure storage, shared access',
    (dice) => `https://a.blob.core.windows.net/?sv=2025-01-05&sig=${encodeURIComponent(base64(dice, 32))}`,
  ],
  ['Entra secret', (dice) => `${dice.text(3)}8Q~${dice.text(34)}`],
  ['annotated keys of other services', annotated],
  ['OpenAI', (dice) => `sk-proj-${dice.text(74)}T3BlbkFJ${dice.text(74)}`],
  ['Terraform Cloud', (dice) => `${dice.text(14)}.atlasv1.${dice.text(67)}`],
  ['hex of 84 digits', (dice) => dice.text(84, HEX)],
  ['base62 of 84 digits', (dice) => dice.text(84)],
  ['base62 of 52 digits', (dice) => dice.text(52)],
];

/** The one kind of which some may be called possible: those that end as a token does, in one of 2 of 32 digits, cannot be told from one. */
export const BESIDE = 'base32 of 52 random digits, as the value of a token variable';

/** Next to everything that speaks of Azure DevOps. */
const inContext = (line: Line): Line => {
  return (dice, index) => `export AZURE_DEVOPS_EXT_PAT_${index}="${line(dice, index)}" # https://dev.azure.com/contoso`;
};

const OTHERS = [
  ...VENDORS.map(([name, line]) => lines(name, 1000, '.env', inContext(line))),
  lines(
    BESIDE,
    1000,
    '.env',
    inContext((dice) => dice.text(52, BASE32)),
  ),
  lines('onion', 3000, 'links.txt', (dice) => `http://${dice.text(56, BASE32)}.onion/`),
  lines('i2p', 3000, 'links.txt', (dice) => `http://${dice.text(52, BASE32)}.b32.i2p/`),
  lines('CID', 3000, 'links.txt', (dice) => `ipfs://bafybei${dice.text(52, BASE32)}`),
  lines('UUIDs', 3000, 'ids.txt', uuid),
];

const WORDS = [
  'xxxxxxxxxx',
  'yourtokenhere',
  'personalaccesstoken',
  'abcdefghijklmnop',
  'qwertyuiopasdfghjkl',
  'placeholder',
  'redacted',
  '1234567890',
];
const word = (length: number, index: number): string =>
  (WORDS[index % WORDS.length] as string).repeat(9).slice(0, length);
const TEMPLATES = [
  '<your-pat>',
  '$(System.AccessToken)',
  '${{ secrets.ADO_PAT }}',
  '{{pat}}',
  '%PAT%',
  '********',
  '[REDACTED]',
  'changeme',
];

const PLACEHOLDERS = [
  lines(
    'placeholders',
    800,
    '.env',
    inContext((_, index) => TEMPLATES[index % TEMPLATES.length] as string),
  ),
  lines(
    'placeholders of 52 letters',
    800,
    '.env',
    inContext((_, index) => word(52, index)),
  ),
  lines(
    'placeholders of 84 letters',
    800,
    '.env',
    inContext((_, index) => word(84, index)),
  ),
  lines(
    'placeholders in structure',
    800,
    '.env',
    inContext((_, index) => `${word(52, index)}JQQJ99BFACAAAAAAAAAAAAASAZDO${word(4, index)}`),
  ),
  lines(
    'redacted samples',
    800,
    'README.md',
    (dice) => `\`${dice.text(4)}…${dice.text(4)}\`, \`${dice.text(6)}************JQQJ99************AZDO****\``,
  ),
];

const code: Line = (dice, index) =>
  `!function(${dice.text(1, 'abcdefgh')}){var ${dice.text(2, 'abcdefgh')}=${index};return n(${dice.text(3, HEX)}${index})},`;
const image =
  (signature: string): Line =>
  (dice) =>
    `url(data:image/${signature};base64,${base64(dice, 3000)})`;

function bytes(
  name: string,
  count: number,
  file: string,
  content: (dice: Dice, index: number) => Uint8Array,
): Negative {
  const dice = new Dice(createHash('md5').update(name).digest().readUInt16LE());
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}-${file}`, content(dice, index)]),
  );
  return { name, count, files };
}

const header = (start: string) => (dice: Dice) => Buffer.concat([Buffer.from(start, 'latin1'), dice.bytes(100_000)]);

const FILES = [
  lines('tables of numbers', 300, 'table.c', (dice) => `{ ${Array.from(dice.bytes(64)).join(', ')} },`),
  lines('text in numbers', 300, 'text.json', (dice) => JSON.stringify([...Buffer.from(dice.text(90))])),
  lines('binary values in a registry export', 300, 'a.reg', (dice, index) =>
    encode(dice.text(90), utf16le(), registry(`v${index}`)).toString('latin1'),
  ),
  lines('text in gzip in base64', 300, 'release.yaml', (dice) => gzipSync(dice.text(900)).toString('base64')),
  lines('minified script', 20_000, 'app.min.js', code),
  lines('pictures in style sheets', 60, 'a.css', image('png')),
  lines('source maps', 100, 'a.js.map', (dice) => `{"version":3,"mappings":"${dice.text(6000, `${BASE62}+/;,`)}"}`),
  bytes('pictures', 5, 'a.png', header('\x89PNG\r\n\x1a\n')),
  bytes('fonts', 5, 'a.woff2', header('wOF2\0\x01\0\0')),
  bytes('programs', 5, 'a.bin', header('\x7fELF\x02\x01\x01\0')),
  bytes('gzip', 5, 'a.gz', (dice) => gzipSync(dice.bytes(50_000))),
  bytes('zip', 5, 'a.zip', (dice) => writeZip([{ name: 'a', content: dice.bytes(50_000) }])),
  bytes('random bytes', 5, 'a.dat', header('')),
];

export const NEGATIVES: readonly Negative[] = [...HASHES, ...LOCK_FILES, ...KEYS, ...OTHERS, ...PLACEHOLDERS, ...FILES];
