// What `npm publish` would upload, installed into a program of its own: a folder with blanks in its name, from which nothing of this repository
// can be seen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a program that has the package in its node_modules; to be removed. */
export function installPacked(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pat-patrol a program ')));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', modules];
  execFileSync('npm', args, { stdio: 'pipe', shell: process.platform === 'win32' });
  const tarball = readdirSync(modules).find((name) => name.endsWith('.tgz'));
  assert.ok(tarball);
  execFileSync('tar', ['-xzf', tarball], { cwd: modules });
  renameSync(join(modules, 'package'), join(modules, 'pat-patrol'));
  return folder;
}
