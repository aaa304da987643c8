import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import type { WorkResult } from '../../src/core/work-item.ts';
import { createIdTable } from '../../src/git/pack/known-ids.ts';
import { scanLoose } from '../../src/work/loose-scanner.ts';
import { Dice, mintNew } from '../mint.ts';

const dice = new Dice(41);
const token = mintNew(dice);
const ID = '12'.repeat(20);
const ABSENT = '34'.repeat(20);
const settings = { decodeDepth: 3, maxSize: 1 << 20, lineHash: false };

let directory = '';
before(() => {
  directory = mkdtempSync(join(tmpdir(), 'pat-patrol-loose-'));
});
after(() => rmSync(directory, { recursive: true, force: true }));

/** Scans one file with these bytes. */
function scan(bytes: Uint8Array): WorkResult {
  const path = join(directory, 'object');
  writeFileSync(path, bytes);
  return scanPath(path);
}

function scanPath(path: string): WorkResult {
  return scanLoose(
    { kind: 'loose', known: { idSize: 20, tables: [createIdTable([ID], 20)] }, files: [{ path, id: ID }] },
    settings,
  );
}

const loose = (type: string, content: string | Uint8Array, size = content.length): Buffer =>
  deflateSync(Buffer.concat([Buffer.from(`${type} ${size}\0`), Buffer.from(content)]));
const tokensOf = ({ hits }: WorkResult): string[] => hits.map(({ match }) => match.token);
const isLeft = ({ learned }: WorkResult): boolean => learned?.unread.some(({ id }) => id === ID) === true;

for (const type of ['blob', 'commit', 'tag']) {
  test(`a loose ${type} is scanned, and offsets count from its content`, () => {
    const result = scan(loose(type, `x ${token} y`));
    assert.deepEqual(
      result.hits.map(({ match, origin }) => [match.offset, origin]),
      [[2, { kind: 'object', type, id: ID }]],
    );
    assert.deepEqual(result.counts, { files: 0, blobs: type === 'blob' ? 1 : 0, bytes: token.length + 4 });
    assert.deepEqual(result.learned, { done: 1, unread: [], absent: [], commits: type === 'commit' ? [ID] : [] });
  });
}

test('what trees, commits and tags name is looked up', () => {
  const entry = (mode: string, id: string): Buffer =>
    Buffer.concat([Buffer.from(`${mode} name\0`), Buffer.from(id, 'hex')]);
  const tree = Buffer.concat([entry('100644', ID), entry('40000', ABSENT), entry('160000', '56'.repeat(20))]);
  assert.deepEqual(scan(loose('tree', tree)).learned?.absent, [ABSENT]);
  assert.deepEqual(
    scan(loose('commit', `tree ${ID}\nparent ${ABSENT}\nauthor A <a> 1 +0000\n\n${'78'.repeat(20)}`)).learned?.absent,
    [ABSENT],
  );
  assert.deepEqual(scan(loose('tag', `object ${ABSENT}\ntype commit\ntag v1\n`)).learned?.absent, [ABSENT]);
});

const ODD: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['nothing', Buffer.alloc(0)],
  ['no zlib stream', Buffer.from(token)],
  ['gzip', gzipSync(`blob ${token.length}\0${token}`)],
  ['cut short', loose('blob', token).subarray(0, 60)],
  ['without its checksum', loose('blob', token).subarray(0, -4)],
  ['of an unknown type', loose('blub', token)],
  ['larger than its header says', loose('blob', token, 80)],
  ['smaller than its header says', loose('blob', token, 85)],
  ['without a header', deflateSync(token)],
  ['with an endless header', deflateSync(`blob ${'0'.repeat(5000)}`)],
  ['with leading zeros in its size', deflateSync(`blob 0084\0${token}`)],
  ['a tree that ends in the middle of an entry', loose('tree', `100644 ${token}`)],
  ['over --max-size', loose('blob', Buffer.alloc((1 << 20) + 1))],
  ['a bomb', deflateSync(Buffer.alloc(100 << 20))],
  ['a large file', Buffer.alloc(40 << 20)],
];

for (const [name, bytes] of ODD) {
  test(`left to git: ${name}`, () => {
    const result = scan(bytes);
    assert.ok(isLeft(result));
    assert.deepEqual([result.hits, result.counts.blobs, result.learned?.done], [[], 0, 0]);
  });
}

test('bytes behind the stream do not hide what is in it', () => {
  const result = scan(Buffer.concat([loose('blob', token), Buffer.from('rest')]));
  assert.deepEqual(tokensOf(result), [token]);
});

test('a file that is gone, a directory and a FIFO are left to git', () => {
  assert.ok(isLeft(scanPath(join(directory, 'nowhere'))));
  assert.ok(isLeft(scanPath(directory)));
  if (process.platform === 'win32') return;
  const fifo = join(directory, 'fifo');
  execFileSync('mkfifo', [fifo]);
  assert.ok(isLeft(scanPath(fifo)));
});

test('1,500 damaged objects: the token is found, or the object is left to git', (t) => {
  const luck = new Dice(5);
  const whole = loose('blob', `${luck.text(900)} ${token} ${luck.text(300)}`);
  const counts = { found: 0, left: 0 };
  for (let round = 0; round < 1500; round++) {
    const at = luck.below(whole.length);
    let bytes = Buffer.from(whole);
    if (round % 5 === 0) bytes = bytes.subarray(0, at);
    else if (round % 5 === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), luck.bytes(1 + luck.below(9)), bytes.subarray(at)]);
    else bytes[at]! ^= 1 << luck.below(8);
    const result = scan(bytes);
    if (tokensOf(result).includes(token)) counts.found++;
    else {
      assert.ok(isLeft(result), `round ${round}`);
      counts.left++;
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.left > 1000, JSON.stringify(counts));
});
