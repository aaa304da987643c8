// What one search had to leave out of a content, as the one problem that people are told of.
import type { Problem } from '../core/problem.ts';

/** One for each content. `problems` still lack the content's name: see `nameProblems`. */
export class CutProblem {
  problems: readonly Problem[] = [];

  /** The `onCut` of the content's settings. */
  readonly note = (message: string): void => {
    this.problems = [{ where: '', message }];
  };
}
