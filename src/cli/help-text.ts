// The help screens, made to fit: 80 columns, the first one 24 lines. The commands' own pages are written by hand, in help/.
import { COMMAND_NAMES, type CommandName, COMMANDS } from './commands.ts';

/** The page that `pat-patrol --help` shows. */
export function renderTopHelp(version: string): string {
  return `pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

${COMMAND_NAMES.map(renderEntry).join('\n')}

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning

-h, --help: this page; COMMAND --help: a command's options; -V, --version
Exit: 0 none, 1 found, 2 failed, 130 stopped. Offline but verify and revoke.
`;
}

/** A command's own page. */
export async function renderCommandHelp(command: CommandName): Promise<string> {
  return (await COMMANDS[command].load()).help;
}

function renderEntry(name: CommandName): string {
  const { group = '', words, summary } = COMMANDS[name];
  const call = words === undefined ? name : `${name} ${words}`;
  return `  ${group.padEnd(7)}${call.padEnd(18)}${summary}`;
}
