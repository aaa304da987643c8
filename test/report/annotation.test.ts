// Annotations for GitHub and Azure Pipelines, read as the runner and the agent read them.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { renderSummaryUpload } from '../../src/report/azure.ts';
import { decode, HOSTILE } from './acted-on.ts';
import { aFinding, aLegacyFinding, aPlace, aReport, COMMIT_A, renderText, shortId } from './sample-report.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The runner's `ActionCommand.cs`: a line that starts with `::`. */
function readGithub(line: string): Command | undefined {
  const [, name, list = '', data] = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (name === undefined || data === undefined) return undefined;
  const pairs = list.split(',').map((pair) => [pair.replace(/=.*/, ''), decode(pair.replace(/^[^=]*=/, ''))]);
  return { name, properties: Object.fromEntries(pairs), data: decode(data) };
}

/** The agent's `Command.cs`: `##vso[` anywhere in a line, up to the first `]`. */
function readAzure(line: string): Command | undefined {
  const [, name, list = '', data] = /##vso\[(\S+?)(?: ([^\]]*))?\](.*)$/i.exec(line) ?? [];
  if (name === undefined || data === undefined) return undefined;
  const pairs = list.split(';').filter((pair) => pair !== '');
  const entries = pairs.map((pair) => [pair.replace(/=.*/, ''), decode(pair.replace(/^[^=]*=/, ''))]);
  return { name, properties: Object.fromEntries(entries), data: decode(data) };
}

const READERS = { github: readGithub, azure: readAzure } as const;

function commandsOf(format: keyof typeof READERS, report: ScanReport, failOn: 'likely' | 'never' = 'likely') {
  const lines = renderText(format, report, { failOn }).split('\n');
  return lines.flatMap((line) => READERS[format](line) ?? []);
}

test('github: where it lies, and what to do', () => {
  const findings = [aFinding(), { ...aLegacyFinding(), confidence: 'possible' } as const];
  const [first, second, ...others] = commandsOf('github', aReport({ findings, repository: { prefix: 'sub/' } }));
  assert.deepEqual(first, {
    name: 'error',
    properties: {
      file: 'sub/ci/deploy.yml',
      line: '4',
      endLine: '4',
      col: '23',
      endColumn: '107',
      title: 'Azure DevOps token (certain)',
    },
    data: `GM6I…2pVy at ci/deploy.yml:4:23. Revoke it, then take it out. Id ${shortId(aFinding())}`,
  });
  assert.deepEqual([second?.name, second?.properties['file']], ['warning', 'sub/tools/sync.sh']);
  assert.deepEqual(others, []);
});

test('azure: where it lies, and a result that is no plain success', () => {
  const [first, result, ...others] = commandsOf('azure', aReport({ findings: [aFinding()] }));
  assert.deepEqual(first, {
    name: 'task.logissue',
    properties: { type: 'error', sourcepath: 'ci/deploy.yml', linenumber: '4', columnnumber: '23', code: 'PAT001' },
    data: `Azure DevOps token (certain): GM6I…2pVy at ci/deploy.yml:4:23. Revoke it, then take it out. Id ${shortId(aFinding())}`,
  });
  assert.deepEqual([result?.name, result?.properties], ['task.complete', { result: 'SucceededWithIssues' }]);
  assert.deepEqual(others, []);
  assert.deepEqual(commandsOf('azure', aReport()), []);
  assert.equal(renderSummaryUpload('/tmp/a%]\nb.md'), '##vso[task.uploadsummary]/tmp/a%AZP25]%0Ab.md\n');
});

