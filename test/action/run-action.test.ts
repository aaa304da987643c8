import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../src/core/errors.ts';
import { sampleFinding, samplePlace, sampleReport } from '../cli/sample-report.ts';
import { run, type Setup, writeInto } from './run-fake.ts';

test('a clean workspace: exit code 0, SARIF file, outputs, summary, no annotation', async (context) => {
  const { code, log, outputs, summary, requests, workspace } = await run(context);
  assert.equal(code, 0);
  assert.deepEqual(outputs, {
    findings: '0',
    live: '',
    complete: 'true',
    scope: 'tree',
    range: '',
    'sarif-file': 'pat-patrol.sarif',
    'exit-code': '0',
  });
  const sarif = JSON.parse(readFileSync(join(workspace, 'pat-patrol.sarif'), 'utf8')) as {
    runs: { results: unknown[] }[];
  };
  assert.deepEqual(sarif.runs[0]?.results, []);
  assert.match(summary, /^## No Azure DevOps tokens in the working tree\n/);
  assert.doesNotMatch(log, /^::(?:error|warning)/m);
  const [request] = requests;
  assert.deepEqual([request?.scope, request?.paths, request?.cwd, request?.lineHash], ['tree', ['.'], workspace, true]);
});

test('findings: exit code 1, one annotation each, a table', async (context) => {
  const findings = [
    sampleFinding(),
    sampleFinding({ confidence: 'possible', places: [samplePlace({ path: 'b.yml' })] }),
  ];
  const { code, log, outputs, summary } = await run(context, { report: sampleReport({ findings }) });
  assert.equal(code, 1);
  assert.deepEqual([outputs['findings'], outputs['exit-code']], ['2', '1']);
  const annotations = log.split('\n').filter((line) => /^::(?:error|warning)/.test(line));
  assert.deepEqual(annotations, [
    '::error file=src/a.yml,line=3,endLine=3,col=14,endColumn=98,title=Azure DevOps token (certain)::wxyz…wxyz at src/a.yml:3:14. Revoke it, then take it out. Id 0123456789ab',
    '::warning file=b.yml,line=3,endLine=3,col=14,endColumn=98,title=Azure DevOps token (possible)::wxyz…wxyz at b.yml:3:14. If it is a token, revoke it, then take it out. Id 0123456789ab',
  ]);
  assert.match(summary, /^## 2 Azure DevOps tokens in the working tree\n\n\| Confidence \|/);
  assert.ok(![log, summary].join('').includes('wxyz'.repeat(3)));
});

test('every input arrives', async (context) => {
  const inputs = {
    path: 'a b\n  c\n',
    mode: 'history',
    config: 'ci.yml',
    'fail-on': 'never',
    'min-confidence': 'certain',
    archives: 'false',
    'sarif-file': 'out/deep/x.sarif',
  };
  const report = sampleReport({ findings: [sampleFinding()] });
  const prepare = (workspace: string) => {
    writeInto(workspace, 'ci.yml', 'exclude: [vendor]\n');
  };
  const { code, outputs, requests, workspace } = await run(context, { inputs, report, prepare });
  assert.equal(code, 0);
  assert.equal(outputs['sarif-file'], 'out/deep/x.sarif');
  assert.ok(existsSync(join(workspace, 'out/deep/x.sarif')));
  const [request] = requests;
  assert.deepEqual(
    [request?.scope, request?.paths, request?.exclude, request?.minConfidence, request?.closedArchives],
    ['history', ['a b', 'c'], ['vendor'], 'certain', true],
  );
});

test('an incomplete scan: exit code 2, and it says so everywhere', async (context) => {
  const problems = [{ where: 'x|y<img>`', message: 'shallow clone @octocat' }];
  const { code, log, outputs, summary } = await run(context, { report: sampleReport({ complete: false, problems }) });
  assert.equal(code, 2);
  assert.equal(outputs['complete'], 'false');
  assert.match(log, /^::warning title=Incomplete scan::1 thing could not be read: x\|y<img>`: shallow clone/m);
  assert.match(summary, /^## INCOMPLETE: no Azure DevOps tokens in what was read\n/);
  assert.ok(summary.includes('| <code>x&#124;y&#60;img&#62;&#96;</code> | shallow clone &#64;octocat |'));
});

test('what the action refuses is one error annotation and exit code 2', async (context) => {
  const refused = async (setup: Setup) => {
    const { code, log, outputs, summary } = await run(context, setup);
    assert.equal(code, 2);
    assert.equal(outputs['exit-code'], '2');
    assert.match(summary, /^## pat-patrol could not do its work\n\n[^\n<>`@[]+\n\n$/);
    return log;
  };
  const start = '::error title=pat-patrol::';
  const refusals: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ mode: 'tre' }, "unknown value 'tre' for input 'mode'; did you mean tree? (known: auto, tree, range, history)"],
    [{ deepen: 'yes' }, "unknown value 'yes' for input 'deepen' (known: true, True, TRUE, false, False, FALSE)"],
    [{ mode: 'tree', base: 'a' }, 'base and head are for the modes auto and range, and the mode is tree'],
    [{ base: '--upload-pack=x' }, "base wants a commit, a branch or a tag, not '--upload-pack=x'"],
    [{ base: 'a..b' }, "base wants a commit, a branch or a tag, not 'a..b'"],
    [{ head: '+a:b' }, "head wants a commit, a branch or a tag, not '+a:b'"],
    [{ mode: 'range' }, 'release brings no commits, so there is no range: say base and head, or mode auto'],
    [{ organization: 'a' }, "input 'organization' needs input 'verify' or input 'revoke': nothing else asks anybody"],
    [{ revoke: 'true' }, "input 'revoke' needs input 'organization': where nobody is asked, it must be said where"],
  ];
  for (const [inputs, message] of refusals) assert.equal(await refused({ inputs }), `${start}${message}\n`);
  assert.match(
    await refused({ inputs: { 'fail-on': 'x' } }),
    /^::error title=pat-patrol::unknown value 'x' for input 'fail-on'/,
  );
  assert.match(await refused({ inputs: { config: 'no.yml' } }), /::no\.yml: no such configuration file\n$/);
  assert.equal(
    await refused({ error: new UserError('not a repository\n::error::x%0A') }),
    `${start}not a repository; ::error::x%250A\n`,
  );
  assert.equal(await refused({ error: new TypeError('boom') }), `${start}unexpected: boom\n`);
});

