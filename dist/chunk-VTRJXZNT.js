import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HELP}from"./chunk-Q23IY4QD.js";import{UsageError,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var DOCTOR_HELP=`Usage: pat-patrol doctor [options]
Proves that the repository around the current directory is protected: Node and
git, the clone, the configuration, the baseline, the hooks and the workflow.

Each hook has to refuse tokens made for this. git runs copies of the hooks, in
a temporary repository: they do there what they do at every commit, other
people's checks in them too, and reach yours only where they name its path or
write into an installed package.

      --quick     look only: run no hook, and do not scan for stale entries
      --json      for programs
      --no-color  also NO_COLOR=1
  -h, --help      this page

Exit: 0 protected (with --quick: nothing failed), 1 not, and what to do about
it, 2 usage error.
`;var DOCTOR={help:DOCTOR_HELP,options:{quick:{type:"flag"},json:{type:"flag"},"no-color":{type:"flag"},...HELP},prepare:line=>{let doctor=parseDoctor(line);return async(io,dependencies)=>(await import("./chunk-MLU352DZ.js")).
runDoctor(doctor,io,dependencies)}};function parseDoctor({words,flag}){let[word]=words;if(word!==void 0)throw new UsageError(`doctor takes no word ${quote(word)}\
: it looks at the current directory`,"doctor");return{quick:flag("quick"),json:flag("json"),noColor:flag("no-color")}}export{DOCTOR};
