// Azure Pipelines: what `pat-patrol ci` scans by the agent's variables, the template that calls it, and the task of the Marketplace.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { type Build, runStep, type Step } from './agent-run.ts';
import { findLeak, plant } from './find-leak.ts';
import { folderFor, POSIX, PROGRAM, repositoryFor } from './run-program.ts';

interface Shop {
  readonly repository: FixtureRepository;
  readonly main: string;
  readonly topic: string;
  readonly merge: string;
}

/** A main branch with an old token, a topic that adds one and takes it out, and the merge that a pull request is built of. */
function openShop(t: TestContext): Shop {
  const repository = repositoryFor(t);
  repository.commit('old', { 'old.yml': `pat: ${plant(mintNew(new Dice(11)))}\n` });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit('add', { 'topic.yml': `pat: ${plant(mintNew(new Dice(12)))}\n` });
  const topic = repository.commit('remove', { 'topic.yml': 'pat: none\n' });
  repository.git('checkout', '--quiet', 'main');
  const main = repository.commit('more', { 'b.yml': 'b\n' });
  const merge = repository.merge(['topic'], {});
  repository.git('update-ref', 'refs/remotes/origin/main', main);
  repository.git('update-ref', 'refs/remotes/origin/topic', topic);
  repository.git('checkout', '--quiet', '--detach', merge);
  return { repository, main, topic, merge };
}

function found({ log }: Step): readonly string[] {
  assert.equal(findLeak(log), undefined);
  return ['old.yml', 'topic.yml'].filter((name) => log.includes(`${name}:1:6`));
}

function ci(t: TestContext, build: Build, ...args: readonly string[]): Promise<Step> {
  return runStep(t, [process.execPath, PROGRAM, 'ci', ...args], build);
}

function pullRequest({ repository, topic, merge }: Shop): Build {
  const variables = {
    SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
    SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/topic',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: topic,
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
  };
  const branch = 'refs/pull/12/merge';
  return { sources: repository.directory, reason: 'PullRequest', branch, version: merge, variables };
}

test('a pull request: what its source adds to its target', async (t) => {
  const shop = openShop(t);
  const step = await ci(t, pullRequest(shop));
  assert.deepEqual([step.code, found(step)], [1, ['topic.yml']], step.log);
  assert.match(step.log, /^pull request 12: looking at what it adds, [0-9a-f]{12}\.\.[0-9a-f]{12}$/m);
  assert.match(
    step.log,
    /^##vso\[task\.logissue type=error;sourcepath=topic\.yml;linenumber=1;columnnumber=6;code=PAT\d+;\]/m,
  );
  const [summary = ''] = readdirSync(step.temp);
  assert.match(step.log, new RegExp(`^##vso\\[task\\.uploadsummary\\].*${summary}$`, 'm'));
  const lost = await ci(t, { ...pullRequest(shop), version: '', variables: {} });
  assert.equal(lost.code, 2);
  assert.match(lost.stderr, /^error: BUILD_SOURCEVERSION is not set/);
});

