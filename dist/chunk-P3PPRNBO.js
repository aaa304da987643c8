import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var COMPLETE="complete -c pat-patrol",renderFish=commands=>`# fish completion of pat-patrol; made by: pat-patrol completion fish
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
