// What a repository under scan could try on the runner.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleFinding, samplePlace, sampleReport } from '../cli/sample-report.ts';
import { eventText, NULL_ID } from '../ci/github-event.ts';
import { run, writeInto } from './run-fake.ts';

test('hostile paths neither command the runner nor break the table', async (context) => {
  const paths = [
    'a\n::error::x',
    '##vso[task.complete result=Succeeded;]x.py',
    '##[command]x',
    '::set-output name=x::y',
    'a\x1b[2Jb',
    '</code><script>|`*_[x](y) @octocat',
    'ok,line=1:2%0A.txt',
  ];
  const findings = paths.map((path) => sampleFinding({ places: [samplePlace({ path })] }));
  const { log, summary } = await run(context, { report: sampleReport({ findings }) });
  for (const line of log.split('\n')) {
    if (/^::(?:stop-commands::)?[0-9a-f-]{36}(?:::)?$/.test(line)) continue;
    assert.ok(!/##(?:vso)?\[/.test(line), line);
    assert.ok(!line.includes('\x1b'), line);
    if (/^\s*::/.test(line))
      assert.match(
        line,
        /^::error (?:file=[^,:]+,line=3,endLine=3,col=14,endColumn=98,)?title=Azure DevOps token \(certain\)::/,
      );
  }
  assert.match(log, /file=ok%2Cline=1%3A2%250A\.txt,line=3/);
  const rows = summary.split('\n').filter((line) => line.startsWith('| certain'));
  assert.equal(rows.length, paths.length);
  for (const row of rows) {
    assert.equal(row.split('|').length, 9, row);
    assert.match(row.replaceAll(/<\/?code>/g, ''), /^[A-Za-z0-9 |&#;/-]+$/);
  }
});

test('hostile names of branches and builds do not either', async (context) => {
  const names = [
    'x\n::error::y',
    '##vso[task.complete result=Succeeded;]',
    '##[command]x',
    'a\x1b[2Jb',
    '\r::debug::x',
  ];
  for (const name of names) {
    const payload = eventText('push', { base: 'a'.repeat(40), head: NULL_ID, ref: '{ref}' });
    const env = { GITHUB_EVENT_NAME: 'push' };
    const github = await run(context, {
      payload: payload.replace('"{ref}"', JSON.stringify(`refs/heads/${name}`)),
      env,
    });
    assert.match(github.err, /^deletion of .*: looking at the tree\n$/, name);
    const azure = await run(context, { env: { GITHUB_ACTIONS: '', TF_BUILD: 'True', BUILD_REASON: name } });
    const [error = assert.fail(azure.log)] = /^##vso\[task\.logissue type=error;\].*$/m.exec(azure.log) ?? [];
    assert.match(error, /BUILD_REASON '.*' is none that is known/);
    for (const text of [github.err.trimEnd(), error.slice(2)]) {
      assert.doesNotMatch(text, /##(?:vso)?\[|\x1b|\r|\n/, name);
      assert.doesNotMatch(text, /^\s*::/, name);
    }
  }
});

test('the log is printed with commands switched off', async (context) => {
  const { log } = await run(context, { report: sampleReport({ findings: [sampleFinding()] }) });
  const [, token = assert.fail('not switched off')] = /^::stop-commands::([0-9a-f-]{36})\n/.exec(log) ?? [];
  const end = log.indexOf(`\n::${token}::\n`);
  assert.ok(end > 0);
  assert.ok(log.indexOf('src/a.yml:3:14') < end);
  assert.ok(log.indexOf('::error file=') > end);
});

test(
  'the SARIF file stays in the workspace, whatever the input or a link says',
  { skip: process.platform === 'win32' },
  async (context) => {
    const message = /^::error title=pat-patrol::input 'sarif-file' must lie in the workspace; '.*' does not\n$/;
    for (const file of ['../x.sarif', '/tmp/x.sarif', 'a/../../x.sarif', '.', 'folder/']) {
      assert.match((await run(context, { inputs: { 'sarif-file': file } })).log, message, file);
    }
    const linkedFolder = (workspace: string) => {
      mkdirSync(join(workspace, '../outside'));
      symlinkSync('../outside', join(workspace, 'out'));
    };
    const escaped = await run(context, { inputs: { 'sarif-file': 'out/new/x.sarif' }, prepare: linkedFolder });
    assert.match(escaped.log, message);
    assert.ok(!existsSync(join(escaped.workspace, '../outside/new')));
    const linkedFile = (workspace: string) => {
      writeInto(workspace, '../precious', 'precious');
      symlinkSync('../precious', join(workspace, 'pat-patrol.sarif'));
    };
    const replaced = await run(context, { prepare: linkedFile });
    assert.equal(replaced.code, 0);
    assert.equal(readFileSync(join(replaced.workspace, '../precious'), 'utf8'), 'precious');
    assert.match(readFileSync(join(replaced.workspace, 'pat-patrol.sarif'), 'utf8'), /"version": ?"2\.1\.0"/);
  },
);
