// What a name for a commit means in a checkout, whatever others have pushed: git takes a tag before a branch, so that a tag called `origin/main` at
// the newest commit would leave nothing between the two. A name that could mean two commits is refused.
import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { REMOTE } from '../git/fetch-commits.ts';
import { isObjectId } from '../git/object-id.ts';
import type { Repository } from '../git/repository.ts';
import { resolveRevisions } from '../git/resolve-revisions.ts';

const TRACKING = `refs/remotes/${REMOTE}/`;
/** Git asks for no other ref or commit then. */
const HEAD = /^(?:HEAD|@)(?![\w./-])/;
const SHORT_ID = /^[0-9a-f]{4,}(?![\w./-])/;

/**
 * A revision for git: `name`, or the remote's branch of that name where a checkout has no other, as those of CI systems. It need not be there. Throws
 * `UserError`.
 */
export async function pinRevision(repository: Repository, name: string): Promise<string> {
  if (isExact(name)) return name;
  const remote = TRACKING + name;
  const refs = [`refs/heads/${name}`, `refs/remotes/${name}`, `refs/tags/${name}`, remote];
  const [plain, ...found] = await resolveRevisions(repository, [name, ...refs]);
  // A local branch may well be behind the remote's of the same name.
  const here = refs.filter((ref, at) => found[at] !== undefined && (ref !== remote || found[0] === undefined));
  const commits = new Set(here.map((ref) => found[refs.indexOf(ref)]?.commit));
  if (commits.size > 1)
    throw new UserError(`${quote(name)} names different commits, say which is meant: ${here.join(' or ')}`);
  if (here.length > 0 && SHORT_ID.test(name))
    throw new UserError(`${quote(name)} may be a short id, say which is meant: ${here.join(' or ')}, or the whole id`);
  return plain === undefined && here.length > 0 ? remote : name;
}

/** What to ask the remote for, so that `pinRevision` finds it or sees that it is two things: ids and refspecs. */
export function wantsOf(repository: Repository, name: string): readonly string[] {
  if (isObjectId(name) || name.startsWith('refs/tags/')) return [isObjectId(name) ? name : `${name}:${name}`];
  if (HEAD.test(name)) return repository.head === undefined ? [] : [repository.head];
  const prefix = [TRACKING, 'refs/heads/', `${REMOTE}/`].find((each) => name.startsWith(each)) ?? '';
  const short = name.slice(prefix.length);
  const branch = `+refs/heads/${short}:${TRACKING}${short}`;
  return prefix === '' ? [branch, `refs/tags/${name}:refs/tags/${name}`] : [branch];
}

function isExact(name: string): boolean {
  return isObjectId(name) || name.startsWith('refs/') || HEAD.test(name);
}