test('a SARIF file that was there before is not taken for that of a run that fails', async (context) => {
  const prepare = (workspace: string) => {
    writeInto(workspace, 'pat-patrol.sarif', 'old');
  };
  const setups = [
    { inputs: { mode: 'tre' } },
    { error: new UserError('x') },
    { payload: '', env: { GITHUB_EVENT_NAME: 'push' } },
  ];
  for (const setup of setups) {
    const { code, workspace } = await run(context, { ...setup, prepare });
    assert.deepEqual([code, existsSync(join(workspace, 'pat-patrol.sarif'))], [2, false]);
  }
  const { workspace } = await run(context, { prepare });
  assert.match(readFileSync(join(workspace, 'pat-patrol.sarif'), 'utf8'), /"version": ?"2\.1\.0"/);
});

test('at most ten annotations of each level, and how many more there are', async (context) => {
  const findings = Array.from({ length: 40 }, (_, at) => sampleFinding({ places: [samplePlace({ path: `f${at}` })] }));
  const report = sampleReport({ findings, complete: false, problems: [{ where: 'x', message: 'y' }] });
  const { log } = await run(context, { report });
  const annotations = log.split('\n').filter((line) => /^::(?:error|warning)/.test(line));
  assert.equal(annotations.length, 11);
  assert.match(annotations[8] ?? '', /^::error file=f8,/);
  assert.equal(annotations[9], '::error title=pat-patrol::and 31 more: see the other reports');
  assert.match(annotations[10] ?? '', /^::warning title=Incomplete scan/);
});

