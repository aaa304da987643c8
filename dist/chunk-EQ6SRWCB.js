import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quoteForSh}from"./chunk-LS6UMEKU.js";import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var FUNCTIONS=`# bash completion of pat-patrol; made by: pat-patrol completion bash
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
`,BEGINNING=`
_pat_patrol() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at=$((COMP_CWORD - 1)) command=\${COMP_WORDS[1]} options= words=0 i
  COMPREPLY=()
  if [ "$cur" = '=' ]; then cur=; elif [ "\${COMP_WORDS[at]}" = '=' ]; then at=$((at - 1)); fi
`,renderBash=commands=>{let names=commands.map(({name})=>name).join(" ");return`${FUNCTIONS}${BEGINNING}  if [ "$COMP_CWORD" -le 1 ]; then
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
${commands.map(renderOptionCase).join(`
`)}
    help) _pat_patrol_words ${quoteForSh(names)} "$cur"; return ;;
    *) return ;;
  esac
  case "$cur" in -*) _pat_patrol_words "$options" "$cur"; return ;; esac
  for ((i = 2; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in -*) ;; *) words=$((words + 1)) ;; esac
  done
  [ "$words" -gt 0 ] && command="$command .."
  case "$command" in
${commands.map(renderWordCases).join("")}  esac
}

complete -F _pat_patrol pat-patrol
`};function renderValues(values){return values==="any"?":":values==="file"?'_pat_patrol_files -f "$cur"':values==="folder"?'_pat_patrol_files -d "$cur"':`_pat_p\
atrol_words ${quoteForSh(values.join(" "))} "$cur"`}function renderValueCases(commands){let patterns=new Map;for(let{name,options}of commands)for(let{name:option,
alias,values}of options){if(values===void 0)continue;let forms=[`--${option}`,...alias===void 0?[]:[`-${alias}`]].map(form=>`'${name} ${form}'`),action=renderValues(
values);patterns.set(action,[...patterns.get(action)??[],...forms])}return[...patterns].map(([action,forms])=>`    ${forms.join(" | ")}) ${action}; return ;;`).
join(`
`)}function renderOptionCase({name,options}){return`    ${name}) options=${quoteForSh(options.map(option=>`--${option.name}`).join(" "))} ;;`}function renderWordCases({
name,first,rest}){return[[name,first],[`${name} ..`,rest]].filter(([,values])=>values!=="any").map(([pattern,values])=>`    '${pattern}') ${renderValues(values)}\
 ;;
`).join("")}export{renderBash};
