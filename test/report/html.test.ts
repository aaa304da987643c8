import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { ScanReport } from '../../src/core/scan-report.ts';
import { HOSTILE } from './acted-on.ts';
import { listElements, parseXml } from './parse-xml.ts';
import { aFinding, aHistoryFinding, aLegacyFinding, aPlace, aReport, renderText, shortId } from './sample-report.ts';

/** Elements and attributes that the page is made of. None of them runs or loads anything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  a: ['href', 'rel'],
  th: ['scope'],
  details: ['open'],
  header: ['class'],
  footer: ['class'],
  article: ['class'],
  span: ['class'],
  div: ['class'],
  p: ['class'],
};
const PLAIN =
  'head title style body main h1 h2 h3 p dl dt dd pre code mark strong table thead tbody tr td summary'.split(' ');

/** The page is written as XML, too, so a strict parser can read it. */
function parsePage(report: ScanReport) {
  const elements = [...listElements(parseXml(renderText('html', report)))];
  for (const { name, attributes } of elements) {
    const allowed = ALLOWED[name] ?? (PLAIN.includes(name) ? [] : assert.fail(`element ${name}`));
    for (const attribute of Object.keys(attributes)) assert.ok(allowed.includes(attribute), `${name} ${attribute}`);
    if (attributes['href'] !== undefined)
      assert.match(attributes['href'], /^https:\/\/dev\.azure\.com\/[^/]*\/_usersSettings\/tokens$/);
  }
  const texts = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
  return { elements, texts };
}

test('the policy allows the style of the page and nothing else', () => {
  const page = renderText('html', aReport({ findings: [aFinding()] }));
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`));
  assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<title>'));
  assert.doesNotMatch(page, /<script|<img|<link|<iframe|url\(|@import|javascript:/i);
});

test('what it is, how its line looks, what to do', () => {
  const finding = aFinding({ verdict: { status: 'refused', reason: 'asked <contoso>' } });
  const { texts } = parsePage(aReport({ findings: [finding, aLegacyFinding()] }));
  assert.deepEqual(texts('h1'), ['2 Azure DevOps tokens in the working tree']);
  assert.deepEqual(texts('h3'), [
    'certain GM6I…2pVy Azure DevOps token, issued 2026-05, user',
    'certain 4eun…lrha Azure DevOps token, old format, user',
  ]);
  assert.deepEqual(texts('mark'), ['GM6I…2pVy', '4eun…lrha']);
  assert.equal(texts('pre')[0], 'AZURE_DEVOPS_EXT_PAT: GM6I…2pVy');
  for (const fact of [shortId(finding), 'refused: asked <contoso>', 'fabrikam'])
    assert.ok(texts('dd').includes(fact), fact);
  assert.ok(texts('p').some((text) => text.includes('https://dev.azure.com/fabrikam/_usersSettings/tokens')));
});

test('a history: commits, dates, authors; many places behind a fold', () => {
  const { texts, elements } = parsePage(aReport({ scope: 'history', findings: [aHistoryFinding(), aFinding()] }));
  assert.deepEqual(texts('th').slice(0, 6), ['Place', 'Encoding', 'Commit', 'Date', 'Author', 'At HEAD']);
  assert.deepEqual(texts('summary'), ['19 places', '1 place']);
  const folds = elements.filter(({ name }) => name === 'details').map(({ attributes }) => attributes['open']);
  assert.deepEqual(folds, [undefined, '']);
  assert.ok(texts('td').includes('src/old.env:3:7'));
  const many = parsePage(aReport({ findings: [aHistoryFinding(1500)] }));
  assert.ok(many.texts('p').includes('and 519 more'));
});

test('an incomplete scan says so first, and what is suppressed is listed with its reason', () => {
  const suppressed = [aFinding({ suppression: { kind: 'baseline', reason: 'old <b>' } })];
  const problems = [{ where: 'big.bin', message: 'permission denied' }];
  const { texts, elements } = parsePage(aReport({ suppressed, problems }));
  assert.match(texts('h1')[0] ?? '', /^INCOMPLETE: no Azure DevOps tokens/);
  assert.match(texts('p')[0] ?? '', /^Incomplete: not everything was read/);
  assert.deepEqual(texts('h2'), ['Not read', 'Suppressed']);
  for (const cell of ['big.bin', 'permission denied', 'baseline: old <b>']) assert.ok(texts('td').includes(cell), cell);
  assert.equal(elements.find(({ name }) => name === 'header')?.attributes['class'], 'banner incomplete');
  const clean = parsePage(aReport());
  assert.deepEqual([clean.texts('h1'), clean.texts('h2')], [['No Azure DevOps tokens in the working tree'], []]);
});

test('hostile text is text', () => {
  const hostile = [
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;',
    '<!--',
    ']]>',
  ];
  for (const text of [...HOSTILE, ...hostile]) {
    const place = aPlace({ path: text, organization: text, author: text, commit: 'a'.repeat(40), date: text }, text);
    const finding = aFinding({
      places: [place],
      description: text,
      verdict: { status: 'unknown', reason: text, owner: text },
    });
    const suppressed = [{ ...finding, suppression: { kind: 'inline', reason: text } } as const];
    const repository = { prefix: '', remoteUrl: text, revision: text, branch: text };
    const fields = {
      findings: [finding],
      suppressed,
      problems: [{ where: text, message: text }],
      repository,
      baselineFile: text,
    };
    const { elements } = parsePage(aReport({ scope: 'history', ...fields }));
    const plain = parsePage(aReport({ scope: 'history', ...reportOfX(fields) }));
    assert.deepEqual(
      elements.map(({ name }) => name),
      plain.elements.map(({ name }) => name),
    );
  }
});

/** The same report with a harmless text for the hostile one. */
function reportOfX(fields: Partial<ScanReport>): Partial<ScanReport> {
  const place = aPlace({ path: 'x', organization: 'x', author: 'x', commit: 'a'.repeat(40), date: 'x' }, 'x');
  const finding = aFinding({
    places: [place],
    description: 'x',
    verdict: { status: 'unknown', reason: 'x', owner: 'x' },
  });
  return { ...fields, findings: [finding] };
}
