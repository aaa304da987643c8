// What a step says to GitHub's runner: command lines on stdout, and values appended to files. Our own sixty lines instead of @actions/core,
// which would be most of the bundle. Escaping as in actions/toolkit `command.ts`.
import { randomUUID } from 'node:crypto';

/** Longer messages are cut by the runner. Characters. */
const LONGEST_MESSAGE = 4096;

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace; absent when the file is not there to be shown. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** `::error file=a.yml,line=3,col=5,title=…::message` and a newline. */
export function renderAnnotation(annotation: Annotation): string {
  const { level, message, title, file, line, endLine, column, endColumn } = annotation;
  // Columns are shown on one line only: the runner refuses them when a range ends on another.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message.slice(0, LONGEST_MESSAGE))}\n`;
}

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

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
