// Lines that several help pages show, each written once. They end without a line break.

/** Of `scan` and `ci`: which files. */
export const FILE_LINES = `      --include GLOB      only matching files; repeatable
      --exclude GLOB      not these; repeatable
      --no-ignore         also files that git ignores
      --no-archives       do not look into archives (zip, tar, gzip, packs, ...)
      --max-size SIZE     no larger files: 500KB, 10MiB, 1GB (default: any size)
      --decode-depth N    encodings inside one another, 0 to 10 (default 3)`;

/** Of `scan` and `ci`: from which confidence on. */
export const CONFIDENCE_LINES = `      --min-confidence C  certain, likely or possible (default possible)
      --fail-on C         exit 1 from here: certain, likely, possible or never
                          (default likely)`;

/** Of `scan` and `ci`: reports, and what follows them. */
export const REPORT_LINES = `  -o, --output FILE       instead of standard output; - for standard output
      --report F=FILE     one more report; repeatable
      --all-places        every place of a token, not only the first
      --remarks           also credentials that cannot be read here (encrypted)
      --include-suppressed  in SARIF, marked as suppressed
  -q, --quiet             findings and problems only
  -v, --verbose           more about each finding and each problem
      --no-color          also NO_COLOR=1; FORCE_COLOR=1 for the opposite

Ask Azure DevOps, which gets the tokens; see verify --help
      --verify            whether each is live
      --revoke            then revoke those that are; see revoke --help
  -y, --yes               without asking
      --dry-run           only show what would be revoked
      --audit FILE        the record of it
      --organization ORG  ask there first; repeatable
      --server URL        Azure DevOps Server
      --unproven          also what no checksum vouches for`;

/** Of commands that scan again: the repository. */
export const GIT_LINES = `      --history [dir]      all of git
      --staged [dir]       what the next commit would contain
      --range A..B [dir]   what these commits add`;

/** Of commands that scan again: which files, and which findings. */
export const NARROWING_LINES = `      --include GLOB       only matching files; repeatable
      --exclude GLOB       not these; repeatable
      --no-ignore          also files that git ignores
      --no-archives        do not look into archives
      --max-size SIZE      no larger files
      --decode-depth N     encodings inside one another, 0 to 10 (default 3)
      --min-confidence C   certain, likely or possible (default possible)`;
