// What a step says to GitHub's runner besides annotations (report/github.ts). Our own few lines instead of @actions/core, which would be most of
// the bundle.
import { randomUUID } from 'node:crypto';

/** The entry for one output in the file `GITHUB_OUTPUT` names. No value can end it early: the delimiter is random. */
export function renderOutput(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** The text with commands switched off while it is printed: whatever it holds, the runner only shows it. */
export function* withoutCommands(pieces: Iterable<string>): Generator<string> {
  const token = randomUUID();
  yield `::stop-commands::${token}\n`;
  yield* pieces;
  yield `::${token}::\n`;
}
