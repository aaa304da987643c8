import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quoteForSh}from"./chunk-LS6UMEKU.js";import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var renderZsh=commands=>`#compdef pat-patrol
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
