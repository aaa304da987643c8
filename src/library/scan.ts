import type { Finding } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { scan as runScan } from '../scan.ts';
import { GrowingList } from './growing-list.ts';
import { readInput } from './read-input.ts';
import { type ScanOptions, toRequest } from './scan-options.ts';
import { withoutTokens, withoutTokensIn } from './without-tokens.ts';

/**
 * A scan under way: a promise of the whole report, and the findings while it goes on. Each token comes once, when it is first seen, with the
 * places known by then: in a history these have a git object and no path yet, so that only the report can tell what `include` and `exclude`
 * leave. Leaving the loop before its end stops the scan, when no other loop is left.
 */
export interface Scan extends Promise<ScanReport>, AsyncIterable<Finding> {}

/**
 * Scans; neither a configuration nor a baseline counts unless it is named, and nothing is sent anywhere. Rejects with a `UserError` for options
 * that cannot be meant and where there is nothing to scan. What could not be read is in the report's `problems`: without them it is `complete`.
 */
export function scan(options: ScanOptions = {}): Scan {
  const found = new GrowingList<Finding>();
  const stop = new AbortController();
  const report = run(options, { stop: stop.signal, found });
  return Object.assign(report, {
    [Symbol.asyncIterator]: () => {
      // Whoever reads the findings hears of a failure there.
      report.catch(() => {});
      return found.read(() => stop.abort());
    },
  });
}

interface Running {
  readonly stop: AbortSignal;
  readonly found: GrowingList<Finding>;
}

async function run(options: ScanOptions, { stop, found }: Running): Promise<ScanReport> {
  try {
    const request = await toRequest(options);
    const unread: Problem[] = [];
    const { stdin } = request;
    const report = await runScan(stdin === undefined ? request : { ...request, stdin: readInput(stdin, unread) }, {
      signal: options.signal === undefined ? stop : AbortSignal.any([options.signal, stop]),
      onFinding: (finding) => found.push(withoutTokens(finding)),
    });
    found.end();
    const { problems, complete } = report;
    return withoutTokens({
      ...report,
      problems: [...problems, ...unread],
      complete: complete && unread.length === 0,
    });
  } catch (error) {
    const shown = withoutTokensIn(error);
    found.fail(shown);
    throw shown;
  }
}
