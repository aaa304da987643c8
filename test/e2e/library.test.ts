/** The package as programs that embed it see it: packed, installed, imported and required, with its types; and each example of docs/library.md. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { breakNew, Dice, mintNew } from '../mint.ts';
import { findLeak, plant } from './find-leak.ts';
import { installPacked } from './packed.ts';
import { cleanEnvironment, folderFor, repositoryFor, runCommand } from './run-program.ts';

const DOCUMENT = 'docs/library.md';
/** An example and what it prints. */
const EXAMPLE = /```js\n([\s\S]*?)```\n```text\n([\s\S]*?)```/g;

/** The folder of a program that has the package in its node_modules. */
let program = '';
before(() => {
  program = installPacked();
});
after(() => rmSync(program, { recursive: true, force: true }));

/** Runs a program that imports the package, in `cwd`. */
function run(text: string, cwd = program, name = 'program.mjs'): string {
  writeFileSync(join(program, name), text);
  const { code, stdout, stderr } = runCommand(process.execPath, [join(program, name)], { cwd });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  assert.equal(findLeak(stdout), undefined);
  return stdout;
}

/** The repository that docs/library.md tells of. */
function makeDemo(t: TestContext): string {
  const fixture = repositoryFor(t);
  const [kept, gone] = [plant(mintNew(new Dice(3))), plant(mintNew(new Dice(4)))];
  fixture.commit('Add', { 'deploy.yml': `pool: default\npat: ${kept}\n`, 'old.env': `PAT=${gone}\n` });
  fixture.git('rm', '-q', 'old.env');
  fixture.git('commit', '-q', '-m', 'Remove');
  return fixture.directory;
}

/** What an example takes for granted. */
function complete(code: string): string {
  const text = `feed=1\\n//pkgs.dev.azure.com/a/:_password=${Buffer.from(mintNew(new Dice(3))).toString('base64')}\\n`;
  return code.includes('detect(text') ? code.replace('\n\n', `\n\nconst text = "${text}";\n`) : code;
}

test('every example of the documentation prints what stands below it', (t) => {
  const demo = makeDemo(t);
  const document = readFileSync(DOCUMENT, 'utf8');
  let count = 0;
  const played = document.replaceAll(EXAMPLE, (_, code: string) => {
    const name = code.includes('require(') ? 'example.cjs' : 'example.mjs';
    const output = run(complete(code), demo, name);
    count += 1;
    return `\`\`\`js\n${code}\`\`\`\n\`\`\`text\n${output}\`\`\``;
  });
  if (process.env['PAT_PATROL_TRANSCRIPT'] === 'write') writeFileSync(DOCUMENT, played);
  assert.equal(count, 5);
  assert.equal(played, document);
});

/** Bytes of a file that no program scans on its main thread. */
const LARGE = 33 * 1024 * 1024;

/** A token in a small file, and large ones, which lie on no disk. */
function makeLarge(t: TestContext, count: number): string {
  const folder = folderFor(t, { 'a.env': `PAT=${plant(mintNew(new Dice(7)))}\n` });
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `${index}.img`), '');
    truncateSync(join(folder, `${index}.img`), LARGE);
  }
  return folder;
}

const WITH_THREADS = `
let threads = 0;
process.on('worker', () => threads++);
const report = await scan({ jobs: 2 });
console.log(report.findings.length, report.complete, report.stats.files, threads > 0);
`;

test('threads start from a folder with blanks, for import and for require, and end with the scan', (t) => {
  const large = makeLarge(t, 2);
  const wanted = '1 true 3 true\n';
  assert.equal(run(`import { scan } from 'pat-patrol';\n${WITH_THREADS}`, large), wanted);
  const required = `const { scan } = require('pat-patrol');\n(async () => {${WITH_THREADS}})();`;
  assert.equal(run(required, large, 'program.cjs'), wanted);
});

