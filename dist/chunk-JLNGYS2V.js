import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HELP}from"./chunk-Q23IY4QD.js";import{UsageError}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var RULES_HELP=`Usage: pat-patrol rules [rule] [options]
Lists the rules, those of the configuration too; with a rule's id or name, the
page that explains it.

      --json          for programs
      --config FILE   as in scan
  -h, --help          this page

Examples
  pat-patrol rules
  pat-patrol rules PAT001

Exit: 0, or 2 for an unknown rule or a bad configuration.
`;var RULES={help:RULES_HELP,options:{json:{type:"flag"},config:{type:"value"},...HELP},prepare:line=>{let rules=parseRules(line);return async io=>(await import("./chunk-P7VPVQII.js")).
runRules(rules,io)}};function parseRules({words,flag,value}){let[rule,second]=words;if(second!==void 0)throw new UsageError(`rules takes one rule at a time; ${words.
length} were given`,"rules");return{rule,json:flag("json"),config:value("config")}}export{RULES,parseRules};
