/** templates/jenkins/Jenkinsfile: its scripts in the builds of Jenkins, with the variables that each has. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findLeak, plant } from '../e2e/find-leak.ts';
import { POSIX, repositoryFor } from '../e2e/run-program.ts';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { INSTALL, runJob } from './ci-job.ts';

const text = readFileSync('templates/jenkins/Jenkinsfile', 'utf8');
/** The stages' scripts, in single quotes: Groovy changes nothing in them. */
const stages = text.split(/stage\('([^']+)'\)/).slice(1);
const scripts = stages.flatMap((stage, at) =>
  at % 2 === 0 ? [] : [[...stage.matchAll(/sh '([^'\\]*)'/g)].map((match) => match[1] ?? '')],
);
const [install = [], newCommits = [], wholeHistory = []] = scripts;

function runBuild(clone: FixtureRepository, stage: readonly string[], variables: Readonly<Record<string, string>>) {
  // Each `sh` is a shell of its own.
  const script = [...install, ...stage].map((line) => `(${line})`).join('\n');
  const system = { JENKINS_HOME: '/var/jenkins', WORKSPACE_TMP: join(clone.home, 'workspace@tmp') };
  const { code, stdout, stderr } = runJob(clone, { script, variables: { ...system, ...variables } });
  const read = (name: string): string => readFileSync(join(clone.directory, name), 'utf8');
  const sarif = JSON.parse(read('pat-patrol.sarif')) as { runs: readonly { results: readonly unknown[] }[] };
  const tokens = sarif.runs.flatMap(({ results }) => results).length;
  assert.equal([...read('pat-patrol.xml').matchAll(/<failure /g)].length, tokens, stderr);
  assert.equal(findLeak(stdout + stderr + read('pat-patrol.sarif') + read('pat-patrol.xml')), undefined);
  return [code, tokens];
}

/** What Jenkins clones: an old token on main that was removed since, and a branch that adds another. */
function makeServer(t: TestContext) {
  const server = repositoryFor(t);
  const dice = new Dice(43);
  server.commit('Old', { 'old.env': `A=${plant(mintNew(dice))}\n` });
  server.git('rm', '-q', 'old.env');
  server.git('commit', '-q', '-m', 'Remove');
  const main = server.id('HEAD');
  server.git('checkout', '-q', '-b', 'feature');
  const bad = server.commit('Bad', { 'b.env': `B=${plant(mintNew(dice))}\n` });
  const clone = server.clone('workspace');
  clone.git('checkout', '-q', '--detach', bad);
  return { clone, main, bad };
}

test('the pipeline installs this version and has two stages more, of which one runs', () => {
  assert.deepEqual(
    stages.filter((_, at) => at % 2 === 0),
    ['Install', 'New commits', 'Whole history'],
  );
  assert.equal(text.match(/triggeredBy 'TimerTrigger'/g)?.length, 2);
  assert.ok(install.at(-1)?.endsWith(` && ${INSTALL}`));
  const depth = [...text.replaceAll(/'[^']*'|\/\/.*/g, '')].reduce(
    (open, character) => open + Number(character === '{') - Number(character === '}'),
    0,
  );
  assert.equal(depth, 0);
});

test('a pull request is what it adds to its target', POSIX, (t) => {
  const { clone, main } = makeServer(t);
  assert.deepEqual(runBuild(clone, newCommits, { CHANGE_TARGET: 'main' }), [1, 1]);
  clone.git('checkout', '-q', '--detach', main);
  const taken = 'everything when the target has it already, for nobody has looked at it';
  assert.deepEqual(runBuild(clone, newCommits, { CHANGE_TARGET: 'main' }), [1, 1], taken);
  assert.deepEqual(runBuild(clone, newCommits, { CHANGE_TARGET: 'unknown' }), [1, 1], 'everything when in doubt');
});

test('a branch is what it got since its last good build', POSIX, (t) => {
  const { clone, main, bad } = makeServer(t);
  assert.deepEqual(runBuild(clone, newCommits, { GIT_PREVIOUS_SUCCESSFUL_COMMIT: main }), [1, 1]);
  assert.deepEqual(runBuild(clone, newCommits, { GIT_PREVIOUS_SUCCESSFUL_COMMIT: bad }), [0, 0]);
  clone.git('remote', 'set-head', 'origin', 'main');
  const first = { BRANCH_NAME: 'feature' };
  assert.deepEqual(runBuild(clone, newCommits, first), [1, 1], 'the first build: what the trunk has not');
  assert.deepEqual(runBuild(clone, newCommits, { ...first, GIT_PREVIOUS_SUCCESSFUL_COMMIT: 'e'.repeat(40) }), [1, 1]);
  clone.git('remote', 'set-head', 'origin', '--delete');
  assert.deepEqual(runBuild(clone, newCommits, first), [1, 2], 'all of it where no trunk is known');
  assert.deepEqual(
    runBuild(clone, newCommits, { BRANCH_NAME: 'main' }),
    [1, 2],
    'the first build of the trunk is all of it',
  );
});

test('the timer looks at the whole history', POSIX, (t) => {
  const { clone } = makeServer(t);
  assert.deepEqual(runBuild(clone, wholeHistory, {}), [1, 2]);
});
