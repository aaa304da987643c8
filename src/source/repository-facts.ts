import type { RepositoryFacts } from '../core/scan-report.ts';
import type { Repository } from '../git/repository.ts';

/** What reports say about a repository. */
export function repositoryFacts({ prefix, remoteUrl, head, branch }: Repository): RepositoryFacts {
  return {
    prefix,
    ...(remoteUrl === undefined ? {} : { remoteUrl }),
    ...(head === undefined ? {} : { revision: head }),
    ...(branch === undefined ? {} : { branch }),
  };
}
