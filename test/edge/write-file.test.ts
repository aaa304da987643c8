import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkWritable, inBlocks, writeWhole, writeWholeHere } from '../../src/edge/write-file.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

test('writes all pieces, and leaves nothing else behind', async (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'out.txt');
  const pieces = Array.from({ length: 5000 }, (_, at) => `line ${at} é\n`.repeat(20));
  await writeWhole(file, pieces);
  assert.equal(readFileSync(file, 'utf8'), pieces.join(''));
  assert.deepEqual(readdirSync(folder), ['out.txt']);
});

test('what fails half-way leaves the old content and no temporary file', async (context) => {
  const folder = temporaryFolder(context, { 'out.txt': 'old' });
  const file = join(folder, 'out.txt');
  function* failing(): Generator<string> {
    yield 'x'.repeat(100_000);
    throw new Error('ENOSPC: no space left on device, write');
  }
  await assert.rejects(writeWhole(file, failing()), {
    name: 'UserError',
    message: `cannot write ${file}: ENOSPC: no space left on device`,
  });
  assert.equal(readFileSync(file, 'utf8'), 'old');
  assert.deepEqual(readdirSync(folder), ['out.txt']);
});

test(
  'a file keeps its mode, a link goes on pointing where it did',
  { skip: process.platform === 'win32' },
  async (context) => {
    const folder = temporaryFolder(context, { 'real/out.txt': 'old' });
    const real = join(folder, 'real/out.txt');
    chmodSync(real, 0o600);
    symlinkSync('real/out.txt', join(folder, 'link.txt'));
    await writeWhole(join(folder, 'link.txt'), ['new']);
    assert.equal(readFileSync(real, 'utf8'), 'new');
    assert.equal(statSync(real).mode & 0o777, 0o600);
    assert.equal(readlinkSync(join(folder, 'link.txt')), 'real/out.txt');
  },
);

test('where links are not trusted, they are replaced', { skip: process.platform === 'win32' }, async (context) => {
  const folder = temporaryFolder(context, { 'outside.txt': 'precious' });
  const link = join(folder, 'link.txt');
  symlinkSync('outside.txt', link);
  await writeWholeHere(link, ['new']);
  assert.equal(readFileSync(link, 'utf8'), 'new');
  assert.equal(readFileSync(join(folder, 'outside.txt'), 'utf8'), 'precious');
});

test('a device is written to, not replaced', { skip: process.platform === 'win32' }, async () => {
  await checkWritable('/dev/null');
  await writeWhole('/dev/null', ['x']);
  assert.ok(statSync('/dev/null').isCharacterDevice());
});

test('what cannot be written is known before', async (context) => {
  const folder = temporaryFolder(context, { file: '' });
  mkdirSync(join(folder, 'sub'));
  const check = async (name: string) => checkWritable(join(folder, name));
  await check('new.txt');
  await check('file');
  const inFolder = (text: string) => text.replaceAll('{}', folder);
  await assert.rejects(check('sub'), {
    name: 'UserError',
    message: inFolder('cannot write {}/sub: it is a directory'),
  });
  await assert.rejects(check('no/a'), { message: inFolder('cannot write {}/no/a: there is no folder {}/no') });
  await assert.rejects(check('file/a'), { message: inFolder('cannot write {}/file/a: {}/file is not a folder') });
});

test(
  'a read-only folder or file is known before',
  { skip: process.getuid?.() === 0 || process.platform === 'win32' },
  async (context) => {
    const folder = temporaryFolder(context, { 'locked/file': '', file: '' });
    chmodSync(join(folder, 'locked'), 0o555);
    chmodSync(join(folder, 'file'), 0o444);
    context.after(() => chmodSync(join(folder, 'locked'), 0o755));
    await assert.rejects(checkWritable(join(folder, 'locked/new')), /EACCES/);
    await assert.rejects(checkWritable(join(folder, 'file')), /EACCES/);
  },
);

test('a folder that went away is one line', async (context) => {
  const file = join(temporaryFolder(context), 'gone/out.txt');
  await assert.rejects(writeWhole(file, ['x']), (error: Error) => {
    assert.match(error.message, /^cannot write .*out\.txt: ENOENT: no such file or directory$/);
    return true;
  });
});

test('blocks hold all the text and are not small', () => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `${at},`);
  const blocks = [...inBlocks(pieces)];
  assert.equal(blocks.join(''), pieces.join(''));
  assert.ok(blocks.slice(0, -1).every(({ length }) => length >= 65_536));
  assert.deepEqual([...inBlocks(['', ''])], []);
});

test('an existing file stays readable while the new one is written', async (context) => {
  const file = join(temporaryFolder(context), 'out.txt');
  writeFileSync(file, 'old');
  const seen: string[] = [];
  function* watching(): Generator<string> {
    for (let at = 0; at < 3; at++) {
      seen.push(readFileSync(file, 'utf8'));
      yield 'x'.repeat(70_000);
    }
  }
  await writeWhole(file, watching());
  assert.deepEqual(seen, ['old', 'old', 'old']);
  assert.equal(statSync(file).size, 210_000);
});
