// What a command of the program is. Those that there are stand in commands.ts; each has a file of its own in commands/.
import type { ProgramIo } from '../edge/program-io.ts';
import type { scan } from '../scan.ts';
import type { CommandLine, OptionTable } from './command-line.ts';

/** What the program calls that tests replace. Loaded when needed, so that help and errors come at once. */
export interface Dependencies {
  readonly loadScan: () => Promise<typeof scan>;
}

/** What was understood of the arguments, ready to be done; gives the exit code. Throws `UserError`. */
export type Task = (io: ProgramIo, dependencies: Dependencies) => Promise<number>;

interface Described {
  /** The page that `pat-patrol COMMAND --help` shows. */
  readonly help: string;
  readonly options: OptionTable;
}

/** A command: the line after its name becomes a task, which loads what it needs when it is done. Throws `UsageError`. */
interface LineCommand extends Described {
  readonly prepare: (line: CommandLine) => Task;
}

/** One that reads the words after its name itself. */
interface WordCommand extends Described {
  readonly prepareWords: (words: readonly string[]) => Task;
}

export type Command = LineCommand | WordCommand;