test('the summary stays below what GitHub takes', async (context) => {
  const findings = Array.from({ length: 6000 }, (_, at) =>
    sampleFinding({ places: [samplePlace({ path: `${'é/'.repeat(40)}${at}` }), samplePlace()] }),
  );
  const { summary } = await run(context, { report: sampleReport({ findings }) });
  assert.ok(Buffer.byteLength(summary) < 1024 * 1024);
  assert.ok(Buffer.byteLength(summary) > 800_000);
  const rows = summary.split('\n').filter((line) => line.startsWith('| certain')).length;
  assert.match(summary, new RegExp(`\\n${6000 - rows} more: see <code>pat-patrol&#46;sarif</code>\\.\\n`));
});

test('a place that is gone from HEAD is named, but not linked', async (context) => {
  const places = [samplePlace({ path: 'old', atHead: false, commit: 'c'.repeat(40) })];
  const report = sampleReport({ scope: 'history', findings: [sampleFinding({ places })] });
  const { log, summary } = await run(context, { report });
  assert.match(log, /^::error title=Azure DevOps token \(certain\)::wxyz…wxyz at old:3:14 \(commit ccccccc\)\./m);
  assert.match(summary, /^## 1 Azure DevOps token in the history\n/);
});

test('places without a path are named in words', async (context) => {
  const [commit, blob] = ['c'.repeat(40), 'b'.repeat(40)];
  const places = [
    samplePlace({ path: '', object: 'commit', commit }),
    samplePlace({ path: '', object: 'blob', blob, atHead: false }),
    { ...samplePlace({ path: '', object: 'tag', commit }), ref: 'v1' },
  ];
  const findings = places.map((place) => sampleFinding({ places: [place] }));
  const { log, summary } = await run(context, { report: sampleReport({ scope: 'history', findings }) });
  const annotations = log.split('\n').filter((line) => line.startsWith('::error'));
  const names = ['message of commit cccccccccc, 3:14', 'object bbbbbbbbbb, 3:14', 'tag v1, 3:14'];
  assert.deepEqual(
    annotations.map((line) => /^::error title=[^:]*::wxyz…wxyz at (.*)\. Revoke it/.exec(line)?.[1]),
    names,
  );
  for (const name of names) {
    assert.ok(summary.includes(`<code>${name.replace(',', '&#44;').replace(':', '&#58;')}</code>`), name);
  }
});

test('the table names the commit and links the page where the token is revoked', async (context) => {
  const places = [samplePlace({ commit: 'c'.repeat(40), organization: 'contoso' })];
  const { summary } = await run(context, { report: sampleReport({ findings: [sampleFinding({ places })] }) });
  const row = summary.split('\n').find((line) => line.startsWith('| certain')) ?? '';
  const cells = row
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .split(' | ')
    .slice(-3);
  const link = '<a href="https://dev.azure.com/contoso/_usersSettings/tokens">contoso</a>';
  assert.deepEqual(cells, ['<code>cccccccccc</code>', link, '<code>0123456789ab</code> |']);
});

test('the summary says what was left out, and only possible tokens are called that', async (context) => {
  const leftOut = {
    files: 2,
    elsewhere: 0,
    belowConfidence: 1,
    ofDisabledRules: 0,
    minConfidence: 'certain' as const,
    disabledRules: [],
    include: [],
    exclude: [],
    directory: '',
  };
  const { summary } = await run(context, { report: sampleReport({ leftOut }) });
  assert.match(summary, /^## No Azure DevOps tokens at certain in the working tree; 1 below\n/);
  assert.ok(summary.includes('\n2 files excluded&#44; 1 finding below certain\n'));
  const findings = [sampleFinding({ confidence: 'possible' })];
  const possible = await run(context, { report: sampleReport({ findings }) });
  assert.match(possible.summary, /^## 1 possible Azure DevOps token in the working tree\n/);
});
