// Every place of a repository in which a token can lie, one token in each: loose, and packed as deltas.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { base64, encode, utf16le } from '../detect/encoders.ts';
import { type FixtureRepository, makeRepository } from '../make-repository.ts';
import { scanInProcess } from '../scan/scan-in-process.ts';
import { writeZip } from '../unpack/write-zip.ts';
import { judge } from './folder.ts';
import { type Format, FORMATS, type Mint, type Planted } from './sample.ts';
import type { Tally } from './tally.ts';

type Hide = (fixture: FixtureRepository, token: string) => void;

const LINES = Array.from({ length: 300 }, (_, line) => `line ${line} of a file that changes a little\n`);

/** A file of which every version is a delta of another. */
function long(inserted: string, at: number): string {
  return [...LINES.slice(0, at), inserted, ...LINES.slice(at)].join('');
}

/** Commits a file and takes it out again. */
function inOldBlob(write: (token: string) => string | Uint8Array): Hide {
  return (fixture, token) => {
    fixture.commit('add', { 'old.txt': write(token) });
    fixture.commit('remove', { 'old.txt': 'nothing\n' });
  };
}

const stash = (fixture: FixtureRepository, token: string): void => {
  fixture.write('stash.txt', `${token}\n`);
  fixture.git('add', '--all');
  fixture.git('stash', 'push', '-q');
};

const HIDING_PLACES: Readonly<Record<string, Hide>> = {
  'blob at HEAD': (fixture, token) => void fixture.commit('add', { [`${token.slice(0, 8)}.txt`]: `${token}\n` }),
  'older blob': inOldBlob((token) => `pat = ${token}\n`),
  'older blob, delta at its start': inOldBlob((token) => long(`${token}\n`, 0)),
  'older blob, delta in the middle': inOldBlob((token) => long(`${token}\n`, 150)),
  'older blob, delta at its end': inOldBlob((token) => long(token, 300)),
  'older blob, cut by what the delta copies': (fixture, token) => {
    fixture.commit('half', { 'half.txt': long(`${token.slice(0, 30)}\n`, 150) });
    fixture.commit('whole', { 'half.txt': long(`${token}\n`, 150) });
    fixture.commit('none', { 'half.txt': long('', 150) });
  },
  'older blob in base64': inOldBlob((token) => encode(`:${token}`, base64())),
  'older blob in UTF-16': inOldBlob((token) => encode(token, utf16le('\ufeffpat='))),
  'older zip': inOldBlob((token) => writeZip([{ name: 'a.txt', content: token }])),
  'older gzip': inOldBlob((token) => gzipSync(token)),
  'commit message': (fixture, token) => void fixture.commit(`subject\n\npat is ${token}`),
  'author name': (fixture, token) =>
    void fixture.git('commit', '-q', '--allow-empty', '-m', 'a', '--author', `${token} <a@b>`),
  'tag message': (fixture, token) => void fixture.git('tag', '-a', '-m', `release ${token}`, `v${token.slice(0, 6)}`),
  note: (fixture, token) => {
    fixture.commit('noted');
    fixture.git('notes', 'add', '-m', token);
  },
  'file name': (fixture, token) => void fixture.commit('name', { [`logs/${token}.txt`]: 'x\n' }),
  'symbolic link': (fixture, token) => {
    const blob = fixture.blob(`https://${token}@dev.azure.com/contoso`);
    fixture.git('update-index', '--add', '--cacheinfo', `120000,${blob},link-${token.slice(0, 6)}`);
    fixture.git('commit', '-q', '-m', 'link');
    fixture.git('checkout', '-q', '--', '.');
  },
  'branch name': (fixture, token) => void fixture.git('branch', token),
  'other branch': (fixture, token) => {
    fixture.git('checkout', '-q', '-b', `side-${token.slice(0, 6)}`);
    fixture.commit('aside', { [`${token.slice(0, 8)}.aside`]: token });
    fixture.git('checkout', '-q', 'main');
  },
  'evil merge': (fixture, token) => {
    const side = `merged-${token.slice(0, 6)}`;
    fixture.git('branch', side);
    fixture.commit('main goes on');
    fixture.merge([side], { 'evil.txt': `${token}\n` });
    fixture.commit('good again', { 'evil.txt': 'good\n' });
  },
  stash,
  'dropped stash': (fixture, token) => {
    stash(fixture, token);
    fixture.git('stash', 'drop', '-q');
  },
  'amended commit': (fixture, token) => {
    fixture.commit('before', { 'amended.txt': token });
    fixture.write('amended.txt', 'after');
    fixture.git('add', '--all');
    fixture.git('commit', '-q', '--amend', '--allow-empty', '-m', 'after');
  },
  'unreachable blob': (fixture, token) => void fixture.blob(`${token}\n`),
  'index only': (fixture, token) => {
    fixture.write(`index-${token.slice(0, 6)}.txt`, token);
    fixture.git('add', '--all');
  },
  'remote URL': (fixture, token) =>
    void fixture.git('remote', 'add', `r${token.slice(0, 6)}`, `https://u:${token}@dev.azure.com/contoso/a/_git/a`),
  'extra header': (fixture, token) =>
    void fixture.git(
      'config',
      '--add',
      'http.extraheader',
      `AUTHORIZATION: basic ${encode(`:${token}`, base64()).toString()}`,
    ),
  reflog: (fixture, token) => {
    const id = fixture.id('HEAD');
    const line = `${id} ${id} A <a@b> 1577836800 +0000\tclone: from https://u:${token}@dev.azure.com/contoso\n`;
    appendFileSync(join(fixture.directory, '.git/logs/HEAD'), line);
  },
  FETCH_HEAD: (fixture, token) =>
    appendFileSync(
      join(fixture.directory, '.git/FETCH_HEAD'),
      `${fixture.id('HEAD')}\t\tbranch 'a' of https://${token}@dev.azure.com/a\n`,
    ),
  hook: (fixture, token) =>
    fixture.hook(`post-${token.slice(0, 6)}`, `curl -u :${token} https://dev.azure.com/contoso`),
  'git description': (fixture, token) =>
    writeFileSync(join(fixture.directory, `.git/${token.slice(0, 6)}.orig`), token),
};

/** A repository with a token of each format in every hiding place. Call `remove` when done. */
export function hideInGit(
  mint: Mint,
  table: string,
): { readonly fixture: FixtureRepository; readonly planted: readonly Planted[] } {
  const fixture = makeRepository();
  fixture.commit('first', { 'readme.txt': 'nothing\n', 'stash.txt': 'nothing\n' });
  const planted = Object.entries(HIDING_PLACES).flatMap(([name, hide]) =>
    FORMATS.map((format: Format): Planted => {
      const token = mint.token(format);
      hide(fixture, token);
      return { token, format, rows: [{ table, name }] };
    }),
  );
  return { fixture, planted };
}

/** Scans the history of such a repository, with all its objects loose, and again with all of them packed. */
export async function findInGit(mint: Mint, tally: Tally): Promise<void> {
  for (const table of ['git, loose objects', 'git, packed']) {
    const { fixture, planted } = hideInGit(mint, table);
    try {
      if (table === 'git, packed') fixture.git('repack', '-q', '-a', '-d', '-f', '-k', '--depth=50', '--window=50');
      judge(await scanInProcess({ scope: 'history', cwd: fixture.directory }), planted, tally);
    } finally {
      fixture.remove();
    }
  }
}
