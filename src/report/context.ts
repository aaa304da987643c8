import type { FailOn } from '../core/confidence.ts';
import type { Rule } from '../core/rule.ts';
import type { ScanReport } from '../core/scan-report.ts';

/** Everything but the scan that a report's looks depend on. Passed in, so that the same input gives the same bytes. */
export interface RenderContext {
  /** pat-patrol's own version. */
  readonly version: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** False where the terminal shows ASCII only. */
  readonly unicode: boolean;
  /** Show every place of a token, not only the first few. */
  readonly allPlaces?: boolean;
  /** Findings and problems only. */
  readonly quiet?: boolean;
  /** Every problem, every suppressed finding, and what the rule advises. */
  readonly verbose?: boolean;
  /** What was asked about the tokens is the point, and not where they lie. */
  readonly verdicts?: boolean;
  /** What was scanned has left the machine on which it was written, as all that CI sees. */
  readonly pushed?: boolean;
  /** SARIF: list what is suppressed too, marked as such. */
  readonly includeSuppressed?: boolean;
  /** What the scan fails on: formats with errors and warnings tell them apart by it. Default `likely`. */
  readonly failOn?: FailOn;
  /** When the scan ended, for the formats that must say so. */
  readonly endedAt?: Date;
  readonly rules: readonly Rule[];
}

/** One format. Yields the text in pieces, so that a large report is never held twice; the last piece ends with a newline. */
export type Renderer = (report: ScanReport, context: RenderContext) => Iterable<string>;
