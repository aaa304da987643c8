// Whatever a repository, its authors or a message are called: no line of any report may be acted on by a terminal or a CI system, and no report
// may hold a whole token.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from 'sarif';
import type { ScanReport, ScanScope } from '../../src/core/scan-report.ts';
import type { RenderContext } from '../../src/report/context.ts';
import { FORMATS } from '../../src/report/reporter.ts';
import { renderProgress } from '../../src/report/progress.ts';
import { renderIncident } from '../../src/report/incident.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import { carriedBy, findActedOn, HOSTILE } from './acted-on.ts';
import { reportOf } from './foreign-report.ts';
import { LEGACY, renderText, TOKEN } from './sample-report.ts';

const SCOPES: readonly ScanScope[] = ['tree', 'stdin', 'staged', 'range', 'history'];

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

const FORGED = 'FORGED LINE';
/** Whatever some reader takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;

test('every format: a name cannot begin a line of its own', () => {
  assert.equal(FORMATS.length, 11);
  for (const end of ['\n', '\r', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029', '\0\n']) {
    for (const scope of SCOPES) {
      const report = reportOf(`name${end}${FORGED}${end}`, scope);
      for (const format of FORMATS) {
        const lines = carriedBy(format, renderText(format, report, { verbose: true, allPlaces: true })).split(
          LINE_ENDS,
        );
        assert.ok(
          lines.some((line) => line.includes(FORGED)),
          format,
        );
        assert.equal(
          lines.find((line) => /^[\s"'|>#*-]*FORGED/.test(line)),
          undefined,
          format,
        );
      }
    }
  }
});

test('the job summary and an incident report', () => {
  for (const name of [...HOSTILE, `name\n${FORGED}`, `\r\n${FORGED}`]) {
    for (const scope of SCOPES) {
      const report = reportOf(name, scope);
      const record = {
        time: name,
        fingerprint: name,
        token: name,
        organization: name,
        owner: name,
        by: name,
        detail: name,
      };
      const entry = { ...record, event: 'failed', authorizationId: name, match: 'hash', way: 'owner' } as const;
      const context = { record: [entry], repository: report.repository, now: 0 };
      for (const text of [
        renderJobSummary(report, name),
        ...report.findings.map((finding) => renderIncident(finding, context)),
      ]) {
        assert.equal(findActedOn(text), undefined);
        assert.doesNotMatch(text, /^[\s|>#*-]*FORGED/m);
      }
    }
  }
});

/** RFC 3986: what may stand in a path, and nothing else. */
const URI_PATH = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*$/;

test('sarif: every hostile name gives a URI that leads back to it', () => {
  for (const name of HOSTILE) {
    const { runs } = JSON.parse(renderText('sarif', reportOf(name, 'tree'))) as Log;
    const uris = runs.flatMap(({ results }) =>
      (results ?? []).flatMap(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? []),
    );
    for (const uri of uris) {
      assert.match(uri, URI_PATH);
      assert.equal(new URL(uri, 'https://example.com/base/').href.startsWith('https://example.com/base/'), true, uri);
    }
    // No path has two slashes in a row.
    const known = name.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll('//', '/');
    assert.ok(uris.map((uri) => decodeURIComponent(uri)).includes(`b/${known}`), JSON.stringify(name));
  }
});

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
