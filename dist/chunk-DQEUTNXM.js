import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";import"./chunk-DAIK7C24.js";import"./chunk-R6LONGIH.js";
import"./chunk-5F7DPAUQ.js";import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";import"./chunk-CGNNMF5G.js";import"./chunk-D32QMD4O.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";
import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";var COMPLETE="complete -c pat-patrol",renderFish=commands=>`# fish completion of pat-patrol; made by: pat-patrol completion fish
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
${commands.map(({name,summary})=>`${COMPLETE} -n __fish_use_subcommand -a ${name} -d ${quoteForFish(summary)}`).join(`
`)}
${COMPLETE} -n __fish_use_subcommand -a help -d 'the page of a command'
${COMPLETE} -n '__pat_patrol_in help' -a ${quoteForFish(commands.map(({name})=>name).join(" "))}
${commands.map(renderCommand).join(`
`)}
`;function renderCommand({name,options,first,rest}){let words=[["-eq",first],["-gt",rest]].filter(([,values])=>values!=="any").map(([compare,values])=>`${COMPLETE}\
 -n '__pat_patrol_words ${name} ${compare}' ${renderValues(values)}`);return[...options.map(option=>renderOption(name,option)),...words].join(`
`)}function renderOption(command,{name,alias,values,description}){let short=alias===void 0?"":` -s ${alias}`,value=values===void 0?"":` -r ${renderValues(values)}`;
return`${COMPLETE} -n '__pat_patrol_in ${command}' -l ${name}${short}${value} -d ${quoteForFish(description)}`}function renderValues(values){return values==="an\
y"?"-f":values==="file"?"-F":values==="folder"?"-f -a '(__fish_complete_directories)'":`-f -a ${quoteForFish(values.join(" "))}`}function quoteForFish(text){return`\
'${text.replaceAll(/[\\']/g,String.raw`\$&`)}'`}export{renderFish};
