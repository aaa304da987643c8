import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";
import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";
import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var COMPLETE="complete -c pat-patrol",renderFish=commands=>`# fish completion of pat-patrol; made by: pat-patrol completion fish
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
