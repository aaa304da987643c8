// `pat-patrol rules --help`.
export const RULES_HELP = `Usage: pat-patrol rules [rule] [options]
Lists the rules; with a rule's id or name, the page that explains it.

      --json   for programs
  -h, --help   this page

Examples
  pat-patrol rules
  pat-patrol rules PAT001

Exit: 0, or 2 for an unknown rule.
`;
