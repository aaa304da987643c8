// The completion command: a script for a shell, made from the tables that the program itself goes by.
import { EXIT_NONE } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { describeCommands } from './completion/describe-commands.ts';
import { loadCompletion, type Shell } from './completion/shells.ts';

export async function runCompletion(shell: Shell, io: ProgramIo): Promise<number> {
  const [render, commands] = await Promise.all([loadCompletion(shell), describeCommands()]);
  await io.stdout.write(render(commands));
  return EXIT_NONE;
}
