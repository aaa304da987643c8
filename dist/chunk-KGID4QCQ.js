import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-LS6UMEKU.js";import"./chunk-WHOQM7QM.js";import"./chunk-PHOGEVHI.js";import"./chunk-3E3UKUJ7.js";import"./chunk-G2LLHAJH.js";
import"./chunk-57N63GLF.js";import"./chunk-NZC5PUHI.js";import"./chunk-LEHELRPC.js";import"./chunk-RDZ2PJFC.js";import"./chunk-TNWPXP6T.js";
import"./chunk-CVLYHJO5.js";import"./chunk-Q7IYHAO4.js";import"./chunk-CK5LGPZH.js";import"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-U2FHO222.js";import"./chunk-WLFWCCN7.js";import"./chunk-TBSHWNM2.js";import"./chunk-KXIDVIXY.js";import"./chunk-AD5SNCTD.js";
import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-YUQU7RAP.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";
import"./chunk-YZPMWBGI.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";var COMPLETE="complete -c pat-patrol",renderFish=commands=>`# fish completion of pat-patrol; made by: pat-patrol completion fish
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
