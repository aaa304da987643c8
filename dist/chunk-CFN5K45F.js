import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quoteForSh}from"./chunk-LS6UMEKU.js";import"./chunk-THNUXTYG.js";import"./chunk-PHOGEVHI.js";import"./chunk-7CLBH67E.js";import"./chunk-LCR4QT5F.js";
import"./chunk-LOKRI56P.js";import"./chunk-CYMZCZVJ.js";import"./chunk-QOFUUEBO.js";import"./chunk-LUBEJZDI.js";import"./chunk-5XTCDTX7.js";
import"./chunk-76YOURME.js";import"./chunk-X7YIMERU.js";import"./chunk-CK5LGPZH.js";import"./chunk-TVKIDUES.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-DWJEGZ2F.js";import"./chunk-D4I6VBRM.js";import"./chunk-D5VYBXRJ.js";import"./chunk-OWMHKKUK.js";import"./chunk-MSO3IP6W.js";
import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-PE2KPC3V.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";
import"./chunk-DTJZTZ3R.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-5HMJKLGZ.js";import"./chunk-7KLDJBVT.js";var renderZsh=commands=>`#compdef pat-patrol
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
