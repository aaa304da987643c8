// The question before anything is revoked: whoever can type the name of the organization has read it.
import type { Action } from '../core/revocation.ts';
import { escapeText } from '../core/escape.ts';
import type { ProgramIo } from '../edge/program-io.ts';
import { formatCount } from '../report/quantity.ts';
import type { Services } from '../verify/services.ts';
import { readLines } from './read-lines.ts';

export interface Asking {
  readonly io: ProgramIo;
  readonly services: Services;
  /** Nobody is asked. */
  readonly yes: boolean;
}

/** The organizations in which the actions may be done. To ask a token once more needs nobody's word. */
export async function askConsent(
  actions: readonly Action[],
  { io, services, yes }: Asking,
): Promise<ReadonlySet<string>> {
  const all = new Set(actions.map(({ organization }) => organization));
  if (yes) return all;
  const counts = new Map<string, number>();
  for (const { kind, organization } of actions)
    if (kind === 'revoke') counts.set(organization, (counts.get(organization) ?? 0) + 1);
  const agreed = new Set([...all].filter((organization) => !counts.has(organization)));
  if (counts.size === 0) return agreed;
  const lines = readLines(io.stdin());
  for (const [organization, count] of counts) {
    const name = organization || services.organization('').host;
    const question = `Type ${escapeText(name)} to revoke ${formatCount(count, 'token')} there, or press Enter to stop: `;
    await io.stderr.write(question);
    const answer = await lines.next();
    const typed = answer.done === true ? '' : answer.value.trim();
    if (typed.toLowerCase() !== name.toLowerCase()) break;
    agreed.add(organization);
  }
  await lines.return(undefined);
  return agreed;
}
