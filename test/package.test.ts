/** Promises of package.json and of the workflows that no linter knows. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly version: string;
  readonly scripts: Names;
  readonly dependencies: Names;
  readonly devDependencies: Names;
  readonly workspaces?: unknown;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('installing from git builds nothing', () => {
  // With any of these, npm installs all development tools and runs the script first: pacote's lib/git.js, `#prepareDir`.
  const BUILDING = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
  assert.deepEqual(
    BUILDING.filter((name) => name in manifest.scripts),
    [],
  );
  assert.equal(manifest.workspaces, undefined);
});

test('every package has one exact version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('what people copy from templates and documents names this version', () => {
  const files = ['docs', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const texts = ['README.md', ...files]
    .filter((file) => /(?:\.md|\.yml|Jenkinsfile)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const NAMED = /(?:\bpat-patrol(?:\.git)?[@/#]v?|\brev: v)(\d+\.\d+\.\d+)/g;
  const versions = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, version]) => version));
  assert.ok(versions.length >= 8);
  for (const text of texts)
    assert.doesNotMatch(text, /\bpat-patrol@(?!v?\d+\.\d+\.\d+)[a-z]/, 'a branch is no version');
  assert.deepEqual([...new Set(versions)], [manifest.version]);
});

test('workflows name foreign actions by commit', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(folder)) {
    const used = [...readFileSync(join(folder, name), 'utf8').matchAll(/\buses: (?!\.\/)(.+)/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(used.length > 0, name);
    for (const action of used) assert.match(action, /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
  }
});
