// Completion for zsh: a function for `$fpath`, which also works when it is sourced.
import {
  type CompletedCommand,
  type CompletedOption,
  type CompletionRenderer,
  quoteForSh,
  type Values,
} from './completed.ts';

export const renderZsh: CompletionRenderer = (commands) => `#compdef pat-patrol
# zsh completion of pat-patrol; made by: pat-patrol completion zsh
_pat-patrol() {
  local context state state_descr line
  local -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoteForSh(`${name}:${summary}`)}`).join('\n')}
    'help:the page of a command'
  )
  _arguments -C \\
    '(- *)'{-h,--help}'[how it is used]' \\
    '(- *)'{-V,--version}'[the version]' \\
    '1: :->command' '*:: :->rest' && return
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(renderCommand).join('\n')}
        help) _describe -t commands command commands ;;
      esac ;;
  esac
}

if [ "$funcstack[1]" = _pat-patrol ]; then _pat-patrol "$@"; else compdef _pat-patrol pat-patrol; fi
`;

function renderCommand({ name, options, first, rest }: CompletedCommand): string {
  const specs = [...options.map(renderOption), ...renderWords(first, rest)];
  return `        ${name}) _arguments -s ${specs.join(' \\\n          ')} ;;`;
}

/** `'(-o --output)'{-o,--output}'[text]:value:_files'`; `*` for what may come again. */
function renderOption({ name, alias, values, repeatable, description }: CompletedOption): string {
  const text = description.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
  const long = values === undefined ? `--${name}` : `--${name}=`;
  const tail = `[${text}]${values === undefined ? '' : `:${name}:${renderValues(values)}`}`;
  if (alias === undefined) return quoteForSh(`${repeatable ? '*' : ''}${long}${tail}`);
  return `'(-${alias} --${name})'{-${alias},${long}}${quoteForSh(tail)}`;
}

function renderWords(first: Values, rest: Values): readonly string[] {
  const words = first === 'any' ? [] : [`1: :${renderValues(first)}`];
  return [...words, ...(rest === 'any' ? [] : [`*: :${renderValues(rest)}`])].map(quoteForSh);
}

/** An action of `_arguments`. */
function renderValues(values: Values): string {
  if (values === 'any') return ' ';
  if (values === 'file') return '_files';
  if (values === 'folder') return '_files -/';
  // Words that go on after an equals sign get no space.
  if (values.every((value) => value.endsWith('='))) return `compadd -S "" -- ${values.join(' ')}`;
  return `(${values.join(' ')})`;
}
