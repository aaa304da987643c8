import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS}from"./chunk-LP6RR7D3.js";import{HELP}from"./chunk-Q23IY4QD.js";import{UsageError,didYouMean,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var COMPLETION_HELP=`Usage: pat-patrol completion SHELL
Prints a script that completes commands, options and their values.

  -h, --help   this page

Where it goes
  bash   source <(pat-patrol completion bash)          in ~/.bashrc
  zsh    pat-patrol completion zsh > DIR/_pat-patrol   DIR in $fpath
  fish   pat-patrol completion fish > \\
           ~/.config/fish/completions/pat-patrol.fish
  pwsh   pat-patrol completion pwsh | Out-String | Invoke-Expression
                                                       in $PROFILE

Exit: 0, or 2 for an unknown shell.
`;var COMPLETION={help:COMPLETION_HELP,options:HELP,prepare:({words})=>{let shell=parseShell(words);return async io=>(await import("./chunk-6ZZGGU7R.js")).runCompletion(
shell,io)}};function parseShell(words){let[word,second]=words,shell=SHELLS.find(known2=>known2===word),known=`(known: ${SHELLS.join(", ")})`;if(word===void 0)throw new UsageError(
`completion needs the name of a shell ${known}`,"completion");if(shell===void 0)throw new UsageError(`unknown shell ${quote(word)}${didYouMean(word,SHELLS)} ${known}`,
"completion");if(second!==void 0)throw new UsageError("completion takes one shell at a time","completion");return shell}export{COMPLETION};
