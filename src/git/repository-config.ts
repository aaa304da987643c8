// What is taken from a repository's configuration, which nobody trusts: whether it is a partial clone, and where it came from.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutCredentials } from './remote-url.ts';

/**
 * The keys, as `git config --get-regexp` takes them. The first one is always set, by `FIXED_CONFIG`; it is asked for because simple-git waits
 * 50 ms for a git that writes nothing.
 */
export const CONFIG_WANTED = String.raw`^(core\.commitgraph|remote\..*\.(url|promisor|partialclonefilter)|extensions\.partialclone)$`;
const PARTIAL_KEY = /\.(promisor|partialclonefilter|partialclone)$/;

export type Settings = readonly (readonly [key: string, value: string])[];

/** `git config -z` writes `KEY\nVALUE\0`. */
export function parseConfig(text: string): Settings {
  return text
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? ([entry, 'true'] as const) : ([entry.slice(0, end), entry.slice(end + 1)] as const);
    });
}

/** Whether a filter left objects of this repository on the server. */
export function isPartial(settings: Settings, commonDir: string): boolean {
  const configured = settings.some(([key, value]) => PARTIAL_KEY.test(key) && value !== 'false');
  return configured || listNames(join(commonDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
}

/** Without credentials. */
export function findRemoteUrl(settings: Settings): string | undefined {
  const urls = settings.filter(([key]) => key.endsWith('.url'));
  const url = (urls.find(([key]) => key === 'remote.origin.url') ?? urls[0])?.[1];
  return url === undefined ? undefined : withoutCredentials(url);
}

function listNames(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
