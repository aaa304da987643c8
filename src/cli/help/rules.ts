// `pat-patrol rules --help`.
export const RULES_HELP = `Usage: pat-patrol rules [rule] [options]
Lists the rules, those of the configuration too; with a rule's id or name, the
page that explains it.

      --json          for programs
      --config FILE   as in scan
  -h, --help          this page

Examples
  pat-patrol rules
  pat-patrol rules PAT001

Exit: 0, or 2 for an unknown rule or a bad configuration.
`;
