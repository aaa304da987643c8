// The commands of the program, as the first help screen lists them. A new one is an entry here, and a file in commands/ that says what it takes,
// what its help page is and what runs it. Nothing of a command is loaded before it is called.
import type { Command } from './command.ts';

interface CommandEntry {
  /** The heading of this command and of those below it without one. */
  readonly group?: string;
  /** What follows the name. */
  readonly words?: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

const TABLE = {
  scan: {
    group: 'find',
    words: '[paths..]',
    summary: 'files; or --history, --staged, --range A..B, --stdin',
    load: async () => (await import('./commands/scan.ts')).SCAN,
  },
  ci: {
    words: '[paths..]',
    summary: 'what a pull request or a push adds, in CI',
    load: async () => (await import('./commands/ci.ts')).CI,
  },
  init: {
    group: 'adopt',
    words: '[parts..]',
    summary: 'set a repository up: configuration, hooks, workflow',
    load: async () => (await import('./commands/init.ts')).INIT,
  },
  install: {
    summary: 'git hooks that refuse a token; keeps those you have',
    load: async () => (await import('./commands/install.ts')).INSTALL,
  },
  uninstall: {
    summary: 'takes them out again',
    load: async () => (await import('./commands/uninstall.ts')).UNINSTALL,
  },
  hook: {
    words: 'NAME',
    summary: 'what such a hook runs',
    load: async () => (await import('./commands/hook.ts')).HOOK,
  },
  baseline: {
    words: '[action]',
    summary: 'accept known tokens; list and prune them',
    load: async () => (await import('./commands/baseline.ts')).BASELINE,
  },
  doctor: {
    summary: 'prove that the repository is protected',
    load: async () => (await import('./commands/doctor.ts')).DOCTOR,
  },
  verify: {
    group: 'act',
    words: '[id..]',
    summary: 'are they live, and where? asks Azure DevOps',
    load: async () => (await import('./commands/verify.ts')).VERIFY,
  },
  revoke: {
    words: '[id..]',
    summary: 'show, ask, revoke, check that they are dead',
    load: async () => (await import('./commands/revoke.ts')).REVOKE,
  },
  incident: {
    words: '[id..]',
    summary: 'what leaked, what was done, what remains',
    load: async () => (await import('./commands/incident.ts')).INCIDENT,
  },
  rules: {
    group: 'learn',
    words: '[rule]',
    summary: 'what is looked for, why it matters, what to do',
    load: async () => (await import('./commands/rules.ts')).RULES,
  },
  inspect: {
    summary: 'what a token on standard input is, offline',
    load: async () => (await import('./commands/inspect.ts')).INSPECT,
  },
  completion: {
    words: 'SHELL',
    summary: 'completes commands and options in your shell',
    load: async () => (await import('./commands/completion.ts')).COMPLETION,
  },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof TABLE;

export const COMMANDS: Readonly<Record<CommandName, CommandEntry>> = TABLE;

export const COMMAND_NAMES = Object.keys(TABLE) as readonly CommandName[];
