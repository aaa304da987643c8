// Throughput of detection alone: all files of a directory, read beforehand, with no decoders (--decode-depth 0), with all of them, and with all
// but one, in one process. Run `npm run compile` first; `node bench/detect.mjs DIRECTORY [ROUNDS]`. With `--hostile MEGABYTES` in place of a directory: texts
// that are made to be slow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_DECODERS, RUN_DECODERS, WIDE_DECODER } from '../build/src/detect/decode/decoders.js';
import { detect } from '../build/src/detect/detect.js';

const MB = 1024 * 1024;
/** In the order of DECODERS. */
const NAMES = ['joined', 'dressed', 'narrow', 'base64', 'escaped', 'hex', 'decimal', 'hex dump', 'wide'];
const DECODERS = [...RUN_DECODERS, ...OTHER_DECODERS, WIDE_DECODER].map((decoder, index) => [NAMES[index], decoder]);

const [place, count] = process.argv.slice(2);
if (place === undefined) throw new Error('node bench/detect.mjs DIRECTORY [ROUNDS] | --hostile MEGABYTES');
if (place === '--hostile') runHostile(Number(count ?? 10));
else runTree(place, Number(count ?? 7));

function runTree(directory, rounds) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const size = files.reduce((sum, { length }) => sum + length, 0);
  const lookAtAll = (depth) => time(() => files.forEach((file) => look(file, depth)));
  const taken = new Map(['none', 'all', ...NAMES].map((name) => [name, []]));
  for (const depth of [0, 3, 0, 3]) lookAtAll(depth);
  // Alternating, and the median of all rounds: what else the machine does hits all alike.
  for (let round = 0; round < rounds; round++) {
    taken.get('none').push(lookAtAll(0));
    taken.get('all').push(lookAtAll(3));
    for (const [name, decoder] of DECODERS) taken.get(name).push(without(decoder, () => lookAtAll(3)));
  }
  const [none, all, ...rest] = [...taken.values()].map((seconds) => seconds.toSorted((a, b) => a - b)[rounds >> 1]);
  console.log(`${files.length} files, ${(size / MB).toFixed(1)} MB`);
  console.log(`no decoders: ${rate(size, none)}\nall: ${rate(size, all)}\nratio of times: ${(all / none).toFixed(2)}`);
  console.log(
    `ms of each: ${NAMES.map((name, index) => `${name} ${((all - rest[index]) * 1000).toFixed(1)}`).join(', ')}`,
  );
}

/** A decoder that takes more levels than there are never decodes. */
function without(decoder, act) {
  const { levels } = decoder;
  decoder.levels = 99;
  const result = act();
  decoder.levels = levels;
  return result;
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

/** Seconds of user CPU: what else the machine does counts less. */
function time(run) {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1e6;
}

function rate(size, seconds) {
  return `${(size / MB / seconds).toFixed(0)} MB/s`;
}
