// The one error of the git room: which command failed, how, and what git said about it.

/** A git command that failed, was killed for its silence, or answered with something that git does not write. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** The git command without its options, as `cat-file`. */
  readonly command: string;
  /** Undefined when git was killed or never started. */
  readonly exitCode: number | undefined;
  /** The first lines that git wrote to stderr. Foreign text. */
  readonly stderr: string;

  constructor(
    command: string,
    what: string,
    details: { readonly exitCode?: number | undefined; readonly stderr?: string } = {},
  ) {
    const stderr = details.stderr ?? '';
    const first = firstLine(stderr);
    super(first === '' ? `git ${command} ${what}` : `git ${command} ${what}: ${first}`);
    this.command = command;
    this.exitCode = details.exitCode;
    this.stderr = stderr;
  }
}

/** The line that says most: the first `fatal:` or `error:` line, else the first line. */
function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line.startsWith('fatal:') || line.startsWith('error:')) ?? lines[0] ?? '';
}

/** What git answers, or `otherwise` where it fails: for what is good to know, and lost on nobody who is told of the damage elsewhere. */
export async function quietly<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  return answer.catch((error: unknown) => {
    if (error instanceof GitError) return otherwise;
    throw error;
  });
}
