// Whatever a repository, its authors or a message are called: no line of any report may be acted on by a terminal or a CI system, and no report
// may hold a whole token.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from 'sarif';
import type { Place } from '../../src/core/finding.ts';
import type { ScanReport, ScanScope } from '../../src/core/scan-report.ts';
import type { RenderContext } from '../../src/report/context.ts';
import { FORMATS } from '../../src/report/reporter.ts';
import { renderProgress } from '../../src/report/progress.ts';
import { carriedBy, findActedOn, HOSTILE } from './acted-on.ts';
import {
  aFinding,
  aLegacyFinding,
  aPlace,
  aReport,
  BLOB_A,
  COMMIT_A,
  LEGACY,
  renderText,
  TOKEN,
} from './sample-report.ts';

const SCOPES: readonly ScanScope[] = ['tree', 'stdin', 'staged', 'range', 'history'];

/** A report in which every piece of foreign text is `text`. */
function reportOf(text: string, scope: ScanScope): ScanReport {
  const git: Partial<Place> = {
    commit: COMMIT_A,
    blob: BLOB_A,
    author: text,
    date: '2026-06-01T12:00:00Z',
    atHead: false,
    reachable: 'ref',
  };
  const place = aPlace(
    { path: text, organization: text, ...(scope === 'history' || scope === 'range' ? git : {}) },
    text,
    TOKEN,
    text,
  );
  const finding = aFinding({
    places: [place, { ...place, line: 5 }, { ...place, path: '' }, { ...place, path: `b/${text}` }],
  });
  return aReport({
    scope,
    findings: [finding, aLegacyFinding()],
    suppressed: [{ ...finding, suppression: { kind: 'inline', reason: text } }],
    baselineFile: text,
    problems: [
      { where: text, message: text },
      { where: 'x', message: `${text} ${text}` },
    ],
    repository: { prefix: '', remoteUrl: `https://example.com/${text}`, revision: COMMIT_A, branch: text },
  });
}

const contexts: readonly Partial<RenderContext>[] = [
  {},
  { color: true },
  { unicode: false, width: 40 },
  { verbose: true, allPlaces: true },
  { quiet: true, color: true },
  { failOn: 'never', includeSuppressed: true },
];

for (const format of FORMATS) {
  test(`${format}: hostile names are never acted on`, () => {
    for (const name of HOSTILE) {
      for (const scope of SCOPES) {
        for (const context of contexts) {
          const output = renderText(format, reportOf(name, scope), context);
          assert.equal(findActedOn(carriedBy(format, output)), undefined);
        }
      }
    }
  });

  test(`${format}: no whole token, even where a path or a message holds one`, () => {
    for (const text of ['x', TOKEN, `${LEGACY}/${TOKEN}.txt`]) {
      for (const scope of SCOPES) {
        for (const context of contexts) {
          const output = renderText(format, reportOf(text, scope), context);
          assert.ok(!output.includes(TOKEN) && !output.includes(LEGACY));
        }
      }
    }
  });

  test(`${format}: the same report gives the same bytes, and only the time differs between runs`, () => {
    for (const scope of SCOPES) {
      const report = reportOf('name', scope);
      const later: ScanReport = { ...report, stats: { ...report.stats, milliseconds: 99_999 } };
      const text = renderText(format, report);
      assert.equal(renderText(format, report), text);
      const timeless = (output: string) =>
        output.replaceAll(/"milliseconds": ?\d+|"start_time": ?"[^"]*"|in [\d.]+ (?:min \d+ )?m?s$/gm, 'TIME');
      assert.equal(timeless(renderText(format, later)), timeless(text));
    }
  });
}

test('the model of the readers does catch what it is there for', () => {
  const acted = HOSTILE.filter((name) => findActedOn(name) !== undefined || findActedOn(`${name}:3:4`) !== undefined);
  const harmless = ['%0A::error::x', 'tag\u{e0041}\ufeff', '[click](http://example.com)', '#', '##', '##vso'];
  assert.deepEqual(
    HOSTILE.filter((name) => !acted.includes(name)),
    harmless,
  );
});

test('links in foreign text do not work in SARIF messages', () => {
  const { runs } = JSON.parse(renderText('sarif', reportOf('[click](http://example.com)', 'tree'))) as Log;
  const messages = runs.flatMap(({ invocations, results }) => [
    ...(results ?? []).map(({ message }) => message.text),
    ...(invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text),
  ]);
  assert.ok(messages.filter((message) => message?.includes('\\[click\\](')).length > 3);
  for (const message of messages) assert.doesNotMatch(message ?? '', /(?:^|[^\\])\[click/);
});

test('progress', () => {
  for (const label of HOSTILE) {
    assert.equal(
      findActedOn(renderProgress({ label, done: 1, bytes: 1, elapsedMs: 900, width: 200, unicode: true })),
      undefined,
    );
  }
});
