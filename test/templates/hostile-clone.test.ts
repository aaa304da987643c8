/** A clone that brings a pat-patrol of its own: templates and documented scripts run the real one all the same, installed by a real npm. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { plant } from '../e2e/find-leak.ts';
import { cleanEnvironment, endOf, folderFor, type Outcome, POSIX, repositoryFor } from '../e2e/run-program.ts';
import { Dice, mintNew } from '../mint.ts';

interface Registry {
  readonly url: string;
  /** Path of every request. */
  readonly requests: readonly string[];
}

type Manifest = Readonly<Record<string, unknown>> & { readonly version: string };

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** What `npm publish` would upload, below `/good/`; below `/evil/` is nothing. */
async function serveRegistry(t: TestContext): Promise<Registry> {
  const folder = folderFor(t);
  const pack = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  execFileSync('npm', pack, { stdio: 'pipe' });
  const tarball = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  const requests: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    requests.push(url);
    if (url === '/good/pat-patrol.tgz') return response.end(tarball);
    if (url !== '/good/pat-patrol') return response.writeHead(404).end('{}');
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const { name, version, bin, engines } = manifest;
    const dist = { tarball: `http://${headers.host}/good/pat-patrol.tgz`, integrity };
    const versions = { [version]: { name, version, bin, engines, dist } };
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function readScripts(): readonly (readonly [name: string, script: string])[] {
  const gitlab = parse(readFileSync('templates/gitlab/pat-patrol.yml', 'utf8')) as {
    readonly 'pat-patrol': { readonly script: readonly string[] };
  };
  const jenkins = readFileSync('templates/jenkins/Jenkinsfile', 'utf8');
  // All but the last, which is for the timer.
  const steps = [...jenkins.matchAll(/sh '([^'\\]*)'/g)].map((match) => match[1] ?? '').slice(0, -1);
  const azure = parse(readFileSync('templates/azure-pipelines/scan.yml', 'utf8')) as {
    readonly steps: readonly { readonly bash?: string }[];
  };
  const elsewhere = readFileSync('docs/ci.md', 'utf8').split('## Anywhere else\n```sh\n')[1]?.split('```')[0];
  const own = /## A script of your own\n```yaml\n([^]*?)```/.exec(readFileSync('docs/azure-pipelines.md', 'utf8'))?.[1];
  return [
    ['gitlab', gitlab['pat-patrol'].script.join('\n')],
    ['jenkins', steps.map((line) => `(${line})`).join('\n')],
    ['azure', azure.steps.find(({ bash }) => bash !== undefined)?.bash ?? ''],
    ['docs/ci.md', elsewhere ?? ''],
    ['docs/azure-pipelines.md', (parse(own ?? '') as readonly { readonly bash: string }[])[0]?.bash ?? ''],
  ];
}

/** A token on a topic, and beside it what would make its check green. */
function makeClone(t: TestContext, { url }: Registry) {
  const repository = repositoryFor(t);
  const main = repository.commit('main', { 'a.txt': 'a' });
  repository.git('update-ref', 'refs/remotes/origin/main', main);
  repository.git('checkout', '-q', '-b', 'topic');
  const canary = join(repository.home, 'ran');
  const program = `#!/usr/bin/env node\nrequire('node:fs').writeFileSync(${JSON.stringify(canary)}, '');\n`;
  const head = repository.commit('hostile', {
    'b.env': `B=${plant(mintNew(new Dice(44)))}\n`,
    '.npmrc': `registry=${url}/evil/\n`,
    'package.json': JSON.stringify({ name: 'x', private: true, scripts: { preinstall: 'touch ../ran' } }),
    'node_modules/pat-patrol/package.json': JSON.stringify({
      name: 'pat-patrol',
      version: manifest.version,
      bin: { 'pat-patrol': 'bin.js' },
    }),
    'node_modules/pat-patrol/bin.js': program,
    'node_modules/.bin/pat-patrol': program,
  });
  execFileSync('chmod', ['+x', join(repository.directory, 'node_modules/.bin/pat-patrol')]);
  return { repository, main, head, canary };
}

test('no script runs a program that the clone brings, or asks a server that it names', POSIX, async (t) => {
  const registry = await serveRegistry(t);
  for (const [name, script] of readScripts()) {
    assert.ok(script.includes('pat-patrol'), name);
    const { repository, main, head, canary } = makeClone(t, registry);
    const home = folderFor(t, { '.npmrc': `registry=${registry.url}/good/\nupdate-notifier=false\n` });
    for (const folder of ['temp', 'staging']) mkdirSync(join(home, folder));
    const { code, stderr, stdout } = await runScript(script, repository.directory, {
      HOME: home,
      TMPDIR: join(home, 'temp'),
      WORKSPACE_TMP: join(home, 'temp'),
      AGENT_TEMPDIRECTORY: join(home, 'temp'),
      BUILD_ARTIFACTSTAGINGDIRECTORY: join(home, 'staging'),
      TARGET: 'main',
      VERSION: manifest.version,
      PROGRAM: '',
      MODE: 'auto',
      FAIL_ON: 'likely',
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_SHA: head,
      CI_COMMIT_BEFORE_SHA: main,
    });
    assert.equal(code, 1, `${name}: ${stdout}${stderr}`);
    assert.match(stdout, /b\.env:1:3/, name);
    assert.ok(!existsSync(canary), name);
  }
  assert.deepEqual(
    registry.requests.filter((path) => !path.startsWith('/good/')),
    [],
  );
});

/** Not `spawnSync`: the registry answers from this process. */
async function runScript(
  script: string,
  directory: string,
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const child = spawn('sh', ['-e', '-c', script], { cwd: directory, env: cleanEnvironment(variables) });
  child.stdin.end();
  return endOf(child);
}

test('what is not run here is written in the same way', () => {
  const files = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(text, /npx (?:--yes )?pat-patrol/, file);
    for (const [call, wanted] of text.matchAll(/npm install --prefix \S+ .*?(pat-patrol@\S*?|pat-patrol)(?=[)\s])/g))
      assert.deepEqual(
        [call, wanted],
        [`npm install --prefix . --ignore-scripts ${wanted}`, `pat-patrol@${manifest.version}`],
      );
  }
});
