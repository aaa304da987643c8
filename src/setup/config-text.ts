// The configuration that `init` writes: what a file without any of it would mean, and an example of each setting behind a `#`.

const SCHEMA = 'https://raw.githubusercontent.com/pat-patrol/pat-patrol/main/schema/config.schema.json';

export const CONFIG_TEXT = `# yaml-language-server: $schema=${SCHEMA}
# What pat-patrol goes by, in scans and in hooks. Everything is optional; take away the # of what you need.
# Accepted tokens have a file of their own: pat-patrol baseline --help

# From this confidence on a scan, a commit or a push is refused: certain, likely, possible or never.
failOn: likely

# Less sure than this is not reported at all.
#minConfidence: likely

# Only these files, and not those. A name without a slash counts at any depth, that of a folder for all below it.
#include: [src, docs]
#exclude: [vendor, '*.min.js']

# Rules that are not wanted, by id: pat-patrol rules
#disabledRules: [PAT004]

# Leave archives closed.
#archives: false
`;

/** In the place of a file that is JSON, which has no comments: an editor that knows the schema offers the rest. */
export const CONFIG_JSON = `${JSON.stringify({ $schema: SCHEMA, failOn: 'likely' }, undefined, 2)}\n`;
