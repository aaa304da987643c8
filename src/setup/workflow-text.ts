// The workflows that `init` writes. The bundler writes them in from templates/, where people and other repositories find them, too.
export type CiPart = 'github' | 'azure' | 'gitlab' | 'jenkins';

/** As JSON: of an object the bundler would make a module, and have every file load it. */
declare const __WORKFLOWS__: string | undefined;

/** By CI system. Empty when the sources run unbundled, as in tests. */
export const WORKFLOW_TEXTS: Readonly<Record<CiPart, string>> =
  typeof __WORKFLOWS__ === 'string'
    ? (JSON.parse(__WORKFLOWS__) as Record<CiPart, string>)
    : { github: '', azure: '', gitlab: '', jenkins: '' };
