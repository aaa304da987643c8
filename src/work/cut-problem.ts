// What one search had to leave out of a content, as the one problem that people are told of.
import type { Problem } from '../core/problem.ts';

const NONE: readonly Problem[] = Object.freeze([]);

/** Of one content after the other. `problems` still lack the content's name: see `nameProblems`. */
export class CutProblem {
  problems: readonly Problem[] = NONE;

  /** The `onCut` of the content's settings. */
  readonly note = (message: string): void => {
    this.problems = [{ where: '', message }];
  };

  /** The problems so far, of which nothing is known from then on. */
  take(): readonly Problem[] {
    const { problems } = this;
    this.problems = NONE;
    return problems;
  }
}
