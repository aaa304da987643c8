// A token in each kind of archive is found where it lies, in files and in git, by the built program.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Dice, mintNew } from '../mint.ts';
import { writePax, writeTar } from '../unpack/write-tar.ts';
import { writeZip } from '../unpack/write-zip.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, repositoryFor, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(41));
const FOUND = redacted(TOKEN);

const TEXT = `one\ntwo = ${TOKEN}\n`;
const LONG = `${'deep/'.repeat(50)}file`;
const INNER = { name: 'etc/.npmrc', content: TEXT };
const ZIP = writeZip([{ name: 'other', content: 'nothing' }, INNER]);
/** Nothing in its first bytes tells that a zip follows. */
const PICTURE = writeZip([INNER], { prefix: Buffer.alloc(100_000, '\xff\xd8\xff\xe0', 'latin1') });
const TAR = writeTar([{ name: 'etc/', type: '5' }, INNER]);

/** Archives, and where in them the token lies. What they are called does not matter, but for brotli. */
const ARCHIVES: Readonly<Record<string, readonly [bytes: Uint8Array, place: string]>> = {
  'a.zip': [ZIP, 'etc/.npmrc:2:7'],
  'a.nupkg': [writeZip([{ ...INNER, method: 0 }]), 'etc/.npmrc:2:7'],
  'a.jar': [writeZip([{ ...INNER, streamed: true }]), 'etc/.npmrc:2:7'],
  'stored-streamed.whl': [writeZip([{ ...INNER, method: 0, streamed: true }]), 'etc/.npmrc:2:7'],
  'zip64.vsix': [writeZip([{ ...INNER, wide: true }]), 'etc/.npmrc:2:7'],
  'cut.docx': [writeZip([INNER], { noDirectory: true }), 'etc/.npmrc:2:7'],
  'self-extracting.exe': [writeZip([INNER], { prefix: Buffer.alloc(5000, 'MZ') }), 'etc/.npmrc:2:7'],
  'python.pyz': [
    writeZip([INNER], { prefix: Buffer.from('#!/usr/bin/env python3\n'), comment: 'x' }),
    'etc/.npmrc:2:7',
  ],
  'picture.jpg': [PICTURE, 'etc/.npmrc:2:7'],
  'pictures.tar': [writeTar([{ name: 'picture.jpg', content: PICTURE }]), 'picture.jpg!etc/.npmrc:2:7'],
  'a.tar': [TAR, 'etc/.npmrc:2:7'],
  'pax.tar': [writeTar([writePax({ path: LONG }), { ...INNER, name: 'x' }]), `${LONG}:2:7`],
  'gnu.tar': [
    writeTar([
      { name: 'L', type: 'L', content: `${LONG}\0` },
      { ...INNER, name: 'x' },
    ]),
    `${LONG}:2:7`,
  ],
  'a.tgz': [gzipSync(TAR), 'etc/.npmrc:2:7'],
  'a.gz': [gzipSync(TEXT), 'content:2:7'],
  'members.gz': [Buffer.concat([gzipSync('one\n'), gzipSync(TEXT.slice(4))]), 'content:2:7'],
  'zlib.bin': [deflateSync(TEXT), 'content:2:7'],
  'nested.zip': [
    writeZip([{ name: 'b.tgz', content: gzipSync(writeTar([{ name: 'c.zip', content: ZIP }])) }]),
    'b.tgz!c.zip!etc/.npmrc:2:7',
  ],
  'image.tar': [
    writeTar([
      { name: 'manifest.json', content: '[]' },
      { name: '0a1b/layer.tar', content: TAR },
      { name: 'blobs/sha256/0a1b', content: gzipSync(writeTar([{ name: 'x', content: 'x' }])) },
    ]),
    '0a1b/layer.tar!etc/.npmrc:2:7',
  ],
  'base64.zip': [writeZip([{ name: 'b', content: `\n${Buffer.from(TOKEN).toString('base64')}` }]), 'b:2:1'],
};

const PLACES = Object.entries(ARCHIVES)
  .map(([name, [, place]]) => `${FOUND} ${name}!${place}`)
  .toSorted();

function contentOf(name: string): Uint8Array {
  return (ARCHIVES[name] as (typeof ARCHIVES)[string])[0];
}

