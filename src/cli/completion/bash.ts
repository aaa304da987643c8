// Completion for bash, 3.2 of macOS included: no associative arrays, and `compopt` only where there is one.
import { type CompletedCommand, type CompletionRenderer, quoteForSh, type Values } from './completed.ts';

const FUNCTIONS = `# bash completion of pat-patrol; made by: pat-patrol completion bash
_pat_patrol_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
  case "\${COMPREPLY[0]}" in *=) compopt -o nospace 2>/dev/null ;; esac
}

_pat_patrol_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$2"))
  compopt -o filenames 2>/dev/null
}
`;

/** Finds the word that is typed, and the one before it: bash takes `--option=value` for three. */
const BEGINNING = `
_pat_patrol() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at=$((COMP_CWORD - 1)) command=\${COMP_WORDS[1]} options= words=0 i
  COMPREPLY=()
  if [ "$cur" = '=' ]; then cur=; elif [ "\${COMP_WORDS[at]}" = '=' ]; then at=$((at - 1)); fi
`;

export const renderBash: CompletionRenderer = (commands) => {
  const names = commands.map(({ name }) => name).join(' ');
  return `${FUNCTIONS}${BEGINNING}  if [ "$COMP_CWORD" -le 1 ]; then
    case "$cur" in
      -*) _pat_patrol_words '--help --version' "$cur" ;;
      *) _pat_patrol_words ${quoteForSh(`${names} help`)} "$cur" ;;
    esac
    return
  fi
  case "$command \${COMP_WORDS[at]}" in
${renderValueCases(commands)}
  esac
  case "$command" in
${commands.map(renderOptionCase).join('\n')}
    help) _pat_patrol_words ${quoteForSh(names)} "$cur"; return ;;
    *) return ;;
  esac
  case "$cur" in -*) _pat_patrol_words "$options" "$cur"; return ;; esac
  for ((i = 2; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in -*) ;; *) words=$((words + 1)) ;; esac
  done
  [ "$words" -gt 0 ] && command="$command .."
  case "$command" in
${commands.map(renderWordCases).join('')}  esac
}

complete -F _pat_patrol pat-patrol
`;
};

/** What completes values of this kind, of the word `$cur`; nothing where nobody can guess. */
function renderValues(values: Values): string {
  if (values === 'any') return ':';
  if (values === 'file') return '_pat_patrol_files -f "$cur"';
  if (values === 'folder') return '_pat_patrol_files -d "$cur"';
  return `_pat_patrol_words ${quoteForSh(values.join(' '))} "$cur"`;
}

/** After an option that takes a value; commands that agree share a line. */
function renderValueCases(commands: readonly CompletedCommand[]): string {
  const patterns = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const { name: option, alias, values } of options) {
      if (values === undefined) continue;
      const forms = [`--${option}`, ...(alias === undefined ? [] : [`-${alias}`])].map((form) => `'${name} ${form}'`);
      const action = renderValues(values);
      patterns.set(action, [...(patterns.get(action) ?? []), ...forms]);
    }
  }
  return [...patterns].map(([action, forms]) => `    ${forms.join(' | ')}) ${action}; return ;;`).join('\n');
}

function renderOptionCase({ name, options }: CompletedCommand): string {
  return `    ${name}) options=${quoteForSh(options.map((option) => `--${option.name}`).join(' '))} ;;`;
}

function renderWordCases({ name, first, rest }: CompletedCommand): string {
  return [[name, first] as const, [`${name} ..`, rest] as const]
    .filter(([, values]) => values !== 'any')
    .map(([pattern, values]) => `    '${pattern}') ${renderValues(values)} ;;\n`)
    .join('');
}
