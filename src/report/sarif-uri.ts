// Paths and remotes as URIs: percent-encoded, stable between runs and machines, never with credentials.
import type { ArtifactLocation } from 'sarif';
import type { ScanReport } from '../core/scan-report.ts';
import { maskTokens } from '../core/escape.ts';
import { rootPathOf } from './places.ts';

/** The base of all relative URIs: the repository's root, or outside git the directory of the scan. Its place on this machine is nobody's business. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Where a place lies, from the root of the repository, or absolute outside it. */
export function artifactOf(path: string, report: Pick<ScanReport, 'scope' | 'repository'>): ArtifactLocation {
  const name = rootPathOf(path, report);
  if (name.startsWith('/')) return { uri: `file:${name.startsWith('//') ? '' : '//'}${encodePath(name)}` };
  const drive = /^[A-Za-z]:(?=\/)/.exec(name)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${encodePath(name.slice(drive.length))}` };
  return { uri: encodePath(name), uriBaseId: SOURCE_ROOT };
}

/** A remote as an absolute URI without user and password; undefined where it names a place on this machine or nothing that can be understood. */
export function remoteUri(remote: string): string | undefined {
  // git's scp-like form, `git@github.com:owner/repository.git`.
  const [, host, path] = /^(?:[^/@]*@)?([^/:@]{2,}):(?!:|\/\/)(.+)$/.exec(remote) ?? [];
  const text = host === undefined || path === undefined ? remote : `ssh://${host}/${path.replace(/^\//, '')}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!['http:', 'https:', 'ssh:', 'git:'].includes(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return maskTokens(url.href);
}

/** Bytes that are no UTF-8, which paths have as `\xNN`, too. */
function encodePath(path: string): string {
  return maskTokens(path).split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'))
    .replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/%5Cx([89a-f][0-9a-f])/g, (_, byte: string) => `%${byte.toUpperCase()}`);
}
