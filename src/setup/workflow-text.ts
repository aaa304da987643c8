// The workflows that `init` writes. The bundler writes them in from templates/, where people and other repositories find them, too.
declare const __WORKFLOWS__: Readonly<Record<'github' | 'azure', string>> | undefined;

/** By CI system. Empty when the sources run unbundled, as in tests. */
export const WORKFLOW_TEXTS: Readonly<Record<'github' | 'azure', string>> =
  typeof __WORKFLOWS__ === 'object' ? __WORKFLOWS__ : { github: '', azure: '' };
