// The program as hooks start it. Most commits and messages add nothing to tell of, and then this file is all that is loaded: scripts/bundle.mjs
// makes it a CommonJS file of its own, which Node starts soonest. For everything else it loads the program.
import { homedir } from 'node:os';
import { isPlain } from './config/is-plain.ts';
import { isQuiet } from './hook/is-quiet.ts';

/** Options that change nothing for who has nothing to say. All others are for the program to read, or to refuse. */
const IDLE = /^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;

if (!isQuietCall(process.argv.slice(2))) void import('./cli.ts');

/** `hook NAME [options] [--] [what git adds, or a framework]`: see `parseHook`. */
function isQuietCall([command, hook = '', ...words]: readonly string[]): boolean {
  const last = words.findIndex((word) => word === '--' || !word.startsWith('-'));
  const end = last < 0 ? words.length : last;
  if (command !== 'hook' || !words.slice(0, end).every((word) => IDLE.test(word))) return false;
  const args = words.slice(words[end] === '--' ? end + 1 : end);
  const { env } = process;
  const cwd = process.cwd();
  try {
    return isQuiet({ hook, args, cwd, env }) && isPlain(cwd, homedir());
  } catch {
    // Whatever it was, the program meets it again, and says what it is.
    return false;
  }
}
