// pat-patrol hook NAME
import type { Command } from '../command.ts';
import { HOOK_HELP } from '../help/hook.ts';
import { HOOK_OPTIONS, parseHook } from '../parse-hook.ts';

export const HOOK = {
  help: HOOK_HELP,
  options: HOOK_OPTIONS,
  prepareWords: (words) => {
    const hook = parseHook(words);
    return async (io) => (await import('../run-hook.ts')).runHook(hook, io);
  },
} as const satisfies Command;
