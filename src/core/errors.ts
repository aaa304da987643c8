/** An error the user can act on. Its message is one line that says what is wrong and what to do; it is shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The message of anything that was thrown, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().replaceAll(/\s*\n\s*/g, '; ');
}
