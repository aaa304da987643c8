// One run of the program from its arguments to its exit code, without a process around it.
import { messageOf, UserError } from '../core/errors.ts';
import { EXIT_FAILED, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import { escapeText } from '../core/escape.ts';
import type { scan } from '../scan.ts';
import { UsageError } from '../edge/usage-error.ts';
import { VERSION } from '../edge/version.ts';
import { renderCommandHelp, renderTopHelp } from './help-text.ts';
import { type Invocation, parseArguments } from './parse-arguments.ts';
import type { ProgramIo } from '../edge/program-io.ts';

/** What the program calls that tests replace. Loaded when needed, so that help and errors come at once. */
export interface Dependencies {
  readonly loadScan: () => Promise<typeof scan>;
}

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
    await io.stdout.write(command === undefined ? renderTopHelp(VERSION) : renderCommandHelp(command));
    return EXIT_NONE;
  }
  return runCommand(invocation, io, dependencies);
}

type CommandInvocation = Exclude<Invocation, { readonly kind: 'nothing' | 'version' | 'help' }>;

/** Each command is loaded when it is called, so that none pays for another. */
async function runCommand(invocation: CommandInvocation, io: ProgramIo, dependencies: Dependencies): Promise<number> {
  switch (invocation.kind) {
    case 'rules': {
      const { runRules } = await import('./run-rules.ts');
      return runRules(invocation, io);
    }
    case 'inspect': {
      const { runInspect } = await import('./run-inspect.ts');
      return runInspect(invocation, io);
    }
    case 'hook': {
      const { runHook } = await import('./run-hook.ts');
      return runHook(invocation, io);
    }
    case 'install':
    case 'uninstall': {
      const { runInstall } = await import('./run-install.ts');
      return runInstall(invocation, io);
    }
    case 'scan':
    case 'baseline':
    case 'verify':
    case 'revoke':
    case 'incident':
      return runScanning(invocation, io, dependencies);
  }
}

/** The commands that scan first. */
async function runScanning(
  invocation: Exclude<CommandInvocation, { readonly kind: 'rules' | 'inspect' | 'hook' | 'install' | 'uninstall' }>,
  io: ProgramIo,
  dependencies: Dependencies,
): Promise<number> {
  switch (invocation.kind) {
    case 'baseline': {
      const { runBaseline } = await import('./run-baseline.ts');
      return runBaseline(invocation, io, dependencies);
    }
    case 'verify': {
      const { runVerify } = await import('./run-verify.ts');
      return runVerify(invocation, io, dependencies);
    }
    case 'revoke': {
      const { runRevoke } = await import('./run-revoke.ts');
      return runRevoke(invocation, io, dependencies);
    }
    case 'incident': {
      const { runIncident } = await import('./run-incident.ts');
      return runIncident(invocation, io, dependencies);
    }
    case 'scan': {
      if (invocation.revoking !== undefined) {
        const { runScanAndRevoke } = await import('./run-revoke.ts');
        return runScanAndRevoke(invocation, io, dependencies);
      }
      const { runScan } = await import('./run-scan.ts');
      return runScan(invocation, io, dependencies);
    }
  }
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
