// Everybody can read in a template what its reports are called, and commit a link of that name.
import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { folderFor, POSIX, repositoryFor, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(61));
const TEMPLATES = ['templates/gitlab/pat-patrol.yml', 'templates/jenkins/Jenkinsfile'] as const;

/** A repository with a clean commit and one that brings a token and these links. */
function makeHostile(t: TestContext, links: Readonly<Record<string, string>>): string {
  const fixture = repositoryFor(t);
  fixture.write('a.txt', 'clean');
  fixture.commit('clean');
  fixture.write('b.txt', TOKEN);
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(fixture.directory, name));
  fixture.commit('hostile');
  return fixture.directory;
}

for (const template of TEMPLATES) {
  test(`the reports of ${template} are not written through links`, POSIX, (t) => {
    const text = readFileSync(template, 'utf8');
    const reports = [...new Set([...text.matchAll(/--report \w+=([\w./-]+)/g)].map(([typed]) => typed))];
    const files = reports.map((typed) => typed.replace(/.*=/, ''));
    assert.ok(files.length >= 2);
    const outside = folderFor(t, Object.fromEntries(files.map((file) => [file, 'precious'])));
    const cwd = makeHostile(t, Object.fromEntries(files.map((file) => [file, join(outside, file)])));
    const { code } = runProgram(['ci', '--base', 'HEAD~1', ...reports.flatMap((typed) => typed.split(' '))], { cwd });
    assert.equal(code, 1);
    for (const file of files) {
      assert.equal(readFileSync(join(outside, file), 'utf8'), 'precious');
      assert.ok(lstatSync(join(cwd, file)).isFile());
      assert.match(readFileSync(join(cwd, file), 'utf8'), /PAT001/);
      const removed = text.split('\n').findIndex((line) => line.includes('rm -rf') && line.includes(file));
      const installed = text.split('\n').findIndex((line) => line.includes('npm install'));
      assert.ok(removed >= 0 && removed < installed, `an old ${file} is gone before anything can fail`);
    }
  });
}

test('a report is not written into a folder that is a link of the checkout', POSIX, (t) => {
  const outside = folderFor(t);
  const cwd = makeHostile(t, { out: outside });
  for (const options of [
    ['scan', '-o', 'out/x.sarif'],
    ['ci', '--base', 'HEAD~1', '--report', 'sarif=out/x.sarif'],
  ]) {
    const { code, stderr } = runProgram(options, { cwd });
    assert.equal(code, 2);
    assert.match(
      stderr,
      /error: cannot write \S+\/out\/x\.sarif: \S+\/out is a link, which any commit may have brought/,
    );
    assert.deepEqual(readdirSync(outside), []);
  }
});

test('from a folder of the checkout and for paths in another one it is the same', POSIX, (t) => {
  const outside = folderFor(t, { 'x.json': 'precious' });
  const cwd = makeHostile(t, { 'x.json': join(outside, 'x.json') });
  const elsewhere = folderFor(t);
  assert.equal(runProgram(['scan', cwd, '-o', join(cwd, 'x.json')], { cwd: elsewhere }).code, 1);
  assert.equal(readFileSync(join(outside, 'x.json'), 'utf8'), 'precious');
  assert.ok(lstatSync(join(cwd, 'x.json')).isFile());
});

test('links outside of checkouts are the own ones of whoever made them', POSIX, (t) => {
  const cwd = makeHostile(t, {});
  const folder = folderFor(t, { 'real.json': 'old' });
  symlinkSync('real.json', join(folder, 'link.json'));
  assert.equal(runProgram(['scan', '-o', join(folder, 'link.json')], { cwd }).code, 1);
  assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
  assert.match(readFileSync(join(folder, 'real.json'), 'utf8'), /PAT001/);
});
