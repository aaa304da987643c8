// `pat-patrol incident --help`.
import { GIT_LINES, NARROWING_LINES } from './shared-lines.ts';

export const INCIDENT_HELP = `Usage: pat-patrol incident [ids..] [paths..] [options]
Scans again and writes an incident report for each token in Markdown: what
leaked, where, since when, who could read it, what was done by the record of
revoke, and what remains to do. Asks nobody: it works offline.

What to write
  -o, --output FOLDER      incident-ID.md for each (default standard output)
      --audit FILE         the record (default pat-patrol-audit.jsonl)

Where the tokens are, as in scan; only --history knows who, when and since when
${GIT_LINES}
      --stdin              standard input
${NARROWING_LINES}
      --config FILE        as in scan
      --baseline FILE      accepted tokens, which are left out
      --no-suppress        those, too
      --jobs N             scanning threads, 1 to 256
  -h, --help               this page

Exit: 0 written, 2 usage error or something could not be read, 130 stopped.
`;
