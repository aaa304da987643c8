// JUnit XML (Jenkins' xUnit schema junit-10.xsd) for whatever shows test results: a token in a file is a failed test, a thing that was not read an
// erroneous one. A clean scan is one test that passed, because readers take a file without tests for a mistake.
import { reaches } from '../core/confidence.ts';
import type { ScanReport } from '../core/scan-report.ts';
import { problemsOf } from './completeness.ts';
import type { RenderContext } from './context.ts';
import { adviceFor, describeToken, idOf, placeText, verdictNote } from './describe.ts';
import { headlineOf } from './job-summary.ts';
import { markup } from './markup.ts';
import { type FilePlaces, groupByFile } from './places.ts';

/** What became of a test; `undefined` of one that passed. */
type Outcome = 'failure' | 'error' | 'skipped' | undefined;

interface TestCase {
  /** Its last word is the name of the test's class. */
  readonly group: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** What the outcome is about, in one line; then all there is to say. */
  readonly message: string;
  readonly lines: readonly string[];
}

/** One XML document. What does not fail the scan is a skipped test. */
export function* renderJunit(report: ScanReport, { failOn = 'likely' }: RenderContext): Iterable<string> {
  const cases = [
    ...groupByFile(report.findings).map((file): TestCase => {
      return tokenCase(file, reaches(file.finding.confidence, failOn) ? 'failure' : 'skipped');
    }),
    ...problemsOf(report).map(({ where, message }): TestCase => {
      return { group: 'not-read', name: where, outcome: 'error', message, lines: [] };
    }),
  ];
  if (cases.length === 0) {
    cases.push({ group: 'scan', name: headlineOf(report), outcome: undefined, message: '', lines: [] });
  }
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="pat-patrol" ${counts}>\n`;
  yield `  <testsuite name="pat-patrol ${report.scope}" ${counts} skipped="${count('skipped')}">\n`;
  for (const one of cases) yield renderCase(one);
  yield '  </testsuite>\n</testsuites>\n';
}

function tokenCase({ finding, places }: FilePlaces, outcome: Outcome): TestCase {
  const [place] = places;
  return {
    group: finding.ruleId,
    name: `${placeText(place)} ${finding.secret.redacted}`,
    outcome,
    message: `${describeToken(finding)} (${finding.confidence}${verdictNote(finding)}), id ${idOf(finding)}`,
    lines: [...new Set(places.map((other) => placeText(other))), adviceFor(finding)],
  };
}

function renderCase({ group, name, outcome, message, lines }: TestCase): string {
  const head = `    <testcase classname="pat-patrol.${markup(group)}" name="${markup(name)}"`;
  if (outcome === undefined) return `${head}/>\n`;
  const body = lines.map((line) => `\n${markup(line)}`).join('');
  const result = `<${outcome} message="${markup(message)}">${body}</${outcome}>`;
  return `${head}>\n      ${result}\n    </testcase>\n`;
}
