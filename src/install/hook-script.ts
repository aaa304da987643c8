// The script that stands in a hooks folder. POSIX sh and nothing else: Git for Windows brings one along.

import { createHash } from 'node:crypto';

/** Who reads a hook knows by this line whose it is, and so does `uninstall`. Behind it stands a digest of all the rest, which shows edits. */
const MARK = '# pat-patrol hook: take it out with pat-patrol uninstall';

const SEALED = new RegExp(String.raw`^${MARK} \((?<seal>[0-9a-f]{12})\)$`, 'm');
/** How `renderProgram` calls pat-patrol. */
const CALL = / hook [\w-]+(?<options>(?: --[\w=-]+)*) -- "\$@"$/m;

/** What the hook that was there before is called now. */
export const CHAINED = '.pat-patrol-chained';

/** Hooks to which git writes on stdin. */
const WITH_INPUT: readonly string[] = ['pre-push', 'pre-receive', 'post-receive', 'post-rewrite'];

export interface HookScript {
  readonly hook: string;
  /** How the hook starts pat-patrol; undefined for a hook that only runs the repository's own. */
  readonly program: Program | undefined;
  /** Also run the repository's own hook, which git passes over when a global `core.hooksPath` is set. */
  readonly runsLocal: boolean;
}

export interface Program {
  /** Absolute path of node. */
  readonly node: string;
  /** Absolute path of pat-patrol's script. */
  readonly script: string;
  /** Options for `pat-patrol hook NAME`. Only words of our own. */
  readonly options: readonly string[];
  readonly failOpen: boolean;
}

export function isOurs(text: string): boolean {
  return text.includes(MARK);
}

/** Whether nobody has changed a hook of ours since it was written. */
export function isAsWritten(text: string): boolean {
  const seal = SEALED.exec(text)?.groups?.['seal'];
  return seal !== undefined && seal === sealOf(text.replace(SEALED, MARK));
}

/** The options with which a hook of ours calls pat-patrol; none where it does not. */
export function optionsOf(text: string): readonly string[] {
  const options = CALL.exec(text)?.groups?.['options'] ?? '';
  return options.split(' ').filter((option) => option !== '');
}

export function renderHook(script: HookScript): string {
  const text = renderText(script);
  return text.replace(MARK, `${MARK} (${sealOf(text)})`);
}

function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function renderText({ hook, program, runsLocal }: HookScript): string {
  const hasInput = WITH_INPUT.includes(hook);
  return [
    '#!/bin/sh',
    MARK,
    '',
    ...(hasInput
      ? ['# git writes to stdin once, and every hook here has to read it.', 'input=$(cat; echo x)', '']
      : []),
    '# The hook that was here before comes first: it may still change what is committed.',
    // Without `dirname`, which would be a process more at every commit.
    'case $0 in */*) here=${0%/*} ;; *) here=. ;; esac',
    ...renderCall(`"$here/${hook}${CHAINED}"`, hasInput),
    ...(runsLocal ? renderCall(`"$(git rev-parse --git-common-dir)/hooks/${hook}"`, hasInput) : []),
    ...(program === undefined ? [] : renderProgram(hook, program, hasInput)),
    '',
  ].join('\n');
}

function renderCall(path: string, hasInput: boolean): readonly string[] {
  const call = hasInput ? `printf '%s' "\${input%x}" | "$other" "$@"` : '"$other" "$@"';
  return [`other=${path}`, `if [ -f "$other" ] && [ -x "$other" ]; then ${call} || exit $?; fi`];
}

function renderProgram(
  hook: string,
  { node, script, options, failOpen }: Program,
  hasInput: boolean,
): readonly string[] {
  // Without input this is the last thing to do, and sh need not wait for it.
  const start = hasInput ? `printf '%s' "\${input%x}" | ` : 'exec ';
  const words = ['hook', hook, ...options, '--'].join(' ');
  return [
    '',
    // What a framework sets for the hooks that it calls is inherited by every git below them.
    ...(hasInput ? [] : ['unset PRE_COMMIT_FROM_REF PRE_COMMIT_REMOTE_NAME']),
    `node=${quoteForShell(node)}`,
    `script=${quoteForShell(script)}`,
    '[ -x "$node" ] || node=$(command -v node)',
    'if [ -n "$node" ] && [ -f "$script" ]; then',
    `  ${start}"$node" "$script" ${words} "$@"`,
    'elif command -v pat-patrol >/dev/null 2>&1; then',
    `  ${start}pat-patrol ${words} "$@"`,
    'else',
    ...(failOpen
      ? ['  echo "pat-patrol: not found at $script, so nothing was looked at" >&2']
      : [
          '  echo "pat-patrol: not found at $script, so nothing was looked at and nothing goes through" >&2',
          '  echo "  install it again; or, for this once, go on with --no-verify" >&2',
          '  exit 2',
        ]),
    'fi',
  ];
}

/** Windows' git takes forward slashes too, and sh would eat the others. */
function quoteForShell(text: string): string {
  const path = process.platform === 'win32' ? text.replaceAll('\\', '/') : text;
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
