// `pat-patrol uninstall --help`.
export const UNINSTALL_HELP = `Usage: pat-patrol uninstall [options]
Takes out what install put in, and puts back what was there.

      --hook NAME       only this one; repeatable
      --global          as for install
      --hooks-path DIR
      --template DIR
  -h, --help            this page

Exit: 0, or 2 when a hook could not be restored.
`;
