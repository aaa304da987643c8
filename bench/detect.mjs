// Throughput of detection alone: all files of a directory, read beforehand, with no decoders (--decode-depth 0) and with all of them, in one
// process. Run `npm run compile` first; `node bench/detect.mjs DIRECTORY [ROUNDS]`. With `--hostile MEGABYTES` in place of a directory: texts
// that are made to be slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../build/src/detect/detect.js';

const MB = 1024 * 1024;
const DEPTHS = [0, 3];

const [place, count] = process.argv.slice(2);
if (place === undefined) throw new Error('node bench/detect.mjs DIRECTORY [ROUNDS] | --hostile MEGABYTES');
if (place === '--hostile') runHostile(Number(count ?? 10));
else runTree(place, Number(count ?? 5));

function runTree(directory, rounds) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const size = files.reduce((sum, { length }) => sum + length, 0);
  const best = new Map(DEPTHS.map((depth) => [depth, Infinity]));
  // Alternating, and the best of all rounds: what else the machine does hits both alike.
  for (let round = 0; round < rounds; round++) {
    for (const depth of DEPTHS)
      best.set(
        depth,
        Math.min(
          best.get(depth),
          time(() => files.forEach((file) => look(file, depth))),
        ),
      );
  }
  console.log(`${files.length} files, ${(size / MB).toFixed(1)} MB`);
  for (const depth of DEPTHS) console.log(`depth ${depth}: ${rate(size, best.get(depth))}`);
  console.log(`ratio of times: ${(best.get(3) / best.get(0)).toFixed(3)}`);
}

function runHostile(megabytes) {
  const random = () => Buffer.from(Array.from({ length: 48_000 }, () => Math.random() * 256));
  const texts = {
    A: 'A',
    base64: random().toString('base64'),
    'base64 of base64 of base64': b64(b64(b64('AZDOJQQJ9'.repeat(3000)))),
    'base64 in lines of 16': random().toString('base64').replaceAll(/.{16}/g, '$&\n'),
    JQQJ99AZDO: 'JQQJ99AZDO',
    '%41': '%41',
    '%25': '%25',
    '\\u0041': '\\u0041',
    '\\': '\\',
    '&#65;': '&#65;',
    '41 ': '41 ',
    '0x41, ': '0x41, ',
    hex: random().toString('hex'),
    '"a" + ': `"${'a'.repeat(16)}" + `,
    '"a","': '"a","',
    'UTF-16': 'A\0',
    'UTF-32': 'A\0\0\0',
    NUL: '\0',
    CR: '\r',
    'A and line feed': 'A\n',
    'dump lines': '00000010: 4141 4141 4141 4141 4141 4141 4141 4141  AAAAAAAAAAAAAAAA\n',
  };
  for (const [name, unit] of Object.entries(texts)) {
    const bytes = Buffer.alloc(megabytes * MB, unit);
    console.log(
      `${name.padEnd(28)} ${rate(
        bytes.length,
        time(() => look(bytes, 3)),
      )}`,
    );
  }
}

/** In windows as large as those of the program. */
function look(bytes, depth) {
  for (let at = 0; at < bytes.length; at += 4 * MB) detect(bytes, at, Math.min(bytes.length, at + 4 * MB), depth);
}

function b64(text) {
  return Buffer.from(text).toString('base64');
}

/** Seconds of CPU: what else the machine does counts less. */
function time(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function rate(size, seconds) {
  return `${(size / MB / seconds).toFixed(0)} MB/s`;
}
