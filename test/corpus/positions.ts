// Where in a file a token can lie: next to what glues itself to it, at either end, and across every border at which the scanner reads.
import { MARGIN, WINDOW } from '../../src/detect/scan-stream.ts';
import { base64, encode, type Encoder, utf16le } from '../detect/encoders.ts';
import { type Format, FORMATS, type Mint, type Planted, type Sample } from './sample.ts';

/** What stands before a token without a gap, and after it. */
const BEFORE = [
  '',
  '\n',
  '\\n',
  '\\t',
  '\\u003a',
  '\\x3a',
  '%3A',
  '%20',
  '%2F',
  'user_',
  ':',
  '"',
  '&quot;',
  'A',
  'z',
  '7',
  '=',
  '\0',
  '\ufeff',
  'ü',
];
const AFTER = [
  '',
  '@dev.azure.com',
  '"',
  "'",
  '%40',
  '\r\n',
  '\r',
  '<',
  ';',
  '\\n',
  '\\u0026',
  'A',
  '7',
  '_',
  '\0',
  '==',
  '&quot;',
  'ü',
];

/** Every neighbour on the left with every one on the right. */
export function* listNeighbours(mint: Mint): Generator<Sample> {
  for (const before of BEFORE) {
    for (const after of AFTER) {
      for (const format of FORMATS) {
        const token = mint.token(format);
        const rows = [
          { table: 'glued before', name: nameOf(before) },
          { table: 'glued after', name: nameOf(after) },
        ];
        yield { file: 'a.txt', content: Buffer.from(`${before}${token}${after}`), planted: [{ token, format, rows }] };
      }
    }
  }
}

function nameOf(text: string): string {
  if (text === '') return 'nothing';
  return `\`${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replace('\ufeff', '\\ufeff')}\``;
}

const K = 1024;
const M = K * K;

/** Where the scanner stops reading and goes on: its windows, their margins, its buffers, the chunks that streams come in. */
const BORDERS = [
  64 * K,
  2 * MARGIN,
  M,
  WINDOW - 2 * MARGIN,
  WINDOW - MARGIN,
  WINDOW,
  WINDOW + MARGIN,
  WINDOW + 2 * MARGIN,
  2 * WINDOW - 4 * MARGIN,
  2 * WINDOW,
];

/** How far before a border a token begins. */
const STEPS = [113, 84, 83, 52, 51, 1, 0];

const ENCODERS: Readonly<Record<string, readonly Encoder[]>> = {
  plain: [],
  base64: [base64()],
  'UTF-16LE': [utf16le()],
};

const LINE = 'const answer = 42;\n';

/** Files of 8 MB with a token at every border. */
export function* listBorders(mint: Mint): Generator<Sample> {
  for (const [name, encoders] of Object.entries(ENCODERS)) {
    for (const format of FORMATS) {
      for (const step of STEPS) {
        const content = Buffer.alloc(2 * WINDOW + K, LINE);
        const planted = BORDERS.map((border) => {
          const rows = [
            { table: 'across borders', name: `byte ${border.toLocaleString('en')}` },
            { table: 'across borders, written as', name },
          ];
          return plant(content, border - step, { mint, format, encoders, rows });
        });
        yield { file: 'large.js', content, planted };
      }
    }
  }
}

/** Files of 40 MB: of lines, and of a single one. */
export function* listLarge(mint: Mint): Generator<Sample> {
  for (const [name, line] of [
    ['lines', LINE],
    ['a single line', LINE.trim()],
  ] as const) {
    for (const format of FORMATS) {
      const content = Buffer.alloc(40 * M, line);
      const ends = { 'first byte': 0, middle: 20 * M, 'last byte': 40 * M - mint.token(format).length };
      const planted = Object.entries(ends).map(([where, at]) =>
        plant(content, at, { mint, format, encoders: [], rows: [{ table: '40 MB', name: `${name}, ${where}` }] }),
      );
      yield { file: 'large.js', content, planted };
    }
  }
}

interface Planting {
  readonly mint: Mint;
  readonly format: Format;
  readonly encoders: readonly Encoder[];
  readonly rows: Planted['rows'];
}

/** Writes a token into `content` at `at`, with a blank before it and after it where there is room. */
function plant(content: Buffer, at: number, { mint, format, encoders, rows }: Planting): Planted {
  const token = mint.token(format);
  const bytes = encode(token, ...encoders);
  if (at > 0) content[at - 1] = 0x20;
  bytes.copy(content, at);
  if (at + bytes.length < content.length) content[at + bytes.length] = 0x20;
  return { token, format, rows };
}

const NAMES: Readonly<Record<string, string | Uint8Array>> = {
  'a blank': 'a b.txt',
  'a line feed': 'a\nb.txt',
  'quotation marks': '"a\'b`.txt',
  'a hyphen first': '--format',
  'a terminal sequence': '\u001b[31m.txt',
  'a workflow command': '::error::a.txt',
  'other scripts': 'Ключ-密码-\ud83d\udd11.txt',
  'no UTF-8': Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]),
  'glob characters': '[a]{b,c}*?!.txt',
  'a backslash': 'a\\b.txt',
  'the longest name': `${'n'.repeat(251)}.txt`,
  'of a picture': 'a.png',
  'of a lock file': 'package-lock.json',
  'of a minified script': 'a.min.js',
  'without extension': 'LICENSE',
};

/** Files with names that other programs stumble over or pass by. */
export function* listNames(mint: Mint): Generator<Sample> {
  for (const [what, name] of Object.entries(NAMES)) {
    for (const format of FORMATS) {
      const token = mint.token(format);
      const planted = [{ token, format, rows: [{ table: 'file names', name: what }] }];
      yield { file: name, content: Buffer.from(`pat = ${token}\n`), planted };
    }
  }
}
