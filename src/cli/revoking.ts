// What was typed about revoking, and about the record of it. Whether somebody can say yes here is checked before anything is read.
import type { Environment } from '../edge/program-io.ts';
import { UsageError } from '../edge/usage-error.ts';
import type { CommandLine } from './command-line.ts';

/** As typed. */
export interface TypedRevoking {
  /** Nobody is asked. */
  readonly yes: boolean;
  /** Only the plan. */
  readonly dryRun: boolean;
  /** A file name. */
  readonly audit: string;
  /** GUID. */
  readonly pick: string | undefined;
  readonly allUsers: boolean;
  readonly accessTokenStdin: boolean;
  readonly allowPat: boolean;
}

/** Where the record of what was revoked goes, in the current directory. */
export const AUDIT_FILE = 'pat-patrol-audit.jsonl';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Throws `UsageError`. */
export function toRevoking(line: CommandLine, ids: readonly string[]): TypedRevoking {
  const pick = line.value('pick');
  if (pick !== undefined && !GUID.test(pick))
    throw new UsageError('--pick wants the id of an authorization, as the plan lists them', 'revoke');
  if (pick !== undefined && ids.length !== 1)
    throw new UsageError('--pick is about one token: say which, pat-patrol revoke ID --pick AUTHORIZATION', 'revoke');
  const accessTokenStdin = line.flag('access-token-stdin');
  if (accessTokenStdin && line.flag('stdin'))
    throw new UsageError('--stdin and --access-token-stdin both read standard input: choose one', 'revoke');
  return {
    yes: line.flag('yes'),
    dryRun: line.flag('dry-run'),
    audit: toAudit(line),
    pick: pick?.toLowerCase(),
    allUsers: line.flag('all-users'),
    accessTokenStdin,
    allowPat: line.flag('allow-pat'),
  };
}

/** Throws `UsageError`. */
export function toAudit(line: CommandLine): string {
  const audit = line.value('audit') ?? AUDIT_FILE;
  if (audit.trim() === '') throw new UsageError('the name of the audit file is empty', 'revoke');
  return audit;
}

export interface Circumstances {
  readonly env: Environment;
  readonly organizations: readonly string[];
  /** Standard input is a terminal, and nothing else is read from it. */
  readonly canType: boolean;
}

/** Throws `UsageError` where nobody could say yes, or where a yes for everything would go too far. */
export function checkConsent({ yes, dryRun }: TypedRevoking, { env, organizations, canType }: Circumstances): void {
  if (dryRun) return;
  const isOn = (name: string) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase());
  if ((isOn('CI') || isOn('TF_BUILD')) && (!yes || organizations.length === 0))
    throw new UsageError('in CI revoke wants --yes and --organization NAME, or --dry-run', 'revoke');
  if (!yes && !canType)
    throw new UsageError(
      'nobody can say yes here: --yes revokes without asking, --dry-run only shows the plan',
      'revoke',
    );
}
