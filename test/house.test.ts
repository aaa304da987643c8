/** The rules of the house that a linter does not see, or not everywhere. The tables of who may import what are those of oxlint.config.mjs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Architecture {
  readonly ROOMS: Readonly<Record<string, readonly string[]>>;
  readonly MODULES: readonly {
    readonly names: readonly string[];
    readonly rooms: readonly string[];
    readonly why: string;
  }[];
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const MAX_LINES = { src: 200, test: 320 };

/** Files that may be longer, and why. */
const LONG: Readonly<Record<string, string>> = {};

const { ROOMS, MODULES } = (await import(pathToFileURL('oxlint.config.mjs').href)) as Architecture;
const sources = readTree('src');

function readTree(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(?:ts|mjs|js)$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** `src/git/object.ts` and `src/git.ts` are both in the room `git`. */
function roomOf(path: string): string {
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? '';
}

/** Everything a file imports: static, dynamic, re-exported, types too. */
function importsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function importsInSources(): { path: string; room: string; name: string }[] {
  return sources.flatMap((file) => importsOf(file).map((name) => ({ path: file.path, room: roomOf(file.path), name })));
}

test('every file of src lies in a room', () => {
  const homeless = sources.filter(({ path }) => ROOMS[roomOf(path)] === undefined).map(({ path }) => path);
  assert.deepEqual(homeless, [], 'move it, or add the room to ROOMS in oxlint.config.mjs');
});

test('rooms import only what lies below them', () => {
  const wrong = importsInSources()
    .filter(({ name }) => name.startsWith('.'))
    .map(({ path, room, name }) => ({ path, room, target: posix.join(posix.dirname(path), name) }))
    .filter(({ target }) => target.startsWith('src/'))
    .filter(({ room, target }) => roomOf(target) !== room && ROOMS[room]?.includes(roomOf(target)) !== true);
  assert.deepEqual(wrong, []);
});

test('the rooms have no cycle', () => {
  const placed = new Set<string>();
  let waiting = Object.keys(ROOMS);
  for (;;) {
    const ready = waiting.filter((room) => ROOMS[room]?.every((below) => placed.has(below)));
    if (ready.length === 0) break;
    for (const room of ready) placed.add(room);
    waiting = waiting.filter((room) => !placed.has(room));
  }
  assert.deepEqual(waiting, []);
});

test('modules with power are imported only by the rooms that need them', () => {
  const wrong = importsInSources().flatMap(({ path, room, name }) =>
    MODULES.filter(({ names, rooms }) => names.includes(name) && !rooms.includes(room)).map(
      ({ why }) => `${path}: ${name} (${why})`,
    ),
  );
  assert.deepEqual(wrong, []);
});

test('one file starts a program that is not git', () => {
  const starting = sources.filter((file) => importsOf(file).includes('node:child_process')).map(({ path }) => path);
  assert.deepEqual(
    starting.filter((path) => !path.startsWith('src/git/')),
    ['src/revoke/azure-cli.ts'],
  );
});

// In the bundle `import('package')` of a CommonJS package has a default export only; from Node it has named ones too, and tests would pass.
test('no CommonJS package is imported lazily by itself', () => {
  const lazy = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bimport\s*\(\s*'(?!\.|node:)([^']+)'/g)].map((match) => ({ path, name: match[1] ?? '' })),
  );
  const commonJs = lazy.filter(({ name }) => {
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { type?: string };
    return manifest.type !== 'module';
  });
  assert.deepEqual(commonJs, []);
});

test('a token is revealed in one place only', () => {
  const revealing = sources.filter(({ text }) => /\breveal\s*[(?.]|\['reveal'\]/.test(text)).map(({ path }) => path);
  assert.deepEqual(revealing, ['src/core/secret.ts', 'src/verify/credential.ts']);
});

function limitOf(path: string): number {
  return path.startsWith('test/') ? MAX_LINES.test : MAX_LINES.src;
}

test('files are short enough to read', () => {
  const all = [...sources, ...readTree('test'), ...readTree('bench'), ...readTree('scripts')];
  const long = all.filter(({ path, text }) => LONG[path] === undefined && text.split('\n').length - 1 > limitOf(path));
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
});

test('nothing is left to be done', () => {
  const marker = new RegExp(
    `\\b(?:${['TO', 'FIX'].map((start) => start + (start === 'TO' ? 'DO' : 'ME')).join('|')})\\b`,
  );
  const all = [...sources, ...readTree('test'), ...readTree('bench'), ...readTree('scripts')];
  assert.deepEqual(
    all.filter(({ text }) => marker.test(text)).map(({ path }) => path),
    [],
  );
});
