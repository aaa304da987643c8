import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeText } from '../../src/core/escape.ts';
import { HOSTILE } from './acted-on.ts';
import { parseCsv } from './parse-csv.ts';
import { aFinding, aLegacyFinding, aPlace, aReport, COMMIT_A, renderText, shortId } from './sample-report.ts';

/** Rows as records, without the first one, which names the columns. */
function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseCsv(text);
  for (const row of rows) assert.equal(row.length, names.length);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

test('a row for each place of each token', () => {
  const finding = aFinding({
    places: [
      aPlace({ commit: COMMIT_A, author: 'A, "B"', date: '2026-06-01T12:00:00Z', atHead: true }),
      aPlace({ path: '' }),
    ],
    verdict: { status: 'live', reason: 'x' },
  });
  const [first, second, third, ...more] = recordsOf(
    renderText('csv', aReport({ findings: [finding, aLegacyFinding()] })),
  );
  assert.deepEqual(first, {
    kind: 'finding',
    confidence: 'certain',
    rule: 'PAT001',
    token: 'GM6I…2pVy',
    id: shortId(finding),
    issued: '2026-05',
    verdict: 'live',
    path: 'ci/deploy.yml',
    line: '4',
    column: '23',
    encoding: '',
    carrier: '',
    organization: '',
    blob: '',
    commit: COMMIT_A,
    author: 'A, "B"',
    date: '2026-06-01T12:00:00Z',
    atHead: 'true',
    message: '',
  });
  assert.equal(second?.['path'], 'standard input');
  assert.deepEqual([third?.['path'], third?.['organization'], third?.['issued']], ['tools/sync.sh', 'fabrikam', '']);
  assert.deepEqual(more, []);
});

test('what is suppressed and what was not read are rows, too', () => {
  const suppressed = [aFinding({ suppression: { kind: 'inline', reason: 'made up' } })];
  const problems = [{ where: 'big.bin', message: 'permission denied' }];
  const rows = recordsOf(renderText('csv', aReport({ suppressed, problems, interrupted: true })));
  assert.deepEqual(
    rows.map(({ kind, path, message }) => [kind, path, message]),
    [
      ['suppressed', 'ci/deploy.yml', 'comment: made up'],
      ['problem', 'scan', 'stopped by the user before everything was read'],
      ['problem', 'big.bin', 'permission denied'],
    ],
  );
  assert.equal(recordsOf(renderText('csv', aReport({ complete: false }))).length, 1);
  assert.deepEqual(recordsOf(renderText('csv', aReport())), []);
});

test('no cell is a formula', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\u3000=1',
    '\uff1d1',
    '=HYPERLINK("http://x","y")',
    '-2+3|cmd',
  ];
  for (const path of formulas) {
    const [row] = recordsOf(renderText('csv', aReport({ findings: [aFinding({ places: [aPlace({ path })] })] })));
    assert.equal(row?.['path'], `'${path}`);
  }
});

test('every text is one cell and comes back as it was', () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE, '"', '""', 'a,b', ' a '), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (where) => {
      const [row] = recordsOf(renderText('csv', aReport({ problems: [{ where, message: 'x' }] })));
      const shown = escapeText(where);
      assert.ok([shown, `'${shown}`].includes(row?.['path'] ?? ''));
      assert.doesNotMatch(row?.['path'] ?? '', /^[=+@-]/);
    }),
  );
});
