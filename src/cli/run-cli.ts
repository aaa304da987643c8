// One run of the program from its arguments to its exit code, without a process around it.
import { messageOf, UserError } from '../core/errors.ts';
import { EXIT_FAILED, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import { escapeText } from '../core/escape.ts';
import { UsageError } from '../edge/usage-error.ts';
import { VERSION } from '../edge/version.ts';
import type { Dependencies } from './command.ts';
import { renderCommandHelp, renderTopHelp } from './help-text.ts';
import { type Invocation, parseArguments } from './parse-arguments.ts';
import type { ProgramIo } from '../edge/program-io.ts';

const DEPENDENCIES: Dependencies = {
  loadScan: async () => (await import('../scan.ts')).scan,
};

/** Never throws: whatever goes wrong becomes one line on stderr and exit code 2. */
export async function runCli(
  args: readonly string[],
  io: ProgramIo,
  dependencies: Dependencies = DEPENDENCIES,
): Promise<number> {
  try {
    return await run(await parseArguments(args), io, dependencies);
  } catch (error) {
    return await reportFailure(error, io);
  }
}

async function run(invocation: Invocation, io: ProgramIo, dependencies: Dependencies): Promise<number> {
  const { kind } = invocation;
  if (kind === 'nothing') {
    // Nothing was scanned, and a pipeline that lost its arguments must not look clean.
    await io.stderr.write(renderTopHelp(VERSION));
    return EXIT_FAILED;
  }
  if (kind === 'version') {
    await io.stdout.write(`${VERSION}\n`);
    return EXIT_NONE;
  }
  if (kind === 'help') {
    const { command } = invocation;
    await io.stdout.write(command === undefined ? renderTopHelp(VERSION) : await renderCommandHelp(command));
    return EXIT_NONE;
  }
  return invocation.task(io, dependencies);
}

async function reportFailure(error: unknown, io: ProgramIo): Promise<number> {
  if (io.signal.aborted && !(error instanceof UserError)) {
    await complain(io, 'stopped before anything could be reported');
    return exitCodeOfSignal(io.signal.reason as StopSignal);
  }
  const bug = error instanceof UserError ? '' : 'unexpected: ';
  await complain(io, `error: ${bug}${messageOf(error)}`);
  if (error instanceof UsageError) {
    await complain(io, `see pat-patrol ${error.command === undefined ? '' : `${error.command} `}--help`);
  }
  return EXIT_FAILED;
}

/** When stderr itself is broken there is nobody left to tell; the exit code still does. */
async function complain(io: ProgramIo, line: string): Promise<void> {
  await io.stderr.write(`${escapeText(line)}\n`).catch(() => {});
}
