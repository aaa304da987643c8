// Whether a configuration leaves enough for a token to be refused: that it is valid says little, and the doctor's own token lies where hooks look.
import { posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { createPathFilter } from '../filter/path-filter.ts';
import { listWorkingTree } from '../git/list-files.ts';
import type { Repository } from '../git/repository.ts';
import { type Check, failed, noted, passed } from './check.ts';

/** Files that tokens mostly leak in, one of a kind. */
const CARRIERS = [
  '.env',
  '.npmrc',
  'appsettings.json',
  'azure-pipelines.yml',
  'deploy.ps1',
  'deploy.sh',
  'nuget.config',
  'pip.conf',
  'settings.xml',
] as const;
/** The rules about tokens that a checksum vouches for. */
const CERTAIN: readonly string[] = ['PAT001', 'PAT002'];

/** `name`: of its file. */
export async function judgeConfig(
  name: string,
  config: Config,
  repository: Repository & { readonly root: string },
): Promise<Check> {
  const { failOn, disabledRules, include, exclude, archives } = config;
  if (failOn === 'never')
    return failed('config', `${name} has nothing refused (failOn: never)`, `take failOn: never out of ${name}`);
  const disabled = disabledRules.filter((id) => CERTAIN.includes(id));
  if (disabled.length > 0)
    return failed(
      'config',
      `${name} has tokens passed over (${disabled.join(', ')})`,
      `take that out of disabledRules`,
    );
  const unseen = await listUnseen(config, repository);
  if (unseen.length > 0)
    return failed('config', `${name} leaves out all files like ${unseen.join(', ')}`, 'narrow its include and exclude');
  const limits = [
    ...(include.length === 0 ? [] : [`only ${include.join(', ')}`]),
    ...(exclude.length === 0 ? [] : [`not ${exclude.join(', ')}`]),
    ...(disabledRules.length === 0 ? [] : [`without ${disabledRules.join(', ')}`]),
    ...(archives === false ? ['no archives'] : []),
  ];
  return limits.length === 0 ? passed('config', name) : noted('config', `${name}: ${limits.join('; ')}`);
}

/** Kinds of files that no folder may have. */
async function listUnseen(
  { include, exclude }: Config,
  repository: Repository & { readonly root: string },
): Promise<readonly string[]> {
  if (include.length === 0 && exclude.length === 0) return [];
  const accepts = createPathFilter(include, exclude, '');
  const { files } = await listWorkingTree(repository.root, repository);
  const folders = new Set(files.map((file) => (typeof file === 'string' ? posix.dirname(file) : '.')));
  return CARRIERS.filter((name) => ![...folders, '.'].some((folder) => accepts(posix.join(folder, name))));
}