test('a signal and leaving the loop stop a scan with its threads, and the program ends', (t) => {
  const large = makeLarge(t, 30);
  const text = `
    import { scan } from 'pat-patrol';
    const controller = new AbortController();
    process.once('worker', () => controller.abort());
    const stopped = await scan({ jobs: 2, signal: controller.signal });
    console.log(stopped.interrupted, stopped.complete, stopped.stats.files < 31);
    const left = scan({ paths: ['a.env', '.'], jobs: 2 });
    for await (const finding of left) break;
    const report = await left;
    console.log(report.interrupted, report.complete, report.findings.length, report.stats.files < 31);
  `;
  assert.equal(run(text, large), 'true false true\ntrue false 1 true\n');
});

const TYPED = `
import { detect, render, scan, UserError, verify } from 'pat-patrol';
import type { Confidence, Detection, Finding, Format, Place, Problem, Scan, ScanOptions, ScanReport, Secret, VerifyOptions } from 'pat-patrol';

const options: ScanOptions = { history: true, minConfidence: 'likely', signal: AbortSignal.timeout(1000) };
const scanning: Scan = scan(options);
for await (const finding of scanning) show(finding);
const report: ScanReport = await scanning;
const format: Format = 'sarif';
const text: string = await render(report, format);
const { findings, problems }: Detection = detect(new Uint8Array(3), { path: 'a', decodeDepth: 1 });
const wrong: readonly Problem[] = problems;
const asking: VerifyOptions = { server: 'https://tfs.example.com' };
const verdicts: readonly Finding[] = await verify(findings, asking);

function show({ confidence, places, secret }: Finding): [Confidence, Place | undefined, Secret, string] {
  return [confidence, places[0], secret, secret.reveal()];
}

// @ts-expect-error no such option
scan({ hisory: true });
// @ts-expect-error no such format
await render(report, 'pdf');
// @ts-expect-error a report cannot be changed
report.findings = [];
// @ts-expect-error private
import { maskTokens } from 'pat-patrol';
export { findings, text, verdicts, wrong, UserError, maskTokens };
`;

test('a TypeScript program is checked against the declarations, from ES modules and from CommonJS, with the types of Node or of browsers', () => {
  writeFileSync(join(program, 'consumer.mts'), TYPED);
  const required = `import { scan } from 'pat-patrol';\nexport async function count(): Promise<number> { return (await scan()).findings.length; }\n`;
  writeFileSync(join(program, 'consumer.cts'), required);
  mkdirSync(join(program, 'node_modules', '@types'));
  symlinkSync(resolve('node_modules/@types/node'), join(program, 'node_modules/@types/node'), 'junction');
  symlinkSync(resolve('node_modules/undici-types'), join(program, 'node_modules/undici-types'), 'junction');
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit'];
  for (const types of [
    ['--lib', 'es2022', '--types', 'node'],
    ['--lib', 'es2022,dom,dom.asynciterable'],
  ]) {
    const modules = ['--module', 'nodenext', '--target', 'es2022', ...strict, ...types];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...modules, 'consumer.mts', 'consumer.cts'], {
      cwd: program,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
  }
});

test('the package exports nothing else', () => {
  const text = `
    import * as library from 'pat-patrol';
    console.log(Object.keys(library).sort().join());
    for (const path of ['dist/cli.js', 'dist/worker.js', 'src/scan.ts'])
      await import('pat-patrol/' + path).catch(({ code }) => console.log(code));
  `;
  const refused = 'ERR_PACKAGE_PATH_NOT_EXPORTED\n'.repeat(3);
  assert.equal(run(text), `UserError,detect,render,scan,verify\n${refused}`);
});

test('an import loads no network and prints nothing', () => {
  const text = `
    import 'pat-patrol';
    console.log(process.moduleLoadList.filter((name) => /^NativeModule (?:https?|tls|http2)$/.test(name)).join());
  `;
  assert.equal(run(text), '\n');
});

test('a candidate that is no genuine token is found by the same names', () => {
  const broken = plant(breakNew(mintNew(new Dice(9))));
  const text = `import { detect } from 'pat-patrol';
    const { findings } = detect('https://dev.azure.com/contoso ' + ${JSON.stringify(broken)});
    console.log(findings.map(({ ruleId, confidence, organizations }) => [ruleId, confidence, organizations[0].name].join()).join());`;
  assert.match(run(text), /^PAT\d{3},(?:likely|possible),contoso\n$/);
});
