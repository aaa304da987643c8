import type { FindingHistory, Place } from '../core/finding.ts';
import type { Hit, Match } from '../core/match.ts';
import type { Origin } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import type { RepositoryFacts, ScanScope } from '../core/scan-report.ts';
import type { Learned, WorkItem, WorkResult } from '../core/work-item.ts';
import type { Settled } from '../git/object-item.ts';

/** Bytes that arrive in order and cannot be had again: standard input, or a git object too large to hold. Scanned on the main thread. */
export interface StreamItem {
  readonly kind: 'stream';
  readonly origin: Origin;
  /** Must be read to the end, or the source that yielded it cannot go on. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A hit with what people want to know about its place. */
export interface PlacedMatch {
  readonly match: Match;
  readonly place: Place;
  /** What became of the match's token; the same for each of its matches. */
  readonly history?: FindingHistory;
}

/** What was found in what a source yielded, and what was left out of it. */
export interface Outcome {
  readonly hits: readonly Hit[];
  readonly problems: readonly Problem[];
}

/** One kind of scan. Nothing downstream knows which one it is. */
export interface Source {
  readonly scope: ScanScope;
  /** What to scan, each thing once. Whatever cannot be listed becomes a problem, never an exception that loses the rest. */
  readonly items: () => AsyncIterable<WorkItem | StreamItem>;
  /** What is left to scan another way, once everything that `items` yielded has been scanned. */
  readonly rest?: (learned: readonly Learned[]) => AsyncIterable<WorkItem | StreamItem>;
  /** Told of what came of each item as soon as it is there: what `place` takes may be gathered on the way. */
  readonly heed?: (result: WorkResult) => void;
  /** Where the hits lie: paths, and for git commits, authors, dates. Called after the last item; at any time where there is no `glimpse`. */
  readonly place: (hits: readonly Hit[]) => Promise<readonly PlacedMatch[]>;
  /** What is known of the hits' places while the scan goes on, where `place` cannot be asked yet. */
  readonly glimpse?: (hits: readonly Hit[]) => readonly PlacedMatch[];
  /** Everything this source could not read; complete once `items` has ended. */
  readonly problems: () => readonly Problem[];
  /** What people know the object of a problem by, where a worker could only tell its id. */
  readonly nameProblem?: (problem: Problem) => Problem;
  /** How much there is to scan in files or objects, as soon as it is known; progress only. */
  readonly total: () => number | undefined;
  /** How much of `total` is done, where that is not simply the files and blobs scanned so far; progress only. */
  readonly done?: () => number | undefined;
  /** Files that git ignores and that were not looked at; known once `items` has ended. */
  readonly ignoredFiles: () => number;
  /** What came of a scan that ran to its end, and what need not be read again; undefined where that cannot be told. */
  readonly settle?: (outcome: Outcome) => Settled | undefined;
  /** Listed files that the user's globs left out; known once `items` has ended. 0 but for trees. */
  readonly excludedFiles: () => number;
  /** Submodules that are not checked out, as people know them; known once `items` has ended. Trees only. Foreign text. */
  readonly absentSubmodules?: () => readonly string[];
  readonly repository: RepositoryFacts | undefined;
}
