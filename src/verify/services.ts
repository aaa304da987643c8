// Where Azure DevOps is: Microsoft's hosts, or a server that the user named. Nothing else may be talked to, and no scanned file has a say.
import { UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';

/** The places to ask; every URL ends in `/`. */
export interface Services {
  /** Pages of an organization (on a server: of a collection; `''` is the server's own address). */
  readonly organization: (name: string) => URL;
  /** Its tokens, users and groups. */
  readonly identity: (name: string) => URL;
  /** Of the person, whatever the organization; a server has none. */
  readonly profile: URL | undefined;
  /** Whether a request may go there. The client asks for each one. */
  readonly allows: (url: URL) => boolean;
  readonly isOrganization: (name: string) => boolean;
}

/** Azure DevOps Services. */
export const MICROSOFT: Services = {
  organization: (name) => new URL(`${encodeURIComponent(name)}/`, 'https://dev.azure.com/'),
  identity: (name) => new URL(`${encodeURIComponent(name)}/`, 'https://vssps.dev.azure.com/'),
  profile: new URL('https://app.vssps.visualstudio.com/'),
  allows: ({ protocol, hostname, port, username, password }) =>
    protocol === 'https:' &&
    port === '' &&
    username + password === '' &&
    /^(?:(?:[a-z0-9-]+\.)*dev\.azure\.com|(?:[a-z0-9-]+\.)+visualstudio\.com)$/.test(hostname),
  isOrganization: (name) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?$/.test(name),
};

/** Azure DevOps Server at `text`, the URL of the server or of one collection, as `option` was given. Throws `UserError` unless tokens can safely be sent there. */
export function serverAt(text: string, option = '--server'): Services {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol))
    throw new UserError(`${option} wants an https URL, for example https://tfs.example.com/tfs, not ${quote(text)}`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new UserError(`${option} wants https: over http everybody on the way could read the tokens`);
  if (url.username + url.password !== '') throw new UserError(`${option} takes no user and no password`);
  if (url.search + url.hash !== '') throw new UserError(`${option} takes no query and no fragment`);
  const base = new URL(url.href.endsWith('/') ? url.href : `${url.href}/`);
  const collection = (name: string) => (name === '' ? base : new URL(`${encodeURIComponent(name)}/`, base));
  return {
    organization: collection,
    identity: collection,
    profile: undefined,
    allows: ({ href, username, password }) => href.startsWith(base.href) && username + password === '',
    // Spaces and dots may stand in a collection's name, but nothing that would lead somewhere else.
    isOrganization: (name) => /^[^\p{Cc}\\/:*?"<>;#$%{},+=[\]|@~&^]{1,64}$/u.test(name) && !/^\.+$/.test(name),
  };
}

/** Whether the bytes stay on this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
