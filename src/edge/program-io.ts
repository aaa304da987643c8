// All that the program may touch of the outside, handed in so that tests need no process.

/** One of the two output streams. */
export interface OutputStream {
  /** Resolves when the text has been taken. A closed pipe is not an error: it resolves too. Rejects with a `UserError` when the device fails (disk full). */
  readonly write: (text: string) => Promise<void>;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ProgramIo {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Standard input, opened only when asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Reads a line that is not shown; only where standard input is a terminal. Undefined when there was no answer. */
  readonly askHidden?: () => Promise<string | undefined>;
  readonly env: Environment;
  readonly platform: string;
  /** Absolute. */
  readonly cwd: string;
  /** Where the search for a configuration file ends; undefined when unknown. */
  readonly home: string | undefined;
  /** Aborted with a `StopSignal` as its reason when the user stops the program. */
  readonly signal: AbortSignal;
}