test('archives in a folder are looked into', (t) => {
  const files = Object.fromEntries(Object.entries(ARCHIVES).map(([name, [bytes]]) => [name, bytes]));
  const cwd = folderFor(t, { ...files, 'b.txt.br': brotliCompressSync(TEXT) });
  const report = completeReport(scanJson([], { cwd }));
  assert.deepEqual(listPlaces(report).toSorted(), [...PLACES, `${FOUND} b.txt.br!content:2:7`].toSorted());
  assert.equal(
    report.findings[0]?.places.every(({ inner, path }) => path.endsWith(`!${String(inner)}`)),
    true,
  );
});

/** A repository with all archives but those of brotli, which git knows no name of. */
function makeHistory(t: TestContext): ReturnType<typeof repositoryFor> {
  const fixture = repositoryFor(t);
  fixture.commit('archives', Object.fromEntries(Object.keys(ARCHIVES).map((name) => [name, contentOf(name)])));
  return fixture;
}

test('archives in the index, in a range and in a history are looked into, loose or packed', (t) => {
  const fixture = makeHistory(t);
  const { directory: cwd } = fixture;
  for (const name of Object.keys(ARCHIVES)) fixture.git('rm', '-q', '--cached', name);
  fixture.git('commit', '-q', '-m', 'gone');
  assert.deepEqual(listPlaces(completeReport(scanJson(['--history'], { cwd }))).toSorted(), PLACES);
  assert.deepEqual(
    listPlaces(completeReport(scanJson(['--range', `${'0'.repeat(40)}..HEAD`], { cwd }))).toSorted(),
    PLACES,
  );
  fixture.git('repack', '-adq');
  fixture.git('prune-packed');
  assert.deepEqual(listPlaces(completeReport(scanJson(['--history'], { cwd }))).toSorted(), PLACES);
  fixture.git('add', '-A');
  assert.deepEqual(listPlaces(completeReport(scanJson(['--staged'], { cwd }))).toSorted(), PLACES);
});

test('each version of an archive is looked into, although git keeps only what changed', (t) => {
  const fixture = repositoryFor(t);
  const dice = new Dice(43);
  const noise = Buffer.from(Array.from({ length: 40_000 }, () => dice.below(256)));
  const tokens = Array.from({ length: 4 }, () => mintNew(dice));
  // Deflate has the token nowhere in one piece; the noise makes deltas worth while.
  for (const [version, token] of tokens.entries()) {
    const zip = writeZip([
      { name: 'noise', content: noise, method: 0 },
      { name: 'a.txt', content: `${'text '.repeat(99)}\n${token}` },
      { name: 'more', content: noise, method: 0 },
    ]);
    fixture.commit(`version ${version}`, { 'a.zip': zip });
  }
  fixture.git('repack', '-adfq', '--depth=50', '--window=50');
  const [pack = ''] = fixture.git('count-objects', '-v').match(/size-pack: \d+/) ?? [];
  assert.ok(Number(pack.slice(11)) < 160, `${pack} KiB: the archives were not stored as deltas`);
  const report = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
  assert.deepEqual(
    listPlaces(report).toSorted(),
    tokens.map((token) => `${redacted(token)} a.zip!a.txt:2:1`).toSorted(),
  );
});

test('git bundles and packs that lie about are looked into', (t) => {
  const fixture = repositoryFor(t);
  for (let version = 0; version < 5; version++)
    fixture.commit(`version ${version}`, {
      'a.txt': `${'line\n'.repeat(500)}${version}\n${version === 3 ? TOKEN : ''}`,
    });
  fixture.commit('in a message', { 'b.zip': ZIP });
  fixture.git('repack', '-adfq');
  fixture.git('bundle', 'create', '-q', 'all.bundle', '--all');
  const [pack = ''] = fixture.git('rev-parse', '--git-path', 'objects/pack').split('\n');
  const name = fixture
    .run(['-c', `alias.ls=!ls ${pack}`, 'ls'], '')
    .split('\n')
    .find((file) => file.endsWith('.pack'));
  const cwd = folderFor(t, {
    'all.bundle': readFileSync(join(fixture.directory, 'all.bundle')),
    'objects.pack': readFileSync(join(fixture.directory, pack, String(name))),
  });
  const blob = fixture.git('rev-parse', 'HEAD~2:a.txt');
  const zip = fixture.git('rev-parse', 'HEAD:b.zip');
  const { report } = scanJson([], { cwd });
  assert.deepEqual(
    listPlaces(report).toSorted(),
    ['all.bundle', 'objects.pack']
      .flatMap((file) => [`${FOUND} ${file}!blob ${blob}:502:1`, `${FOUND} ${file}!blob ${zip}!etc/.npmrc:2:7`])
      .toSorted(),
  );
  assert.deepEqual(report.problems, []);
});