test('a pull request that was completed before its build: what it added all the same', async (t) => {
  const shop = openShop(t);
  const { repository, topic, merge, main } = shop;
  repository.git('update-ref', 'refs/remotes/origin/main', repository.merge(['topic'], {}));
  const step = await ci(t, pullRequest(shop));
  assert.deepEqual([step.code, found(step)], [1, ['topic.yml']], step.log);
  assert.match(step.log, /^main has it already: looking at what [0-9a-f]{12}, its merge's parent, has not$/m);
  const absent = { ...pullRequest(shop).variables, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/nope' };
  const all = await ci(t, { ...pullRequest(shop), variables: absent });
  assert.deepEqual([all.code, found(all)], [1, ['old.yml', 'topic.yml']], all.log);
  assert.match(all.log, /^nope is not here to compare with: looking at all that leads to it$/m);
  // Its own commit, a merge of another commit, and one that is not here any more.
  repository.git('update-ref', 'refs/remotes/origin/topic', merge);
  for (const version of [topic, main, 'e'.repeat(40)]) {
    const whole = await ci(t, { ...pullRequest(shop), version });
    assert.deepEqual([whole.code, found(whole)], [1, ['old.yml', 'topic.yml']], whole.log);
    assert.match(whole.log, /^main has it already: looking at all that leads to it$/m);
  }
});

test('pushes: to a topic what the trunk has not, to the trunk everything, and a tag with its message', async (t) => {
  const { repository, topic, main } = openShop(t);
  repository.git('remote', 'add', 'origin', '.');
  repository.git('remote', 'set-head', 'origin', 'main');
  const push = (branch: string, version: string) =>
    ci(t, { sources: repository.directory, reason: 'IndividualCI', branch, version });
  assert.deepEqual(found(await push('refs/heads/topic', topic)), ['topic.yml']);
  assert.deepEqual(found(await push('refs/heads/main', main)), ['old.yml']);
  repository.git('tag', '--annotate', '--message', plant(mintNew(new Dice(13))), 'v1', main);
  const tag = await push('refs/tags/v1', main);
  assert.deepEqual([tag.code, found(tag)], [1, []]);
  assert.match(tag.log, /tag [0-9a-f]{10}, 6:1/);
});

test('a push where no trunk is known: everything, whatever a branch is called', async (t) => {
  const { repository, topic } = openShop(t);
  const step = await ci(t, {
    sources: repository.directory,
    reason: 'IndividualCI',
    branch: 'refs/heads/topic',
    version: topic,
  });
  assert.deepEqual([step.code, found(step)], [1, ['old.yml', 'topic.yml']], step.log);
});

test('a schedule and a person: the history; a pipeline that another one starts: the files', async (t) => {
  const { repository } = openShop(t);
  const run = async (reason: string) => found(await ci(t, { sources: repository.directory, reason }));
  assert.deepEqual(await run('Schedule'), ['old.yml', 'topic.yml']);
  assert.deepEqual(await run('Manual'), ['old.yml', 'topic.yml']);
  assert.deepEqual(await run('BuildCompletion'), ['old.yml']);
});

test('outside of both systems a mode must be said', async (t) => {
  const { repository } = openShop(t);
  const build = { sources: repository.directory, reason: '', variables: { TF_BUILD: '' } };
  const lost = await ci(t, build);
  assert.equal(lost.code, 2);
  assert.match(
    lost.stderr,
    /^error: mode auto knows GitHub Actions, Azure Pipelines, GitLab and Jenkins, and this is none of them: say /,
  );
  const told = await ci(t, build, '--base', 'origin/main', '--head', 'origin/topic');
  assert.deepEqual([told.code, found(told)], [1, ['topic.yml']]);
  repository.git('tag', 'origin/main', 'origin/topic');
  const shadowed = await ci(t, build, '--base', 'origin/main', '--head', 'origin/topic');
  assert.equal(shadowed.code, 2);
  assert.match(shadowed.stderr, /^error: 'origin\/main' names different commits, say which is meant: refs\//);
});

test('a shallow checkout is an error that names the cure', async (t) => {
  const shop = openShop(t);
  const shallow = shop.repository.clone('shallow', '--depth=1', '--branch=topic');
  const step = await ci(t, { ...pullRequest(shop), sources: shallow.directory });
  assert.deepEqual([step.code, found(step)], [2, []]);
  assert.match(
    step.log,
    /^error: main, where the change begins or ends, is not here: the checkout is shallow: .*fetchDepth: 0.*, or --deepen \(deepen: true\)$/m,
  );
});

interface TemplateStep {
  readonly bash?: string;
  readonly checkout?: string;
  readonly fetchDepth?: number;
  readonly task?: string;
  readonly condition?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

interface Template {
  readonly parameters: readonly {
    readonly name: string;
    readonly default: unknown;
    readonly values?: readonly string[];
  }[];
  readonly steps: readonly (TemplateStep | Readonly<Record<string, readonly TemplateStep[]>>)[];
}

const CONDITION = '${{ if parameters.advancedSecurity }}';

/** The steps with `advancedSecurity` on, and the values of the parameters. */
function readTemplate(): {
  readonly steps: readonly TemplateStep[];
  readonly defaults: Readonly<Record<string, unknown>>;
} {
  const { parameters, steps } = parse(readFileSync('templates/azure-pipelines/scan.yml', 'utf8')) as Template;
  const flat = steps.flatMap((step) =>
    CONDITION in step ? ((step as Record<string, TemplateStep[]>)[CONDITION] ?? []) : [step],
  );
  return {
    steps: flat,
    defaults: Object.fromEntries(parameters.map((each) => [each.name, each.default])),
  };
}

test('the template fetches everything, runs Node 24, and publishes also when something was found', () => {
  const { steps, defaults } = readTemplate();
  assert.deepEqual([steps[0]?.checkout, steps[0]?.fetchDepth], ['self', 0]);
  assert.deepEqual([steps[1]?.task, steps[1]?.inputs?.['version']], ['UseNode@1', '24.x']);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(defaults['version'], version);
  const publishing = steps.filter(({ task }) => task?.includes('Publish'));
  assert.deepEqual(
    publishing.map(({ task, condition }) => [task, condition]),
    [
      ['PublishBuildArtifacts@1', 'succeededOrFailed()'],
      ['AdvancedSecurity-Publish@1', 'succeededOrFailed()'],
    ],
  );
  assert.equal(publishing[0]?.inputs?.['artifactName'], 'CodeAnalysisLogs');
  // A parameter in a script would be code that whoever queues a build writes.
  for (const { bash } of steps) assert.ok(!bash?.includes('${{'));
});

test("the template's scripts do what they say", POSIX, async (t) => {
  const shop = openShop(t);
  const { steps, defaults } = readTemplate();
  const valueOf = (text: string) =>
    text.replaceAll(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) =>
      name === 'program' ? PROGRAM : String(defaults[name]),
    );
  const [scan, files] = steps.filter(({ bash }) => bash !== undefined);
  assert.ok(scan && files);
  const run = ({ bash = '', env = {} }: TemplateStep, changes: Readonly<Record<string, string>> = {}) => {
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueOf(value)]));
    const build = pullRequest(shop);
    return runStep(t, ['bash', '-e', '-c', bash], { ...build, variables: { ...build.variables, ...own, ...changes } });
  };
  const scanned = await run(scan);
  assert.deepEqual([scanned.code, found(scanned)], [1, ['topic.yml']], scanned.log);
  assert.match(readFileSync(join(scanned.staging, 'CodeAnalysisLogs/pat-patrol.sarif'), 'utf8'), /pat-patrol\/range\//);
  const lenient = await run(scan, { FAIL_ON: 'never', MODE: 'tree' });
  assert.equal(lenient.code, 0, lenient.log);
  shop.repository.git('remote', 'add', 'origin', '.');
  assert.equal((await run(scan, { TRUNK: 'main' })).code, 1);
  assert.equal(shop.repository.git('symbolic-ref', 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/main');
  const looked = await run(files);
  assert.equal(looked.code, 0, looked.log);
  assert.match(readFileSync(join(looked.temp, 'pat-patrol/pat-patrol.sarif'), 'utf8'), /pat-patrol\/tree\//);
});

test('the task: laid out with all that it needs, started as the agent starts it', async (t) => {
  const shop = openShop(t);
  const folder = join(folderFor(t), 'extension');
  execFileSync(process.execPath, ['scripts/pack-extension.mjs', folder]);
  const task = JSON.parse(readFileSync(join(folder, 'task/task.json'), 'utf8')) as {
    readonly execution: Readonly<Record<'Node24', { readonly target: string }>>;
    readonly version: Readonly<Record<string, number>>;
  };
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(Object.values(task.version).join('.'), version);
  const target = resolve(folder, 'task', task.execution.Node24.target);
  const build = pullRequest(shop);
  const run = (inputs: Readonly<Record<string, string>>) =>
    runStep(t, [process.execPath, target], { ...build, variables: { ...build.variables, ...inputs } });
  const step = await run({ INPUT_PATH: '.', INPUT_MODE: 'auto', INPUT_FAILON: '', INPUT_SARIFFILE: 'x.sarif' });
  assert.deepEqual([step.code, found(step)], [0, ['topic.yml']], step.log);
  // The agent calls any other exit code a breakdown. Of several results it keeps the worst.
  assert.match(step.log, /^##vso\[task\.complete result=Failed;\]Leaked Azure DevOps tokens were found$/m);
  const { range, ...others } = step.variables;
  assert.equal(range, `${shop.main}..${shop.topic}`);
  const expected = { findings: '1', live: '', complete: 'true', scope: 'range', sarifFile: 'x.sarif', exitCode: '1' };
  assert.deepEqual(others, expected);
  assert.ok(existsSync(join(shop.repository.directory, 'x.sarif')));
  const lenient = await run({ INPUT_FAILON: 'never', INPUT_MODE: 'tree' });
  assert.deepEqual([lenient.code, lenient.variables['exitCode'], found(lenient)], [0, '0', ['old.yml']]);
  assert.doesNotMatch(lenient.log, /result=Failed/);
  const wrong = await run({ INPUT_FAILON: 'nver' });
  assert.equal(wrong.code, 2);
  assert.match(
    wrong.log,
    /^##vso\[task\.logissue type=error;\]pat-patrol: unknown value 'nver' for input 'failOn'; did you mean never\?/m,
  );
});

test("the task's report goes to the staging directory, and to no place outside of the run's folders", async (t) => {
  const shop = openShop(t);
  const outside = folderFor(t);
  const run = (file: string, variables: Readonly<Record<string, string>> = {}) => {
    const build = pullRequest(shop);
    return runStep(t, [process.execPath, resolve('dist/action.js')], {
      ...build,
      variables: { ...build.variables, INPUT_SARIFFILE: file, ...variables },
    });
  };
  const staging = folderFor(t);
  const file = join(staging, 'CodeAnalysisLogs', 'pat-patrol.sarif');
  const step = await run(file, { BUILD_ARTIFACTSTAGINGDIRECTORY: staging });
  assert.deepEqual([step.code, step.variables['exitCode'], step.variables['sarifFile']], [0, '1', file], step.log);
  assert.ok(existsSync(file));
  const refused = await run(join(outside, 'x.sarif'));
  assert.equal(refused.code, 2);
  assert.match(refused.log, /input 'sarifFile' must lie in the workspace/);
});
