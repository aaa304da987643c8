// Whether a hook goes by the name that it is called by: one script under many names, as overcommit's or that of husky 4. Under another name it may
// do nothing at all, and say nothing either.

import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** More than any script that somebody wrote. Bytes. */
const LARGEST = 1_000_000;

const NAME = String.raw`(?:\$\{?0\b|BASH_SOURCE|\bargv\b|__FILE__|\bPROGRAM_NAME\b|\bMyInvocation\b)`;
/** The last part of its own path, in the usual languages of scripts. That a script asks for its folder is no matter. */
const BY_NAME = new RegExp(
  [
    String.raw`basename\b[^\n]*${NAME}`,
    String.raw`\$\{(?:0|BASH_SOURCE(?:\[0\])?)##`,
    String.raw`\bcase\s+["']?\$\{?0\b`,
    String.raw`\$\{?0\}?["']?\s*(?:=~?|==|!=)`,
    String.raw`\bsys\.argv\[0\]`,
    String.raw`\bprocess\.argv\[1\]`,
    String.raw`${NAME}[^\n]*(?:=~|\bendswith\b|\bend_with|\.name\b|-Leaf\b)`,
  ].join('|'),
);

/** `hook`: name of a file in `folder` (absolute), of which nothing else is known. */
export function goesByName(folder: string, hook: string): boolean {
  const path = join(folder, hook);
  // A link that leads nowhere.
  if (!existsSync(path)) return false;
  const text = read(path);
  // What is no script and stands here under another name has it for a reason.
  if (text === undefined || text.includes('\0'))
    return lstatSync(path).isSymbolicLink() && basename(realpathSync(path)) !== hook;
  // husky 4's hooks all source a file beside them, which looks at their name.
  const sourced = readdirSync(folder).filter((name) => name !== hook && text.includes(`/${name}`));
  return [text, ...sourced.map((name) => read(join(folder, name)))].some((each) => BY_NAME.test(each ?? ''));
}

/** Undefined for what is not there, or no file that a person wrote. */
function read(path: string): string | undefined {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts?.isFile() === true && facts.size <= LARGEST ? readFileSync(path, 'latin1') : undefined;
}
