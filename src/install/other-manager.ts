// Other programs that own a repository's hooks: theirs are written anew at every install, so what pat-patrol needs goes into their own files.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface OtherManager {
  readonly name: 'husky' | 'lefthook';
  /** What to do instead, ready to copy. */
  readonly advice: readonly string[];
}

export const LEFTHOOK_FILES = ['lefthook', '.lefthook', join('.config', 'lefthook')].flatMap((stem) =>
  ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((ending) => `${stem}.${ending}`),
);

/** `root`: top of the working tree. `folder`: where git looks for hooks. Both absolute. */
export function findOtherManager(root: string, folder: string, hooks: readonly string[]): OtherManager | undefined {
  if (basename(folder) === '.husky' || basename(dirname(folder)) === '.husky') return husky(hooks);
  const configured = LEFTHOOK_FILES.some((name) => existsSync(join(root, name)));
  const installed = hooks.some((hook) => mentions(join(folder, hook), 'lefthook'));
  return configured || installed ? lefthook(hooks) : undefined;
}

function husky(hooks: readonly string[]): OtherManager {
  const advice = hooks.map((hook) => `add to .husky/${hook}:  npx --no-install pat-patrol hook ${hook} -- "$@"`);
  return { name: 'husky', advice };
}

function lefthook(hooks: readonly string[]): OtherManager {
  const advice = hooks.flatMap((hook) => [
    `${hook}:`,
    '  jobs:',
    '    - name: pat-patrol',
    `      run: npx --no-install pat-patrol hook ${hook}${argumentsOf(hook)}`,
    ...(hook === 'pre-push' ? ['      use_stdin: true'] : []),
  ]);
  return { name: 'lefthook', advice: ['add to lefthook.yml:', ...advice] };
}

/** lefthook writes git's arguments in the place of `{1}` and so on. */
function argumentsOf(hook: string): string {
  if (hook === 'pre-push') return ' -- {1} {2}';
  return hook === 'commit-msg' ? ' -- {1}' : '';
}

function mentions(path: string, word: string): boolean {
  try {
    return readFileSync(path, 'latin1').includes(word);
  } catch {
    return false;
  }
}