for (const format of ['github', 'azure'] as const) {
  test(`${format}: ten of each level, of which the last tells how many more`, () => {
    const findings = Array.from({ length: 1234 }, (_, line) => aFinding({ places: [aPlace({ line: line + 1 })] }));
    const problems = [{ where: 'big.bin', message: 'permission denied' }];
    const strict = commandsOf(format, aReport({ findings, problems }));
    const issues = strict.filter(({ name }) => name !== 'task.complete');
    assert.equal(issues.length, 11);
    assert.match(issues[9]?.data ?? '', /and 1,225 more: see the other reports$/);
    assert.match(
      issues[10]?.data ?? '',
      /1 thing could not be read: big\.bin: permission denied\. "None found" is not "clean"\.$/,
    );
    const lenient = commandsOf(format, aReport({ findings, problems }), 'never').filter(
      ({ name }) => name !== 'task.complete',
    );
    assert.equal(lenient.length, 10);
    assert.match(lenient[0]?.data ?? '', /could not be read/);
    assert.match(lenient[9]?.data ?? '', /and 1,226 more/);
    assert.match(commandsOf(format, aReport({ interrupted: true }))[0]?.data ?? '', /the scan was stopped/);
  });

  test(`${format}: a name is told as it is, or only in the message`, () => {
    const odd = ['a,b:c;d]e%0Af%3Bg%AZP25h', 'ü 漢.yml', ']', ';type=error', '%', 'x::y', '"'];
    for (const path of [...odd, ...HOSTILE]) {
      const [first, ...others] = commandsOf(format, aReport({ findings: [aFinding({ places: [aPlace({ path })] })] }));
      assert.match(first?.name ?? '', /^(?:error|task\.logissue)$/);
      assert.deepEqual(
        others.filter(({ name }) => name !== 'task.complete'),
        [],
      );
      const file = first?.properties[format === 'github' ? 'file' : 'sourcepath'];
      if (file !== undefined || odd.includes(path)) assert.equal(file, posix.normalize(path));
      const names = Object.keys(first?.properties ?? {}).filter(
        (name) =>
          !/^(?:file|line|endLine|col|endColumn|title|type|sourcepath|linenumber|columnnumber|code)$/.test(name),
      );
      assert.deepEqual(names, []);
    }
  });

  test(`${format}: a file that is gone is named in the message only`, () => {
    const place = aPlace({ path: 'old.env', commit: COMMIT_A, atHead: false });
    const [first] = commandsOf(format, aReport({ scope: 'history', findings: [aFinding({ places: [place] })] }));
    assert.match(first?.data ?? '', /at old\.env:4:23 \(commit a1a1a1a\)\. /);
    assert.equal(first?.properties['file'] ?? first?.properties['sourcepath'], undefined);
  });

  test(`${format}: a file in the git directory is named in the message only`, () => {
    const places = [
      aPlace({ path: '.git/config' }),
      aPlace({ path: 'lib/sub/.git/config' }),
      aPlace({ path: '.git/index', object: 'git-dir' }),
      aPlace({ path: 'config', object: 'git-dir' }),
    ];
    for (const place of places) {
      const [first] = commandsOf(format, aReport({ findings: [aFinding({ places: [place] })] }));
      assert.ok(first?.data.includes(`at ${place.path}:4:23. `), first?.data);
      const { file, sourcepath, line, linenumber } = first?.properties ?? {};
      assert.deepEqual([file ?? sourcepath, line ?? linenumber], [undefined, undefined]);
    }
    const beside = aReport({ findings: [aFinding({ places: [aPlace({ path: '.github/x.git/config' })] })] });
    const { file, sourcepath } = commandsOf(format, beside)[0]?.properties ?? {};
    assert.equal(file ?? sourcepath, '.github/x.git/config');
  });

  test(`${format}: a content of an archive is annotated at the archive`, () => {
    const place = aPlace({ path: 'x.zip!a.txt', inner: 'a.txt' });
    const [first] = commandsOf(format, aReport({ findings: [aFinding({ places: [place] })] }));
    const { file, sourcepath, line, linenumber } = first?.properties ?? {};
    assert.deepEqual([file ?? sourcepath, line ?? linenumber], ['x.zip', undefined]);
    assert.match(first?.data ?? '', /at x\.zip!a\.txt:4:23\./);
  });

  test(`${format}: the last line is for people`, () => {
    assert.equal(renderText(format, aReport()), 'No Azure DevOps tokens in the working tree\n');
    assert.equal(renderText(format, aReport(), { quiet: true }), '');
    assert.match(
      renderText(format, aReport({ findings: [aFinding()] })),
      /\n1 Azure DevOps token in the working tree\n$/,
    );
  });
}
