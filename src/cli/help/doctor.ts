// `pat-patrol doctor --help`.
export const DOCTOR_HELP = `Usage: pat-patrol doctor [options]
Proves that the repository around the current directory is protected: Node and
git, the clone, the configuration, the baseline, the hooks and the workflow.

Each hook is run by git on a token made for this, in a temporary repository,
and has to refuse it; nothing of yours is touched. In that, the hooks of the
repository run as they do at every commit, other people's checks in them too.

      --quick     look only: run no hook, and do not scan for stale entries
      --json      for programs
      --no-color  also NO_COLOR=1
  -h, --help      this page

Exit: 0 protected, 1 not, and what to do about it, 2 usage error.
`;
