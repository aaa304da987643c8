// What code scanning would refuse, or show where nobody wants it.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import { aFinding, aHistoryFinding, aPlace, aReport, renderText, runsOf } from './sample-report.ts';

test('a file that would be too large lists less, the surest first, and says so', () => {
  // Names that do not compress: more than a file may hold even without the other parts of a result.
  const places = Array.from({ length: 4000 }, () => aPlace({ path: randomBytes(2500).toString('hex') }));
  const sure = aFinding({ places: [aPlace({ path: 'sure' })] });
  const text = renderText('sarif', aReport({ findings: [sure, aFinding({ places })] }));
  assert.ok(gzipSync(text).length <= 10_000_000);
  const [run] = (JSON.parse(text) as Log).runs;
  const listed = run?.results?.length ?? 0;
  assert.equal(listed, 2500);
  assert.equal(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'sure');
  const [notice] = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
  assert.equal(
    notice?.message.text,
    'Only the first 2,500 results are listed, the surest first; 1,501 more were found.',
  );
});

test('what is suppressed is left out unless asked for, and then marked', () => {
  const suppressed = [
    aFinding({ suppression: { kind: 'inline', reason: 'made up [x]' } }),
    aFinding({ suppression: { kind: 'baseline' }, places: [aPlace({ path: 'b' })] }),
  ];
  const report = aReport({ findings: [aFinding()], suppressed });
  assert.equal(runsOf(report)[0]?.results?.length, 1);
  const [run] = (JSON.parse(renderText('sarif', report, { includeSuppressed: true })) as Log).runs;
  assert.deepEqual(
    run?.results?.map(({ suppressions }) => suppressions),
    [undefined, [{ kind: 'inSource', justification: 'made up \\[x\\]' }], [{ kind: 'external' }]],
  );
});

test('the fingerprints of a token are the same in every run and on every line', () => {
  const printsOf = (line: number) => {
    const places = [aPlace({ line, lineHash: 'abc:1' }), aPlace({ path: 'b', line })];
    return runsOf(aReport({ findings: [aFinding({ places }), aHistoryFinding()] })).flatMap(({ results }) =>
      results?.map(({ partialFingerprints }) => partialFingerprints),
    );
  };
  assert.deepEqual(printsOf(1), printsOf(1000));
  assert.deepEqual(Object.keys(printsOf(1)[0] ?? {}), ['primaryLocationLineHash', 'patPatrol/v1']);
});
