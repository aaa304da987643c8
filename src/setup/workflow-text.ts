// The workflows that `init` writes. The bundler writes them in from templates/, where people and other repositories find them, too.
export type CiPart = 'github' | 'azure' | 'gitlab' | 'jenkins';

declare const __WORKFLOWS__: Readonly<Record<CiPart, string>> | undefined;

/** By CI system. Empty when the sources run unbundled, as in tests. */
export const WORKFLOW_TEXTS: Readonly<Record<CiPart, string>> =
  typeof __WORKFLOWS__ === 'object' ? __WORKFLOWS__ : { github: '', azure: '', gitlab: '', jenkins: '' };
