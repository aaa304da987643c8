// The organizations that a repository itself belongs to or takes packages from: where a token names none, these are asked next. Read only
// when there are findings, and only read: nothing of the repository runs.
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { listOrganizations } from '../detect/organization.ts';
import { addOrganizations } from '../filter/findings.ts';
import { readRemoteUrls } from '../git/remote-urls.ts';
import type { Repository } from '../git/repository.ts';

/** Files at the top of a tree that name feeds and projects. */
const NAMING = /^(?:\.npmrc|\.yarnrc\.yml|nuget\.config|pip\.(?:conf|ini)|azure-pipelines[^/]*\.ya?ml)$/i;
/** Files, and bytes of each. */
const MOST_FILES = 20;
const LARGEST = 256 * 1024;

/** A link must not lead out of the tree, and a FIFO must not hang the scan; Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The findings with the organizations of `repository`'s remotes, then of the files at the top of the tree in `directory`. */
export async function addRepositoryOrganizations(
  findings: readonly Finding[],
  repository: Repository | undefined,
  directory: string | undefined,
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const remotes = repository === undefined ? [] : namesIn((await readRemoteUrls(repository)).join('\n'));
  const root = repository?.root ?? directory;
  const configured = root === undefined ? [] : readNamingFiles(root).flatMap(namesIn);
  return findings.map((finding) => {
    const known = addOrganizations(finding.organizations ?? [], remotes, 'remote');
    const organizations = addOrganizations(known, configured, 'config');
    return organizations.length === 0 ? finding : { ...finding, organizations };
  });
}

/** In the order of the text. */
function namesIn(text: string): readonly string[] {
  return listOrganizations(text)
    .toSorted((a, b) => a.start - b.start)
    .map(({ name }) => name);
}

function readNamingFiles(root: string): readonly string[] {
  const names = orNothing(() => readdirSync(root)).filter((name) => NAMING.test(name));
  return names
    .toSorted()
    .slice(0, MOST_FILES)
    .flatMap((name) => orNothing(() => [readSmall(join(root, name))].flat()));
}

/** What cannot be read says nothing: the scan itself tells of files that it could not read. */
function orNothing(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function readSmall(path: string): string | readonly [] {
  const descriptor = openSync(path, FLAGS);
  try {
    const facts = fstatSync(descriptor);
    return facts.isFile() && facts.size <= LARGEST ? readFileSync(descriptor, 'latin1') : [];
  } finally {
    closeSync(descriptor);
  }
}
