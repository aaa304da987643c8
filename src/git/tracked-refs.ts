// Which refs of a repository tell what the other side of a push has, as far as that can be told without asking it.

import { quietly } from './git-error.ts';
import type { GitLocation } from './environment.ts';
import { readGit } from './spawn-git.ts';

/** The other side as git names it to pre-push. Foreign text. */
export interface OtherSide {
  /** Of a remote; a URL, where there is none of that. */
  readonly name: string;
  /** Where it is pushed to. */
  readonly url: string | undefined;
}

/** A remote's name; a URL is no part of a ref's name. */
const REMOTE = /^[\w.-]+(?:\/[\w.-]+)*$/;
const SCP_LIKE = /^(?:[^@/:]+@)?(?<host>[^/:]{2,}):(?!\/\/)(?<path>.*)$/;

/**
 * Options for `git rev-list --not`: the refs that a fetch from there has written. None when the remote is fetched from one repository and pushed
 * to another; and none of another remote, whose name (`origin/other`) or settings may put its refs in the same folder.
 */
export async function listTrackedRefs(location: GitLocation, { name, url }: OtherSide): Promise<readonly string[]> {
  if (!REMOTE.test(name) || url === undefined) return [];
  const source = await ask(location, ['ls-remote', '--get-url', name]);
  if (source === undefined || toRepository(source.replace(/\n$/, '')) !== toRepository(url)) return [];
  const fetched = await ask(location, ['config', '-z', '--get-regexp', String.raw`^remote\..*\.fetch$`]);
  const others = (fetched ?? '').split('\0').flatMap((entry) => {
    const [, remote, target] = /^remote\.([^\n]*)\.fetch\n[^:]*:(.+)$/s.exec(entry) ?? [];
    return remote === name || target === undefined ? [] : [`--exclude=${target}`];
  });
  return [...others, `--glob=refs/remotes/${name}/*`];
}

/** Undefined when git has no answer. */
async function ask(location: GitLocation, args: readonly string[]): Promise<string | undefined> {
  return (await quietly(readGit(args, location), undefined))?.toString('utf8');
}

/** The same for all protocols and users by which one repository may be reached; a path as it is. */
function toRepository(url: string): string {
  const { host, path } = SCP_LIKE.exec(url)?.groups ?? {};
  if (host !== undefined && path !== undefined) return join(host, path);
  if (!/^\w+:\/\/[^/]/.test(url) || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  return join(parsed.host, parsed.pathname);
}

function join(host: string, path: string): string {
  return `${host.toLowerCase()}/${path.replace(/^\/+|(?:\.git)?\/*$/g, '')}`;
}