test('names of files in a bundle are looked at', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('named', { 'a short name': 'x', [`x-${TOKEN}.txt`]: 'x' });
  fixture.git('bundle', 'create', '-q', 'all.bundle', '--all');
  const cwd = folderFor(t, { 'all.bundle': readFileSync(join(fixture.directory, 'all.bundle')) });
  const tree = fixture.git('rev-parse', 'HEAD^{tree}');
  assert.deepEqual(listPlaces(completeReport(scanJson([], { cwd }))), [`${FOUND} all.bundle!tree ${tree}:1:3`]);
});

test('a bundle whose bases are elsewhere says so', (t) => {
  const fixture = repositoryFor(t);
  const text = Array.from({ length: 999 }, (_, i) => `line ${i * 7919}`).join('\n');
  for (const version of ['a', 'b']) fixture.commit(version, { 'a.txt': text + version });
  fixture.git('bundle', 'create', '-q', 'thin.bundle', 'HEAD~1..HEAD');
  const cwd = folderFor(t, { 'thin.bundle': readFileSync(join(fixture.directory, 'thin.bundle')) });
  const { code, report } = scanJson([], { cwd });
  assert.equal(code, 2);
  assert.deepEqual(report.problems, [
    { where: 'thin.bundle', message: '1 object was not read: what it is made from is not in this pack' },
  ]);
});

test('an archive on standard input is looked into', (t) => {
  const cwd = folderFor(t);
  for (const name of ['a.tgz', 'nested.zip', 'picture.jpg', 'python.pyz']) {
    const report = completeReport(scanJson(['--stdin'], { cwd, input: contentOf(name) }));
    assert.deepEqual(listPlaces(report), [`${FOUND} <stdin>!${ARCHIVES[name]?.[1]}`]);
  }
});

test('large archives are read in windows', (t) => {
  const dice = new Dice(44);
  const noise = Buffer.from(Uint32Array.from({ length: 1_700_000 }, () => dice.below(2 ** 32)).buffer);
  const zip = writeZip([{ name: 'noise', content: noise, method: 0 }, INNER, { name: 'more', content: noise }]);
  const fixture = repositoryFor(t);
  fixture.commit('large', {
    'large.zip': zip,
    'large.tgz': gzipSync(writeTar([{ name: 'noise', content: noise }, INNER])),
  });
  const expected = [`${FOUND} large.tgz!etc/.npmrc:2:7`, `${FOUND} large.zip!etc/.npmrc:2:7`];
  for (const scope of [[], ['--history']])
    assert.deepEqual(listPlaces(completeReport(scanJson(scope, { cwd: fixture.directory }))), expected);
});

test('--no-archives leaves archives closed, and every report says so', (t) => {
  const cwd = folderFor(t, { 'a.zip': ZIP, 'b/a.zip': ZIP, 'b/.pat-patrol.yml': 'archives: false\n' });
  for (const setting of [
    { args: ['--no-archives'], cwd },
    { args: [], cwd: join(cwd, 'b') },
  ]) {
    const { code, stdout } = runProgram(['scan', ...setting.args], setting);
    assert.equal(code, 0);
    assert.match(stdout, /archives not looked into/);
  }
});

test('globs are about the archive, not about what is inside', (t) => {
  const cwd = folderFor(t, { 'a.zip': ZIP, 'etc/b.zip': ZIP });
  assert.deepEqual(listPlaces(scanJson(['--exclude', '.npmrc'], { cwd }).report).length, 2);
  assert.deepEqual(listPlaces(scanJson(['--include', 'etc'], { cwd }).report), [`${FOUND} etc/b.zip!etc/.npmrc:2:7`]);
});

test('SARIF names the file that the repository has, and what is inside beside it', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'lib/a.zip': ZIP });
  for (const scope of [[], ['--history']]) {
    const { stdout } = runProgram(['scan', '--format', 'sarif', ...scope], { cwd: fixture.directory });
    const [result] = JSON.parse(stdout).runs[0].results;
    const [{ physicalLocation, logicalLocations }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'lib/a.zip');
    assert.deepEqual(physicalLocation.region, { startLine: 1 });
    assert.match(logicalLocations[0].fullyQualifiedName, /lib\/a\.zip!etc\/\.npmrc/);
    assert.equal(result.partialFingerprints.primaryLocationLineHash, undefined);
    assert.deepEqual([result.properties.inner, result.properties.innerLine], ['etc/.npmrc', 2]);
    assert.match(result.message.text, /in line 2 of etc\/\.npmrc inside this archive/);
  }
});
