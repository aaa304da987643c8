// Asks Azure's own command line for an access token: the only program besides git that is ever started. It starts from its own folder and never
// from a scanned one (Python would load modules from there), with arguments that are the same for everybody, and no secret among them.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { UserError } from '../core/errors.ts';
import { asObject, asText } from '../verify/answer-text.ts';
import { AZURE_DEVOPS } from './access-token.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface AzureCliSetting {
  readonly env: Environment;
  readonly platform: string;
  readonly signal?: AbortSignal;
}

/** `az` is slow to start, and may renew what it holds. Milliseconds. */
const PATIENCE = 60_000;
const MOST = 1 << 20;

/** What Python or `az` would load from elsewhere, and tokens that `az` has no business with. */
const DROPPED = /^(?:PYTHON|AZURE_DEVOPS_|ADO_|NODE_)/;
const FIXED = {
  PYTHONSAFEPATH: '1',
  AZURE_CORE_NO_COLOR: 'true',
  AZURE_CORE_ONLY_SHOW_ERRORS: 'true',
  AZURE_CORE_COLLECT_TELEMETRY: 'false',
  AZURE_CORE_DISABLE_CONFIRM_PROMPT: 'true',
};

const OTHERWISE = 'or set AZURE_DEVOPS_ACCESS_TOKEN';

/** The text of an access token for Azure DevOps; `tenant`: GUID of an Entra tenant. Throws `UserError` when there is no `az`, or nobody is signed in. */
export async function askAzureCli(setting: AzureCliSetting, tenant?: string): Promise<string> {
  const { env, platform, signal } = setting;
  const program = findProgram(env, platform);
  if (program === undefined) throw new UserError(`no Entra access token: az was not found; install it, ${OTHERWISE}`);
  const args = ['account', 'get-access-token', '--resource', AZURE_DEVOPS, '--output', 'json'];
  if (tenant !== undefined && /^[0-9a-f-]{36}$/i.test(tenant)) args.push('--tenant', tenant);
  const command = commandOf(program, args, setting);
  const options = {
    cwd: dirname(program),
    env: environmentOf(env),
    timeout: PATIENCE,
    maxBuffer: MOST,
    windowsHide: true,
    windowsVerbatimArguments: platform === 'win32',
    ...(signal === undefined ? {} : { signal }),
  };
  const answer = await new Promise<string>((resolve, reject) => {
    // What it wrote may name people, and its advice is for its own users.
    const child = execFile(command.file, command.args, options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else if (signal?.aborted === true) reject(error);
      else reject(new UserError(`no Entra access token: az could not get one; az login, ${OTHERWISE}`));
    });
    child.stdin?.end();
  });
  return readAnswer(answer);
}

function readAnswer(answer: string): string {
  try {
    const token = asText(asObject(JSON.parse(answer))?.['accessToken']);
    if (token !== undefined) return token;
  } catch {
    // Said below.
  }
  throw new UserError(`no Entra access token: az answered something else; az login, ${OTHERWISE}`);
}

/** Absolute, from absolute folders of PATH only. */
function findProgram({ PATH, Path }: Environment, platform: string): string | undefined {
  const name = platform === 'win32' ? 'az.cmd' : 'az';
  return (PATH ?? Path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/** Windows starts scripts through its shell only. All that it gets to read are fixed words, a GUID, and a path in quotes. */
function commandOf(program: string, args: readonly string[], { env, platform }: AzureCliSetting) {
  if (platform !== 'win32') return { file: program, args: [...args] };
  if (/["%!^]/.test(program))
    throw new UserError(`no Entra access token: az lies in a folder with an odd name; ${OTHERWISE}`);
  const shell = join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'cmd.exe');
  return { file: shell, args: ['/d', '/s', '/c', `""${program}" ${args.join(' ')}"`] };
}

function environmentOf(env: Environment): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !DROPPED.test(name.toUpperCase()))), ...FIXED };
}
