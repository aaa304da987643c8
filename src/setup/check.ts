// The noun of this room: one thing that was looked at, and what is to be done about it.

/** `ok`: as it should be; `failed`: the repository is not protected; `noted`: it is, and there is something to know. */
export type CheckStatus = 'ok' | 'failed' | 'noted';

export interface Check {
  readonly name: string;
  readonly status: CheckStatus;
  /** What was seen, on one line. May hold foreign text. */
  readonly message: string;
  /** The next step, ready to copy; of several lines where a file is to be changed. May hold foreign text. */
  readonly next: readonly string[];
}

export function passed(name: string, message: string): Check {
  return { name, status: 'ok', message, next: [] };
}

export function failed(name: string, message: string, ...next: readonly string[]): Check {
  return { name, status: 'failed', message, next };
}

export function noted(name: string, message: string, ...next: readonly string[]): Check {
  return { name, status: 'noted', message, next };
}
