import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Run } from 'sarif';
import type { Confidence } from '../../src/core/confidence.ts';
import { aFinding, aPlace, aReport, COMMIT_A, firstRun, runsOf, RULES } from './sample-report.ts';

const repository = {
  prefix: 'sub/',
  remoteUrl: 'https://github.com/contoso/app.git',
  revision: COMMIT_A,
  branch: 'main',
};

function notices({ invocations }: Run): readonly (string | undefined)[] {
  return (invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);
}

test('each scope has its own category, which ends with a slash', () => {
  for (const scope of ['tree', 'stdin', 'staged', 'range'] as const) {
    assert.deepEqual(
      runsOf(aReport({ scope })).map((run) => run.automationDetails?.id),
      [`pat-patrol/${scope}/`],
    );
  }
  const ids = runsOf(aReport({ scope: 'history' })).map((run) => run.automationDetails?.id);
  assert.deepEqual(ids, ['pat-patrol/tree/', 'pat-patrol/history/']);
});

test('the run names the tool, the rules and the repository, but nothing of this machine', () => {
  const run = firstRun(aReport({ repository }));
  const { driver } = run.tool;
  assert.deepEqual([driver.name, driver.semanticVersion], ['pat-patrol', '1.2.3']);
  assert.deepEqual(
    driver.rules?.map(({ id }) => id),
    RULES.map(({ id }) => id),
  );
  const [rule] = driver.rules ?? [];
  assert.equal(rule?.defaultConfiguration?.level, 'error');
  assert.equal(rule.properties?.['security-severity'], '9.1');
  assert.match(rule.help?.text ?? '', /^What it is: see the page \(https:\/\/example\.com\/pat\)\.\n\nRevoke it/);
  assert.match(rule.help?.markdown ?? '', /^\*\*What\*\* it is/);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  assert.equal(run.originalUriBaseIds?.['%SRCROOT%']?.uri, undefined);
  assert.deepEqual(run.versionControlProvenance, [
    {
      repositoryUri: 'https://github.com/contoso/app.git',
      revisionId: COMMIT_A,
      branch: 'main',
      mappedTo: { uriBaseId: '%SRCROOT%' },
    },
  ]);
  assert.equal('versionControlProvenance' in firstRun(aReport()), false);
});

test('problems are notifications of a successful run; a stopped scan is not successful', () => {
  const incomplete = firstRun(aReport({ problems: [{ where: 'a [x]', message: 'permission denied' }] }));
  assert.deepEqual(notices(incomplete), [
    'The scan is incomplete: not everything could be read.',
    'a \\[x\\]: permission denied',
  ]);
  assert.equal(incomplete.invocations?.[0]?.executionSuccessful, true);
  assert.equal(firstRun(aReport({ interrupted: true })).invocations?.[0]?.executionSuccessful, false);
  assert.deepEqual(firstRun(aReport()).invocations, [{ executionSuccessful: true }]);
});

test('suppressed findings are left out, and counted in a note', () => {
  const run = firstRun(
    aReport({ suppressed: [aFinding({ suppression: { kind: 'baseline' } })], baselineFile: 'b[1]' }),
  );
  assert.deepEqual(run.results, []);
  assert.deepEqual(notices(run), ['1 token suppressed by the baseline b\\[1\\].']);
});

test('more results than services show are cut, the surest first, and that is said', () => {
  const sure = aFinding({ places: Array.from({ length: 4999 }, (_, i) => aPlace({ path: `a${i}` })) });
  const unsure = aFinding({
    confidence: 'possible',
    checksum: 'invalid',
    places: [aPlace(), aPlace({ path: 'b' }), aPlace({ path: 'c' })],
  });
  const run = firstRun(aReport({ findings: [sure, unsure] }));
  assert.equal(run.results?.length, 5000);
  assert.equal(run.results.filter(({ properties }) => properties?.['confidence'] === 'certain').length, 4999);
  assert.deepEqual(notices(run), ['Only the first 5,000 results are listed, the surest first; 2 more were found.']);
});

test('only what is certain has to be revoked', () => {
  const adviceOf = (confidence: Confidence) =>
    firstRun(aReport({ findings: [aFinding({ confidence })] })).results?.[0]?.message.text?.replace(/^.*\. /, '');
  assert.equal(adviceOf('certain'), 'Revoke it in Azure DevOps, then take it out of the file.');
  for (const confidence of ['likely', 'possible'] as const) {
    const advice = 'If it is a token, revoke it in Azure DevOps, then take it out of the file.';
    assert.equal(adviceOf(confidence), advice);
  }
});
