// Files that other files lie in. Zstandard is left to the tests of `src/unpack`: not every Node version has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { encode, base64, utf16le } from '../detect/encoders.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { writePax, writeTar } from '../unpack/write-tar.ts';
import { writeZip } from '../unpack/write-zip.ts';
import { storeZstd } from '../unpack/write-zstd.ts';
import { FORMATS, type Mint, type Sample } from './sample.ts';
import type { Shape } from './shape.ts';
import { SHAPES } from './shapes.ts';

interface Content {
  readonly name: string;
  readonly content: Uint8Array;
}

type Packing = readonly [name: string, file: string, pack: (inner: Content) => Uint8Array];

const OTHER: Content = { name: 'README.md', content: Buffer.from('# nothing\n') };
const zip = (inner: Content): Buffer => writeZip([OTHER, inner]);
const tar = (inner: Content): Buffer => writeTar([{ name: 'etc/', type: '5' }, OTHER, inner]);
const tgz = (inner: Content): Buffer => gzipSync(tar(inner));
const LONG = `${'deep/'.repeat(40)}.npmrc`;

const ZIPS = ['zip', 'nupkg', 'vsix', 'jar', 'whl', 'docx', 'xlsx', 'apk'] as const;

const PACKINGS: readonly Packing[] = [
  ...ZIPS.map((extension): Packing => [extension, `a.${extension}`, zip]),
  ['zip, stored', 'a.zip', (inner) => writeZip([{ ...inner, method: 0 }])],
  ['zip, streamed', 'a.zip', (inner) => writeZip([{ ...inner, streamed: true }])],
  ['zip64', 'a.zip', (inner) => writeZip([{ ...inner, wide: true }])],
  ['zip without its directory', 'a.zip', (inner) => writeZip([inner], { noDirectory: true })],
  ['self-extracting program', 'a.exe', (inner) => writeZip([inner], { prefix: Buffer.alloc(5000, 'MZ') })],
  ['zip under another name', 'a.dat', zip],
  ['tar', 'a.tar', tar],
  ['tar, old', 'a.tar', ({ name, content }) => writeTar([{ name, content, old: true }])],
  ['tar, long name (pax)', 'a.tar', ({ content }) => writeTar([writePax({ path: LONG }), { name: 'x', content }])],
  [
    'tar, long name (GNU)',
    'a.tar',
    ({ content }) =>
      writeTar([
        { name: 'L', type: 'L', content: `${LONG}\0` },
        { name: 'x', content },
      ]),
  ],
  ['tgz', 'a.tgz', tgz],
  ['gzip', 'a.log.gz', ({ content }) => gzipSync(content)],
  ['gzip of several members', 'a.gz', ({ content }) => Buffer.concat([gzipSync('one\n'), gzipSync(content)])],
  ['zlib', 'a.zlib', ({ content }) => deflateSync(content)],
  ['brotli', 'a.br', ({ content }) => brotliCompressSync(content)],
  ['zstd', 'a.zst', ({ content }) => storeZstd(content)],
  ['zip in zip', 'a.zip', (inner) => zip({ name: 'b.zip', content: zip(inner) })],
  [
    'zip in tgz in zip',
    'a.zip',
    (inner) => zip({ name: 'b.tgz', content: tgz({ name: 'c.zip', content: zip(inner) }) }),
  ],
  ['gzip in gzip', 'a.gz', ({ content }) => gzipSync(gzipSync(content))],
  [
    'docker image',
    'image.tar',
    (inner) =>
      writeTar([
        { name: 'manifest.json', content: '[]' },
        { name: '0a1b/layer.tar', content: tar(inner) },
      ]),
  ],
  [
    'OCI image',
    'image.tar',
    (inner) =>
      writeTar([
        { name: 'oci-layout', content: '{}' },
        { name: 'blobs/sha256/0a1b', content: tgz(inner) },
      ]),
  ],
  ['base64 in zip', 'a.zip', ({ name, content }) => zip({ name, content: base64()(content) })],
  ['UTF-16LE in tgz', 'a.tgz', ({ name, content }) => tgz({ name, content: utf16le()(content) })],
];

/** Every such shape is packed in every way. */
const STEP = 19;

export function* listPacked(mint: Mint): Generator<Sample> {
  for (const [index, [name, file, pack]] of PACKINGS.entries()) {
    for (const shape of SHAPES.filter((_, number) => (number + index) % STEP === 0 && name !== '')) {
      for (const format of FORMATS) {
        const token = mint.token(format);
        const planted = [{ token, format, rows: [{ table: 'containers', name }] }];
        yield { file, content: pack(packable(shape, token)), planted };
      }
    }
  }
}

function packable(shape: Shape, token: string): Content {
  return { name: `etc/${shape.file}`, content: encode('', () => Buffer.from(shape.write(token) as Uint8Array)) };
}

/** Packs and bundles as git writes them, with the token in an old version of a file. */
export function* listGitContainers(mint: Mint, fixture: FixtureRepository): Generator<Sample> {
  for (const format of FORMATS) {
    const token = mint.token(format);
    const lines = Array.from({ length: 200 }, (_, line) => `line ${line} of a file that changes\n`).join('');
    fixture.commit('old', { 'a.txt': `${lines}pat = ${token}\n${lines}` });
    fixture.commit('new', { 'a.txt': `${lines}pat = $(PAT)\n${lines}` });
    fixture.git('bundle', 'create', '-q', '../a.bundle', 'main');
    fixture.git('repack', '-q', '-a', '-d', '-f');
    const files = { bundle: join(fixture.home, 'a.bundle'), pack: fixture.packs()[0] as string };
    for (const [kind, path] of Object.entries(files)) {
      const own = { token, format, rows: [{ table: 'containers', name: `git ${kind}` }] };
      yield { file: `a.${kind}`, content: readFileSync(path), planted: [own] };
    }
  }
}
