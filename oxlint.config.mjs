// Lint rules. The most important one is the architecture: which room of `src` may import which. `test/house.test.ts` checks the
// same table on resolved paths, dynamic imports included, which `no-restricted-imports` does not see.

/** Every room of `src` (a folder, a file, or both under one name) and the rooms it may import. */
export const ROOMS = {
  core: [],
  detect: ['core'],
  filter: ['core'],
  git: ['core'],
  pool: ['core'],
  report: ['core'],
  unpack: ['core'],
  verify: ['core'],
  revoke: ['core', 'verify'],
  source: ['core', 'filter', 'git'],
  work: ['core', 'detect', 'git', 'unpack'],
  worker: ['core', 'detect', 'pool', 'work'],
  'worker-url': [],
  scan: ['core', 'detect', 'filter', 'git', 'pool', 'source', 'work', 'worker-url'],
  hook: ['core', 'detect', 'filter', 'git', 'report', 'scan', 'source', 'work', 'worker-url'],
  install: ['core', 'git'],
  config: ['core'],
  baseline: ['core', 'config'],
  setup: ['core', 'config', 'detect', 'filter', 'git', 'hook', 'install'],
  edge: ['core', 'config', 'report', 'scan'],
  ci: ['core', 'edge', 'git'],
  cli: [
    'core',
    'baseline',
    'ci',
    'config',
    'detect',
    'edge',
    'git',
    'hook',
    'install',
    'report',
    'revoke',
    'scan',
    'setup',
    'verify',
  ],
  library: ['core', 'baseline', 'config', 'detect', 'edge', 'filter', 'report', 'scan', 'source', 'verify'],
  quick: ['config', 'hook', 'cli'],
  action: ['core', 'ci', 'cli', 'edge', 'report', 'scan'],
};

/** Modules that only some rooms may import, and why. Everything not named here is free. */
export const MODULES = [
  {
    names: ['node:child_process'],
    rooms: ['git', 'revoke'],
    why: 'programs start in one place, shut off from the scanned repository',
  },
  { names: ['node:worker_threads'], rooms: ['pool', 'worker', 'cli', 'action'], why: 'threads belong to the pool' },
  {
    names: ['node:fs', 'node:fs/promises'],
    rooms: [
      'baseline',
      'config',
      'git',
      'revoke',
      'source',
      'work',
      'worker',
      'scan',
      'hook',
      'install',
      'setup',
      'edge',
      'library',
      'ci',
      'cli',
      'action',
    ],
    why: 'this room does no I/O',
  },
  { names: ['node:process'], rooms: ['edge', 'cli', 'quick', 'action'], why: 'only the edges touch the process' },
  {
    names: ['node:http', 'node:http2', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:dns'],
    rooms: ['verify'],
    why: 'only what was asked to talks to the network',
  },
  { names: ['node:vm'], rooms: [], why: 'nothing runs foreign code' },
  { names: ['simple-git'], rooms: ['git'], why: 'git is called in one place' },
  { names: ['yargs'], rooms: ['cli'], why: 'only the command line pays for its parser' },
];

/** The rooms that may print and end the process. */
export const EDGES = ['edge', 'cli', 'quick', 'action'];

/** Where an `any` may not flow. */
const UNSAFE = ['argument', 'assignment', 'call', 'member-access', 'return'].map(
  (what) => `typescript/no-unsafe-${what}`,
);

/** Lint settings of a room: the complement of the two tables. A room's own file and its folder's files see the others from different places. */
function overridesOf(room) {
  const denied = Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room].includes(other));
  const message = `src/${room} may import only: ${[room, ...ROOMS[room]].join(', ')} (oxlint.config.mjs).`;
  const paths = MODULES.filter(({ rooms }) => !rooms.includes(room)).flatMap(({ names, why }) =>
    names.map((name) => ({ name, message: `${why} (oxlint.config.mjs).` })),
  );
  return [
    { files: [`src/${room}.ts`], up: String.raw`\./` },
    { files: [`src/${room}/**`], up: String.raw`(\.\./)+` },
  ].map(({ files, up }) => {
    const patterns = [{ regex: String.raw`^${up}(${denied.join('|')})(/|\.ts$)`, message }];
    return { files, rules: { 'no-restricted-imports': ['error', { paths, patterns }] } };
  });
}

