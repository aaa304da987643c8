// The help screens, written by hand to fit: 80 columns, the first one 24 lines. They list what exists, which a test compares with the options.
import { BASELINE_HELP } from './help/baseline.ts';
import { HOOK_HELP } from './help/hook.ts';
import { INCIDENT_HELP } from './help/incident.ts';
import { INSPECT_HELP } from './help/inspect.ts';
import { INSTALL_HELP } from './help/install.ts';
import { REVOKE_HELP } from './help/revoke.ts';
import { RULES_HELP } from './help/rules.ts';
import { SCAN_HELP } from './help/scan.ts';
import { UNINSTALL_HELP } from './help/uninstall.ts';
import { VERIFY_HELP } from './help/verify.ts';

/** The page that `pat-patrol --help` shows. */
export function renderTopHelp(version: string): string {
  return `pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

  find   scan [paths..]    files; or --history, --staged, --range A..B, --stdin
  adopt  install           git hooks that refuse a token; keeps those you have
         uninstall         takes them out again
         hook NAME         what such a hook runs
         baseline [action] accept known tokens; list and prune them
  act    verify [id..]     are they live, and where? asks Azure DevOps
         revoke [id..]     show, ask, revoke, check that they are dead
         incident [id..]   what leaked, what was done, what remains
  learn  rules [rule]      what is looked for, why it matters, what to do
         inspect           what a token on standard input is, offline

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning

Options
  -h, --help      this page; COMMAND --help for a command's options
  -V, --version   the version

Exit: 0 none, 1 found, 2 failed, 130 stopped. Offline but verify and revoke.
`;
}

const PAGES: Readonly<Record<string, string>> = {
  scan: SCAN_HELP,
  hook: HOOK_HELP,
  install: INSTALL_HELP,
  uninstall: UNINSTALL_HELP,
  baseline: BASELINE_HELP,
  verify: VERIFY_HELP,
  revoke: REVOKE_HELP,
  incident: INCIDENT_HELP,
  rules: RULES_HELP,
  inspect: INSPECT_HELP,
};

/** The commands there are. */
export const COMMANDS: readonly string[] = Object.keys(PAGES);

/** A command's own page. */
export function renderCommandHelp(command: string): string {
  return PAGES[command] ?? '';
}
