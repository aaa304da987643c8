// Whether a terminal shows more than ASCII. Never asked of the terminal itself: some do not answer for seconds.
import type { Environment } from '../edge/program-io.ts';

/** True when the locale says UTF-8; on Windows, when a terminal is known to. `PAT_PATROL_ASCII=1` says no. */
export function wantsUnicode(env: Environment, platform: string): boolean {
  const ascii = env['PAT_PATROL_ASCII'];
  if (ascii !== undefined && ascii !== '' && ascii !== '0') return false;
  if (platform === 'win32') return Boolean(env['WT_SESSION'] || env['TERM_PROGRAM']);
  // The first one that is set decides, as in setlocale(3).
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /utf-?8/i.test(locale);
}
