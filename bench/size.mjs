// What a history scan takes where there is very much: millions of small objects, or a pack of many gigabytes, made for it by git fast-import:
//   node bench/size.mjs [--objects MILLIONS (1)] [--gigabytes N (0)] [--runs N (1)]
// One in three objects is a commit, one a tree, one a blob of 20 to 60 bytes. `--gigabytes` has that much noise in blobs of 800 MB before them, packed as
// it is. Needs `npm run bundle`, GNU time, and in the temporary directory 100 MB for each million and what `--gigabytes` says.
import { execFileSync, spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENVIRONMENT, race } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/pat-patrol.js', import.meta.url));
const DUMP = ['git', '--no-replace-objects', 'cat-file', '--batch-all-objects', '--buffer', '--unordered', '--batch'];
const LARGE = 800 * 2 ** 20;
const CHUNK = 4 * 2 ** 20;
/** Bytes of text that are handed over together. */
const TEXT = 2 ** 20;
const env = { ...ENVIRONMENT, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '1' },
    gigabytes: { type: 'string', default: '0' },
    runs: { type: 'string', default: '1' },
  },
});
const commits = Math.round((Number(values.objects) * 1e6) / 3);
const blobs = Math.ceil((Number(values.gigabytes) * 1e9) / LARGE);

function* listNoise() {
  const noise = randomFillSync(Buffer.alloc(CHUNK));
  for (let blob = 0; blob < blobs; blob++) {
    yield `commit refs/heads/main\ncommitter A <a@x> ${1_000_000_000 + blob} +0000\ndata 1\nb\n`;
    yield `M 100644 inline large\ndata ${LARGE}\n`;
    for (let at = 0; at < LARGE; at += CHUNK) yield randomFillSync(noise, 0, 4096);
    yield '\n';
  }
}

/** Numbers that look random and are the same each time (xorshift32). */
function* listSmall() {
  let state = 99;
  let text = '';
  for (let commit = 0; commit < commits; commit++) {
    let blob = '';
    do {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      blob += `${(state >>> 0).toString(36)} `;
    } while (blob.length < 20 + (commit % 40));
    text += `commit refs/heads/main\ncommitter A <a@x> ${1_100_000_000 + commit} +0000\ndata 1\nc\n`;
    text += `M 100644 inline f\ndata ${blob.length}\n${blob}\n`;
    if (text.length < TEXT) continue;
    yield text;
    text = '';
  }
  yield text;
}

async function makeHistory(cwd) {
  execFileSync('git', ['init', '-q', '--bare', '.'], { cwd, env });
  const options = ['-c', `pack.compression=${blobs > 0 ? 0 : -1}`, '-c', 'core.bigFileThreshold=50m'];
  const child = spawn('git', [...options, 'fast-import', '--quiet'], {
    cwd,
    env,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  for (const list of [listNoise, listSmall]) {
    for (const part of list()) {
      // A chunk of noise is changed as soon as the next one is asked for.
      const isNoise = typeof part !== 'string';
      const written = child.stdin.write(isNoise ? Buffer.from(part) : part);
      if (!written) await once(child.stdin, 'drain');
    }
  }
  child.stdin.end();
  await closed;
}

const cwd = mkdtempSync(join(tmpdir(), 'size-'));
try {
  await makeHistory(cwd);
  const scan = { name: 'pat-patrol', command: [process.execPath, PROGRAM, 'scan', '--history'], cwd, codes: [0] };
  const results = race([scan, { name: 'git cat-file', command: DUMP, cwd, codes: [0] }], Number(values.runs));
  console.log('| what | wall s | CPU s | MiB |\n|---|--:|--:|--:|');
  for (const { name, wall, cpu, memory } of results)
    console.log(`| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} |`);
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
