// The hook command: what git hands over, what was found, and git's answer: 0 goes on, anything else stops.
import { messageOf, UserError } from '../core/errors.ts';
import { escapeText } from '../core/escape.ts';
import { EXIT_FAILED, EXIT_FOUND, EXIT_NONE, exitCodeOfSignal, type StopSignal } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { type HookOutcome, runHook as check } from '../hook.ts';
import { type FoundConfig, readConfig } from '../config/read-config.ts';
import { NO_CONFIG } from '../config/config.ts';
import type { HookInvocation } from './parse-hook.ts';

/** Never throws with `--fail-open`. */
export async function runHook(invocation: HookInvocation, io: ProgramIo): Promise<number> {
  const { hook, args, failOpen } = invocation;
  const { cwd, env, stdin, signal } = io;
  let found: FoundConfig;
  let outcome: HookOutcome;
  try {
    found = await findWishes(hook, io);
    const { rules, archives = true } = found.config;
    outcome = await check({ hook, args, cwd, env, stdin, signal, rules, closedArchives: !archives });
  } catch (error) {
    if (signal.aborted) return exitCodeOfSignal(signal.reason as StopSignal);
    if (!failOpen) throw error instanceof UserError ? error : new UserError(`${hook}: ${messageOf(error)}`);
    await io.stderr.write(
      `pat-patrol saw nothing, and lets it through (--fail-open): ${escapeText(messageOf(error))}\n`,
    );
    return EXIT_NONE;
  }
  if (outcome.interrupted) return exitCodeOfSignal(signal.reason as StopSignal);
  const { added, held, problems } = outcome;
  if (added.length + held.length + problems.length === 0) return EXIT_NONE;
  const { tellOutcome } = await import('./tell-hook.ts');
  const refuses = await tellOutcome({ invocation, outcome, found }, io);
  if (refuses) return EXIT_FOUND;
  return problems.length > 0 && !failOpen ? EXIT_FAILED : EXIT_NONE;
}

/** A server goes by no file that the push brings along, nor by one of the folder in which its repository lies. */
async function findWishes(hook: string, { cwd, home }: ProgramIo): Promise<FoundConfig> {
  return hook === 'pre-receive' ? { config: NO_CONFIG } : readConfig({ cwd, home, named: undefined, paths: [] });
}
