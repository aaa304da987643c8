// The version as one constant: the bundler writes it in from package.json, so nothing is read at run time.
declare const __VERSION__: string | undefined;

/** `0.0.0-source` when the sources run unbundled, as in tests. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source';
