import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quoteForSh}from"./chunk-LS6UMEKU.js";import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";
import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";
import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var renderZsh=commands=>`#compdef pat-patrol
# zsh completion of pat-patrol; made by: pat-patrol completion zsh
_pat-patrol() {
  local context state state_descr line
  local -A opt_args
  local -a commands
  commands=(
${commands.map(({name,summary})=>`    ${quoteForSh(`${name}:${summary}`)}`).join(`
`)}
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
${commands.map(renderCommand).join(`
`)}
        help) _describe -t commands command commands ;;
      esac ;;
  esac
}

if [ "$funcstack[1]" = _pat-patrol ]; then _pat-patrol "$@"; else compdef _pat-patrol pat-patrol; fi
`;function renderCommand({name,options,first,rest}){let specs=[...options.map(renderOption),...renderWords(first,rest)];return`        ${name}) _arguments -s ${specs.
join(` \\
          `)} ;;`}function renderOption({name,alias,values,repeatable,description}){let text=description.replaceAll(/[[\]:\\]/g,String.raw`\$&`),long=values===void 0?
`--${name}`:`--${name}=`,tail=`[${text}]${values===void 0?"":`:${name}:${renderValues(values)}`}`;return alias===void 0?quoteForSh(`${repeatable?"*":""}${long}${tail}`):
`'(-${alias} --${name})'{-${alias},${long}}${quoteForSh(tail)}`}function renderWords(first,rest){return[...first==="any"?[]:[`1: :${renderValues(first)}`],...rest===
"any"?[]:[`*: :${renderValues(rest)}`]].map(quoteForSh)}function renderValues(values){return values==="any"?" ":values==="file"?"_files":values==="folder"?"_fil\
es -/":values.every(value=>value.endsWith("="))?`compadd -S "" -- ${values.join(" ")}`:`(${values.join(" ")})`}export{renderZsh};
