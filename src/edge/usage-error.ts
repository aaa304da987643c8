// A mistake in what was typed, as against one in a file or in the repository.
import { UserError } from '../core/errors.ts';

/** Shown with one more line that says where to read on. */
export class UsageError extends UserError {
  /** The command whose help explains it; undefined for the program's own. */
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.command = command;
  }
}