const process = (property) => ({
  object: 'process',
  property,
  message: 'Only src/cli and src/action touch the process.',
});

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'node', 'promise'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['dist', 'build', 'fixtures', 'src/git/pack/wasm', 'src/detect/wasm'], // wasm: AssemblyScript has types of its own
  rules: {
    // Sizes of the models (see CONTRIBUTING.md): a long orchestrator is the file that everyone fears.
    'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
    'max-params': ['error', { max: 4 }],
    'max-depth': ['error', { max: 4 }],

    // Names and modules.
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    'import/extensions': ['error', 'always', { ignorePackages: true }],
    // Types, too: what two files need of one another lies in a third.
    'import/no-cycle': ['error', { ignoreTypes: false, allowUnsafeDynamicCyclicDependency: true }],
    'import/no-default-export': 'error',
    'import/no-mutable-exports': 'error',
    'typescript/consistent-type-definitions': ['error', 'interface'],
    'typescript/consistent-type-imports': 'error',

    // Types.
    'typescript/no-confusing-void-expression': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': [
      'error',
      { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'suite'] }] },
    ],
    'typescript/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    ...Object.fromEntries(UNSAFE.map((rule) => [rule, 'error'])),
    'typescript/only-throw-error': 'error',
    'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    'typescript/restrict-plus-operands': 'error',
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',

    // Care.
    'array-callback-return': 'error',
    eqeqeq: 'error',
    'no-console': 'error',
    'no-empty': 'error',
    'no-param-reassign': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'unicorn/no-process-exit': 'error',
    'unicorn/error-message': 'error',
    'unicorn/throw-new-error': 'error',

    // Off, because in this code base they complain about what is meant:
    'oxc/no-map-spread': 'off', // objects are read-only here, so they are copied
    'import/no-named-as-default-member': 'off', // `fc.assert`
    'no-control-regex': 'off', // escaping them is our trade
    'no-await-in-loop': 'off', // reading a stream step by step
    'no-underscore-dangle': 'off', // `__VERSION__`
    'typescript/consistent-return': 'off', // the compiler's noImplicitReturns knows more
    'typescript/no-unnecessary-boolean-literal-compare': 'off', // `isTTY === true`: it is undefined on a pipe
    'typescript/no-unnecessary-type-parameters': 'off', // generic functions that only promise something
    'typescript/no-unsafe-type-assertion': 'off', // `JSON.parse(…) as unknown as T` says no more than `as T`
    'unicorn/consistent-function-scoping': 'off', // a small function may live where it is used
    'unicorn/no-array-reverse': 'off', // of an array that was just made
    'unicorn/no-array-sort': 'off',
    'unicorn/prefer-add-event-listener': 'off', // the DOM's
    'unicorn/prefer-set-has': 'off', // three elements
    'unicorn/require-post-message-target-origin': 'off', // the DOM's
  },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        'no-restricted-globals': ['error', { globals: ['fetch', 'WebSocket', 'EventSource'], checkGlobalObject: true }],
        'no-restricted-properties': ['error', ...['stdout', 'stderr', 'exit', 'exitCode', 'argv'].map(process)],
      },
    },
    ...Object.keys(ROOMS).flatMap(overridesOf),
    {
      files: EDGES.flatMap((room) => [`src/${room}.ts`, `src/${room}/**`]),
      rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
    },
    {
      files: ['test/**', 'bench/**', 'scripts/**', 'bin/**', '*.mjs'],
      rules: {
        'no-console': 'off',
        'max-lines-per-function': 'off',
        'max-params': 'off',
        'typescript/no-non-null-assertion': 'off',
        // Tests read their own JSON and try what must not work; plain JavaScript has no types to be strict about.
        ...Object.fromEntries(UNSAFE.map((rule) => [rule, 'off'])),
        'typescript/no-misused-spread': 'off',
        'typescript/restrict-template-expressions': 'off',
      },
    },
    {
      files: ['**/*.mjs', 'bin/**'],
      rules: {
        'import/no-default-export': 'off',
        'import/no-unassigned-import': 'off',
        'typescript/use-unknown-in-catch-callback-variable': 'off',
        'unicorn/no-process-exit': 'off',
        'typescript/no-unnecessary-type-conversion': 'off',
        'typescript/require-array-sort-compare': 'off',
      },
    },
  ],
};
