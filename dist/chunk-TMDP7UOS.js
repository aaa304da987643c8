import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS}from"./chunk-6HAW3YGP.js";import{HELP}from"./chunk-RUIO5VP2.js";import{UsageError}from"./chunk-CUWDJ2VT.js";import{didYouMean}from"./chunk-67UIFG5D.js";
import{quote}from"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var COMPLETION_HELP=`Usage: pat-patrol completion SHELL
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
`;var COMPLETION={help:COMPLETION_HELP,options:HELP,prepare:({words})=>{let shell=parseShell(words);return async io=>(await import("./chunk-LBL2ZU3B.js")).runCompletion(
shell,io)}};function parseShell(words){let[word,second]=words,shell=SHELLS.find(known2=>known2===word),known=`(known: ${SHELLS.join(", ")})`;if(word===void 0)throw new UsageError(
`completion needs the name of a shell ${known}`,"completion");if(shell===void 0)throw new UsageError(`unknown shell ${quote(word)}${didYouMean(word,SHELLS)} ${known}`,
"completion");if(second!==void 0)throw new UsageError("completion takes one shell at a time","completion");return shell}export{COMPLETION};
