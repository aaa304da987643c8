import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aFinding, aLegacyFinding, aPlace, aReport, renderText, screen, shortId } from './sample-report.ts';

const twoPlaces = aFinding({
  places: [aPlace({ organization: 'contoso' }), aPlace({ path: '.npmrc', line: 3, column: 70, encoding: ['base64'] })],
});
const twoTokens = aReport({ findings: [twoPlaces, aLegacyFinding()], ignoredFiles: 12 });

test('a tree with two tokens', () => {
  assert.equal(
    renderText('console', twoTokens),
    screen(`
    | ✖ GM6I…2pVy  certain   Azure DevOps token, issued 2026-05, user
    |   ci/deploy.yml:4:23
    |     4 │ AZURE_DEVOPS_EXT_PAT: GM6I…2pVy
    |       │                       ^^^^^^^^^
    |   .npmrc:3:70  base64
    |   org contoso (named nearby) · id ${shortId(twoPlaces)}
    |   revoke it at https://dev.azure.com/contoso/_usersSettings/tokens
    |
    | ✖ 4eun…lrha  certain   Azure DevOps token, old format, user
    |   tools/sync.sh:12:10
    |    12 │ curl -u :4eun…lrha https://fabrikam.visualstudio.com/_apis
    |       │          ^^^^^^^^^
    |   org fabrikam · id ${shortId(aLegacyFinding())}
    |   revoke it at https://dev.azure.com/fabrikam/_usersSettings/tokens
    |
    | ✖ 2 tokens in 3 places (2 certain)
    |   read 1,284 files, 41.3 MB in 0.4 s
    |   12 files ignored by git not looked at: --no-ignore
    |   working tree only; for the past: pat-patrol scan --history
    |   revoke first: taking a token out of here does not take it back from those who
    |   have read it
    `),
  );
});

test('places that are counted and not listed are told', () => {
  const many = aFinding({ places: [aPlace(), aPlace({ line: 9, more: 98_000 })] });
  const text = renderText('console', aReport({ findings: [many] }));
  assert.match(text, /… 98,000 more places: counted, not listed/);
  assert.match(text, /1 token in 98,002 places/);
  for (const format of ['sarif', 'html'] as const)
    assert.match(renderText(format, aReport({ findings: [many] })), /98,002 places/);
  const json = JSON.parse(renderText('json', aReport({ findings: [many] }))) as {
    readonly findings: readonly { readonly places: readonly { readonly more?: number }[] }[];
  };
  assert.deepEqual(
    json.findings[0]?.places.map(({ more }) => more),
    [undefined, 98_000],
  );
});

test('sixty columns and ASCII', () => {
  const text = renderText('console', twoTokens, { width: 60, unicode: false });
  assert.match(text, /^[\n\x20-\x7e]*$/);
  assert.ok(
    text.includes('   12 | curl -u :4eun...lrha https://fabrikam.visualstudi...\n      |          ^^^^^^^^^^^\n'),
  );
  assert.ok(
    text.startsWith(
      screen(`
    | x GM6I...2pVy  certain   Azure DevOps token, issued 2026-05,
    |                          user
    |   ci/deploy.yml:4:23
    |     4 | AZURE_DEVOPS_EXT_PAT: GM6I...2pVy
    |       |                       ^^^^^^^^^^^
    `),
    ),
  );
  for (const line of text.split('\n')) assert.ok(line.length <= 60, line);
});

test('paths are neither wrapped nor cut, whatever the width', () => {
  const path = `${'deep/'.repeat(40)}with a space.yml`;
  const report = aReport({
    findings: [aFinding({ places: [aPlace({ path })] })],
    problems: [{ where: path, message: 'permission denied' }],
  });
  const lines = renderText('console', report, { width: 20 }).split('\n');
  assert.ok(lines.includes(`  ${path}:4:23`));
  assert.ok(lines.includes(`  ${path}`));
});

test('colour only where it is asked for, and the same words', () => {
  const plain = renderText('console', twoTokens);
  const colored = renderText('console', twoTokens, { color: true });
  assert.ok(!plain.includes('\x1b'));
  assert.ok(colored.includes('\x1b[36mci/deploy.yml:4:23\x1b[39m'));
  assert.equal(colored.replaceAll(/\p{Cc}\[\d+m/gu, ''), plain);
});

test('what is not certain is not called a token', () => {
  const likely = renderText(
    'console',
    aReport({ findings: [aFinding({ confidence: 'likely', checksum: 'invalid', kind: 'unknown' })] }),
  );
  assert.match(
    likely,
    /^✖ GM6I…2pVy {2}likely {4}looks like an Azure DevOps token, checksum does not\n +match, issued 2026-05\n/,
  );
  assert.ok(likely.includes('\n  if it is a token, revoke it in Azure DevOps'));
  const possible = renderText(
    'console',
    aReport({ findings: [aFinding({ confidence: 'possible', checksum: 'invalid' })] }),
  );
  assert.match(possible, /^\? GM6I…2pVy {2}possible {2}could be an Azure DevOps token/);
});

test('quiet: nothing for a clean scan, no summary otherwise', () => {
  assert.equal(renderText('console', aReport(), { quiet: true }), '');
  const text = renderText('console', twoTokens, { quiet: true });
  assert.ok(text.includes('ci/deploy.yml:4:23'));
  assert.doesNotMatch(text, /1,284 files|2 tokens/);
});

test('carets stay under the token behind tabs, wide characters and escapes', () => {
  for (const before of ['\tkey: ', '鍵: ', 'é\x1b[2J ', '👨‍👩‍👧 ', 'x'.repeat(200)]) {
    const place = aPlace({}, before);
    const [, , code = '', carets = ''] = renderText(
      'console',
      aReport({ findings: [aFinding({ places: [place] })] }),
    ).split('\n');
    const wide = (text: string) =>
      [...text.replaceAll('\u200d', '')].reduce((sum, c) => sum + (/[鍵👨👩👧]/u.test(c) ? 2 : 1), 0);
    assert.equal(wide(code.slice(0, code.lastIndexOf('GM6I'))), carets.indexOf('^'), before);
    assert.ok(wide(code) <= 80);
  }
});
