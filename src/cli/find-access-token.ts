// Where the access token comes from: standard input, the environment, or Azure's own command line, in this order.
import { UserError } from '../core/errors.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { type AccessToken, acceptToken, VARIABLES } from '../revoke/access-token.ts';
import { askAzureCli } from '../revoke/azure-cli.ts';
import type { TypedRevoking } from './revoking.ts';
import { readLines } from './read-lines.ts';

/** What was handed to this run; undefined when nothing was. Throws `UserError` for what cannot be an access token. */
export async function findGivenToken(typed: TypedRevoking, io: ProgramIo): Promise<AccessToken | undefined> {
  const acceptance = { allowPat: typed.allowPat, now: Date.now() };
  if (typed.accessTokenStdin) {
    for await (const line of readLines(io.stdin())) return acceptToken(line, 'standard input', acceptance);
    throw new UserError('--access-token-stdin: standard input is empty');
  }
  const name = VARIABLES.find((variable) => (io.env[variable] ?? '') !== '');
  return name === undefined ? undefined : acceptToken(io.env[name] ?? '', name, acceptance);
}

/** The one of whoever is signed in to Azure's command line; `tenant`: GUID. Throws `UserError` when there is none. */
export async function findSignedIn({ env, platform, signal }: ProgramIo, tenant?: string): Promise<AccessToken> {
  const text = await askAzureCli({ env, platform, signal }, tenant);
  return acceptToken(text, 'az login', { allowPat: false, now: Date.now() });
}
