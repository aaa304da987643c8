// Completion for fish: a line for each command and option, told apart by the second word.
import { type CompletedCommand, type CompletedOption, type CompletionRenderer, type Values } from './completed.ts';

const COMPLETE = 'complete -c pat-patrol';

export const renderFish: CompletionRenderer = (
  commands,
) => `# fish completion of pat-patrol; made by: pat-patrol completion fish
function __pat_patrol_in
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end

function __pat_patrol_words
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]; or return 1
    set -l others (string match -v -- '-*' $words[3..-1])
    test (count $others) $argv[2] 0
end

${COMPLETE} -f
${COMPLETE} -n __fish_use_subcommand -s h -l help -d 'how it is used'
${COMPLETE} -n __fish_use_subcommand -s V -l version -d 'the version'
${commands.map(({ name, summary }) => `${COMPLETE} -n __fish_use_subcommand -a ${name} -d ${quoteForFish(summary)}`).join('\n')}
${COMPLETE} -n __fish_use_subcommand -a help -d 'the page of a command'
${COMPLETE} -n '__pat_patrol_in help' -a ${quoteForFish(commands.map(({ name }) => name).join(' '))}
${commands.map(renderCommand).join('\n')}
`;

function renderCommand({ name, options, first, rest }: CompletedCommand): string {
  const words = (
    [
      ['-eq', first],
      ['-gt', rest],
    ] as const
  )
    .filter(([, values]) => values !== 'any')
    .map(([compare, values]) => `${COMPLETE} -n '__pat_patrol_words ${name} ${compare}' ${renderValues(values)}`);
  return [...options.map((option) => renderOption(name, option)), ...words].join('\n');
}

function renderOption(command: string, { name, alias, values, description }: CompletedOption): string {
  const short = alias === undefined ? '' : ` -s ${alias}`;
  const value = values === undefined ? '' : ` -r ${renderValues(values)}`;
  return `${COMPLETE} -n '__pat_patrol_in ${command}' -l ${name}${short}${value} -d ${quoteForFish(description)}`;
}

function renderValues(values: Values): string {
  if (values === 'any') return '-f';
  if (values === 'file') return '-F';
  if (values === 'folder') return "-f -a '(__fish_complete_directories)'";
  return `-f -a ${quoteForFish(values.join(' '))}`;
}

/** fish knows two escapes in single quotes. */
function quoteForFish(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
