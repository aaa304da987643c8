/** An error the user can act on. Its message is one line that says what is wrong and what to do; it is shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The message of anything that was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().replaceAll(/\s*\n\s*/g, '; ');
}

/** Node's code of a system error, as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'no such file or directory',
  ELOOP: 'too many symbolic links',
};

/** Why a file or directory cannot be read, without its name: Node's own message repeats it, as an absolute path. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? '';
  const message = messageOf(error);
  return REASONS[code] ?? /^[A-Z0-9_]+: (.+?), \w+(?: '|$)/s.exec(message)?.[1] ?? message;
}
