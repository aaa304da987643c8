// The help screens, written by hand to fit: 80 columns, the first one 24 lines. They list what exists, which a test compares with the options.

/** The page that `pat-patrol --help` shows. */
export function renderTopHelp(version: string): string {
  return `pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

  find   scan [paths..]    files; or --history, --staged, --range A..B, --stdin
  adopt  baseline [action] accept known tokens; list and prune them
  learn  rules [rule]      what is looked for, why it matters, what to do

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning
  curl -s https://example.com | pat-patrol scan --stdin

Options
  -h, --help      this page; COMMAND --help for a command's options
  -V, --version   the version

Exit: 0 none, 1 found, 2 usage or incomplete, 130 stopped. Always offline.
`;
}

const SCAN_HELP = `Usage: pat-patrol scan [paths..] [options]
Finds Azure DevOps personal access tokens in files, streams and git.

What to scan (one of; without any: the files below the given paths, default .)
      --history [dir]     all of git: every object, unreachable ones too
      --staged [dir]      what the next commit would contain
      --range A..B [dir]  what these commits add, merges included
                          with dir, these three report only what lies below
                          it, and all messages of commits and tags
      --stdin             standard input
      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --no-ignore         also files that git ignores
      --max-size SIZE     no larger files: 500KB, 10MiB, 1GB (default: any size)
      --decode-depth N    encodings inside one another, 0 to 10 (default 3)

What to report
      --min-confidence C  certain, likely or possible (default possible)
      --fail-on C         exit 1 from here: certain, likely, possible or never
                          (default likely)
      --format F          console, json, jsonl or sarif (default: by the ending
                          of the output file, else console)
  -o, --output FILE       instead of standard output; - for standard output
      --report F=FILE     one more report; repeatable
      --all-places        every place of a token, not only the first
  -q, --quiet             findings and problems only
  -v, --verbose           more about each finding and each problem
      --no-color          also NO_COLOR=1; FORCE_COLOR=1 for the opposite

How
      --baseline FILE     accepted tokens (default: .pat-patrol-baseline, from
                          the scanned folder up to the repository's root)
      --no-suppress       report also what a baseline or a comment accepts
      --config FILE       default: .pat-patrol.yml, .yaml or .json, from the
                          scanned folder up to the repository's root
      --jobs N            scanning threads, 1 to 256 (default: by the work)
  -h, --help              this page

Examples
  pat-patrol scan src docs --exclude '*.min.js'
  pat-patrol scan --range origin/main..HEAD --fail-on certain
  pat-patrol scan --history --report sarif=out.sarif --report json=out.json

Exit: 0 nothing from --fail-on up, 1 found, 2 usage error or something could not
be read, 130 stopped (what was found so far is shown). Found wins over unread.
`;

const BASELINE_HELP = `Usage: pat-patrol baseline ACTION [options]
Keeps the file of accepted tokens, .pat-patrol-baseline: a hash of each and
perhaps a reason, so it survives moves and rebases and merges as text.

  write [paths..]        accept everything that a scan finds now
  add [ids..] [paths..]  accept these of what a scan finds (./ before a path
                         that looks like an id)
  check                  which entries are stale: their tokens are nowhere
  prune                  take stale entries out
  import FILE            accept what a .gitleaksignore or a detect-secrets
                         baseline means

What write and add scan (default: the files below the given paths, default .)
      --history           all of git
      --staged            what the next commit would contain
      --range A..B        what these commits add
      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --min-confidence C  certain, likely or possible (default possible)
The others look at all files of the repository and at its whole history.

      --no-ignore      also files that git ignores
      --reason TEXT    why, in each new entry
      --baseline FILE  another file
      --config FILE    as for scan
      --jobs N         scanning threads
      --no-color       also NO_COLOR=1
  -h, --help           this page

Examples
  pat-patrol baseline write --history --reason 'revoked in 2025'
  pat-patrol baseline add 05bfd52ca27b --reason 'made up for the docs'

Exit: 0, 1 check found stale entries, 2 usage error or something could not be
read: then nothing is called stale.
`;

const RULES_HELP = `Usage: pat-patrol rules [rule] [options]
Lists the rules; with a rule's id or name, the page that explains it.

      --json   for programs
  -h, --help   this page

Examples
  pat-patrol rules
  pat-patrol rules PAT001

Exit: 0, or 2 for an unknown rule.
`;

const PAGES: Readonly<Record<string, string>> = { scan: SCAN_HELP, baseline: BASELINE_HELP, rules: RULES_HELP };

/** The commands there are. */
export const COMMANDS: readonly string[] = Object.keys(PAGES);

/** A command's own page. */
export function renderCommandHelp(command: string): string {
  return PAGES[command] ?? '';
}
