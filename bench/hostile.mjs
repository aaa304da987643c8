// What content that was made to be slow costs: each kind at three sizes. Prints the table of PERFORMANCE.md.
// usage: node bench/hostile.mjs [KIND...] (after `npm run bundle`); a KIND is what stands in the first column, without backticks
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync, closeSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SIZES = [10, 40, 100];
const MB = 1_000_000;
const PROGRAM = join(import.meta.dirname, '../bin/pat-patrol.js');

const noise = randomBytes(MB).toString('base64');
const text = Buffer.from('user:some password in a line of text, '.repeat(999)).toString('base64');
const bomb = gzipSync(Buffer.alloc(30 * MB)).toString('base64');
const nested = gzipSync(gzipSync(gzipSync(Buffer.alloc(100 * MB)))).toString('base64');

/** Each is repeated until the file is full. */
const UNITS = {
  '`A`': 'A',
  'base64 of noise': noise,
  'base64 of text': text,
  'base64 of zeros in gzip': `${bomb}\n`,
  'base64 of gzip in gzip in gzip': `${nested}\n`,
  '`JQQJ99AZDO`': 'JQQJ99AZDO',
  base32: 'abcdefgh234567',
  '`%41`': '%41',
  '`\\`': '\\',
  '`&#`': '&#',
  'strings joined by `+`': '"aB3aB3aB3aB3aB3aB3aB3aB3" + ',
  'dressed lines': '2026-01-02 INFO aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3\n',
  hex: '4a',
  'decimal numbers': '74, 81, 65, ',
  '`xxd`': '00000010: 4141 4141 4141 4141 4141 4141 4141 4141  AAAAAAAAAAAAAAAA\n',
};

/** User and system seconds, and the most memory in MB, of a scan of `path` on one thread. */
function measure(path) {
  const { stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', process.execPath, PROGRAM, 'scan', path, '--jobs', '1', '--quiet'],
    { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined } },
  );
  const [user, system, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user + system, memory: memory / 1024 };
}

function fill(path, unit, size) {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(Math.ceil(MB / unit.length) * unit.length, unit);
  for (let left = size; left > 0; left -= block.length) writeSync(file, block, 0, Math.min(left, block.length));
  closeSync(file);
}

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
try {
  const path = join(folder, 'hostile.txt');
  writeFileSync(path, '');
  const { seconds: start } = measure(path);
  console.log(`| 10, 40 and 100 MB of | seconds | for each MB, in ms | MB of memory |\n|---|--:|--:|--:|`);
  for (const [name, unit] of Object.entries(UNITS)) {
    if (wanted.length > 0 && !wanted.includes(name.replaceAll('`', ''))) continue;
    const measured = SIZES.map((size) => (fill(path, unit, size * MB), measure(path)));
    const each = measured.map(({ seconds }, index) => ((1000 * (seconds - start)) / SIZES[index]).toFixed(0));
    const memory = Math.max(...measured.map((one) => one.memory)).toFixed(0);
    console.log(
      `| ${name} | ${measured.map(({ seconds }) => seconds.toFixed(1)).join(', ')} | ${each.join(', ')} | ${memory} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
