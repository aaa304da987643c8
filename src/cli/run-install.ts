// The install and uninstall commands.
import { escapeText } from '../core/escape.ts';
import { EXIT_FAILED, EXIT_NONE } from '../edge/exit-code.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { type Installed, installHooks, type InstallWish, type Uninstalled, uninstallHooks } from '../install.ts';
import { CHAINED } from '../install/hook-script.ts';
import type { Placed } from '../install/place-hook.ts';
import type { InstallInvocation } from './parse-install.ts';

/** Throws `UserError` when there is no place for hooks, or it cannot be written. */
export async function runInstall(invocation: InstallInvocation, io: ProgramIo): Promise<number> {
  const wish = { ...invocation, cwd: io.cwd, home: io.home };
  if (invocation.kind === 'uninstall') {
    const done = await uninstallHooks(wish);
    const failed = done.hooks.some(({ removed }) => removed === 'edited');
    await (failed ? io.stderr : io.stdout).write(toText(tellUninstalled(done)));
    return failed ? EXIT_FAILED : EXIT_NONE;
  }
  const { lines, failed } = await installHere(wish, invocation);
  await (failed ? io.stderr : io.stdout).write(toText(lines));
  return failed ? EXIT_FAILED : EXIT_NONE;
}

/** What an installation came to, in words. */
interface InstalledHere {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/** Hooks that start this very program. Throws `UserError`. */
export async function installHere(
  wish: InstallWish,
  { options, failOpen }: Pick<InstallInvocation, 'options' | 'failOpen'>,
): Promise<InstalledHere> {
  const program = { node: process.execPath, script: process.argv[1] ?? '', options, failOpen };
  const done = await installHooks(wish, program);
  if (done.manager === undefined) return { lines: tellInstalled(done), failed: false };
  const { name, advice } = done.manager;
  const line = `error: ${name} owns the hooks of this repository and would write over these; nothing was changed`;
  return { lines: [line, ...advice.map((text) => `  ${text}`)], failed: true };
}

function tellInstalled({ folder, hooks, exception }: Installed): readonly string[] {
  const lines = hooks.map(({ hook, placed }) => {
    const notes = {
      new: '',
      same: '  was there already',
      updated: `  was there already${tellChange(placed)}`,
      chained: `  the one before it is now ${hook}${CHAINED} and runs first`,
    };
    return `installed ${hook}${notes[placed.state]}`;
  });
  const where = `in ${folder.path}`;
  if (folder.kind === 'template') return [...lines, where, 'git copies them when init.templateDir names that template'];
  if (folder.kind === 'named') return [...lines, where, 'git runs them where core.hooksPath names that folder'];
  if (folder.kind === 'global') {
    const but = exception && `but not for this one, whose core.hooksPath is ${exception.path}: pat-patrol install`;
    // A setting that was there may hold for some only: a configuration can include another on conditions.
    const which = folder.isConfigured ? 'all repositories that core.hooksPath sends there' : 'all repositories';
    return [...lines, `${where}, for ${which}; a repository's own hooks run too`, ...(but ? [but] : [])];
  }
  return [...lines, where];
}

function tellChange({ before = [], now }: Placed): string {
  const name = (options: readonly string[]): string => (options.length === 0 ? 'no options' : options.join(' '));
  return name(before) === name(now) ? ', brought up to date' : ` with ${name(before)}, now with ${name(now)}`;
}

function tellUninstalled({ folder, hooks }: Uninstalled): readonly string[] {
  const words = {
    removed: 'removed',
    restored: 'restored',
    edited:
      'error: left alone, edited after pat-patrol had written it; keep what is yours, and remove the rest by hand:',
    foreign: "left alone, it is not pat-patrol's:",
    none: '',
  };
  const lines = hooks.map(({ hook, removed }) => `${words[removed]} ${hook}`);
  return [...(lines.length === 0 ? ['no hook of pat-patrol'] : lines), `in ${folder.path}`];
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${escapeText(line)}\n`).join('');
}
