// The URLs of all remotes, for what they say of the repository's owner. Asked only when there is something to report.
import { openControl } from './control.ts';
import type { GitLocation } from './environment.ts';
import { withoutCredentials } from './remote-url.ts';

/** `remote.NAME.url` and `.pushurl`, without credentials, those of `origin` first. Empty when git has no answer. */
export async function readRemoteUrls({ directory, inherit }: GitLocation): Promise<readonly string[]> {
  const ask = openControl({ directory, inherit });
  // git fails when no key matches.
  const answer = await ask(['config', '-z', '--get-regexp', String.raw`^remote\..*\.(push)?url$`]).catch(() => '');
  const settings = answer.split('\0').map((entry) => entry.split('\n'));
  const isOrigin = ([key = '']: readonly string[]): boolean => key.startsWith('remote.origin.');
  return [...settings.filter(isOrigin), ...settings.filter((setting) => !isOrigin(setting))].flatMap(
    ([, url = '']) => withoutCredentials(url) ?? [],
  );
}
