// `pat-patrol inspect --help`.
export const INSPECT_HELP = `Usage: pat-patrol inspect [options]
Says offline what each token in standard input is: its format, whether its
checksum holds, when it was issued, and else what is wrong with it. At a
terminal it asks for one, which is not shown. No output holds a whole token.

      --json   for programs
  -h, --help   this page

Examples
  pat-patrol inspect
  pat-patrol inspect < .npmrc
  pbpaste | pat-patrol inspect --json

Exit: 0 whatever it was, 2 when there was nothing to inspect.
`;
