// `pat-patrol hook --help`.
export const HOOK_HELP = `Usage: pat-patrol hook NAME [options] [--] [what git adds]
Looks at what git hands to a hook, and refuses what adds a token.

  pre-commit        the index; with file names, also those that are not staged
  pre-merge-commit  the index of a merge
  commit-msg FILE   the message, as git will keep it
  pre-push          the commits and tags that the other side does not have
  pre-receive       the same on a server

      --fail-on C    refuse from here: certain, likely, possible or never
                     (default likely)
      --fail-open    let through what could not be read (default: refuse)
      --no-color     also NO_COLOR=1
  -h, --help         this page

What the same path, or one that is deleted or renamed, held before is told and
not refused. All words go to standard error; nothing to tell, no word.

Examples
  pat-patrol install                         calls it from git's hooks
  pat-patrol hook pre-commit                 before a commit, from any hook

Exit: 0 go on, 1 refused, 2 something could not be read, or a usage error.
`;
