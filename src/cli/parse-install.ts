// The words after install and uninstall.
import { CONFIDENCES } from '../core/confidence.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { quote } from '../core/quote.ts';
import { HOOK_NAMES } from '../hook/hook-name.ts';
import { parseChoice } from '../edge/option-values.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { CommandLine } from './command-line.ts';

export interface InstallInvocation {
  readonly kind: 'install' | 'uninstall';
  readonly hooks: readonly string[];
  readonly global: boolean;
  readonly hooksPath: string | undefined;
  readonly template: string | undefined;
  /** For the hooks themselves. */
  readonly options: readonly string[];
  readonly failOpen: boolean;
}

/** Throws `UsageError`. */
export function parseInstall(command: 'install' | 'uninstall', line: CommandLine): InstallInvocation {
  const [word] = line.words;
  if (word !== undefined) throw new UsageError(`${command} takes no word ${quote(word)}; a hook: --hook NAME`, command);
  const places = ['global', 'hooks-path', 'template'].filter((name) =>
    line.list(name).some((value) => value !== 'false'),
  );
  const [first, second] = places;
  if (second !== undefined) throw new UsageError(`--${first} and --${second} exclude each other: choose one`, command);
  const failOn = command === 'install' ? line.value('fail-on') : undefined;
  if (failOn !== undefined) parseChoice({ name: '--fail-on', text: failOn }, [...CONFIDENCES, 'never']);
  const failOpen = command === 'install' && line.flag('fail-open');
  return {
    kind: command,
    hooks: line.list('hook').map((name) => parseName(name, command)),
    global: line.flag('global'),
    hooksPath: line.value('hooks-path'),
    template: line.value('template'),
    options: [...(failOn === undefined ? [] : [`--fail-on=${failOn}`]), ...(failOpen ? ['--fail-open'] : [])],
    failOpen,
  };
}

function parseName(name: string, command: string): string {
  if (HOOK_NAMES.some((known) => known === name)) return name;
  throw new UsageError(
    `--hook ${quote(name)} is not one of ${HOOK_NAMES.join(', ')}${didYouMean(name, HOOK_NAMES)}`,
    command,
  );
}
