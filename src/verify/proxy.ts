// Which proxy the environment wants for a URL, as curl reads it: HTTPS_PROXY and NO_PROXY, the lower-case spelling first.
import { UserError } from '../core/errors.ts';
import { isLoopback } from './services.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined: none. Throws `UserError` for a proxy that cannot be used. */
export function findProxy(url: URL, env: Environment): URL | undefined {
  if (isLoopback(url.hostname) || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  const wanted = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? env['all_proxy'] ?? env['ALL_PROXY'] ?? '';
  if (wanted === '') return undefined;
  const text = wanted.includes('://') ? wanted : `http://${wanted}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  // Its value may hold a password, so it is not repeated.
  if (proxy === undefined || !['http:', 'https:'].includes(proxy.protocol))
    throw new UserError('HTTPS_PROXY does not hold the http or https URL of a proxy');
  return proxy;
}

/** `NO_PROXY`: names with everything below them, with or without a port; `*` is all. */
function isExempt({ hostname, port }: URL, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', wantedPort] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wantedPort !== undefined && wantedPort !== (port || '443')) return false;
      return entry === '*' || hostname === name || hostname.endsWith(`.${name}`);
    });
}
