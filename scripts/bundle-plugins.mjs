// How the bundle gets few files that hold what is needed, and little else: on Node 20 each file that a program loads costs a third of a millisecond.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program. Its own modules are loaded whatever is called. */
const PROGRAM = 'src/cli.ts';
const START = ['src/cli/run-cli.ts', 'src/edge/process-io.ts'];

/** What every scan loads, one after the other. */
const SCAN = ['src/cli/run-scan.ts', 'src/scan.ts', 'src/cli/compile-later.ts', 'src/report/console.ts'];

/** What a hook loads that has to look closer than `quick.ts`, and every scan, too. */
const HOOK = ['src/cli/run-hook.ts', 'src/hook/open-commit.ts', 'src/scan/scan-source.ts', 'src/detect/detect-all.ts'];

/** Loads the command that was called, which is little. */
const COMMANDS = 'src/cli/commands.ts';

/** What these come to load is little, too. */
const LIGHT = ['rules', 'inspect'].map((name) => `src/cli/commands/${name}.ts`);
const HOOKS = ['src/cli/commands/hook.ts'];

/**
 * esbuild makes a file of those modules that the same programs and late imports need. So whatever is loaded late is made to need all that the
 * program has loaded by then: its start, then what hooks load, then what a scan loads.
 * @param {import('esbuild').Metafile} metafile of a bundle of the same programs
 * @returns {import('esbuild').Plugin}
 */
export function gatherLate({ inputs, outputs }) {
  const programs = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const late = new Set([...programs, ...Object.keys(inputs).flatMap((path) => lateImports(inputs, path))]);
  const light = new Set([...follow(inputs, LIGHT), ...lateImports(inputs, COMMANDS)]);
  const ofHooks = follow(inputs, HOOKS);
  return {
    name: 'gather-late',
    setup: (rules) => {
      const { absWorkingDir: root } = rules.initialOptions;
      const needs = new Map();
      for (const path of late) {
        const loaded = light.has(path) ? START : [...START, ...HOOK, ...(ofHooks.has(path) ? [] : SCAN)];
        if (path !== PROGRAM) needs.set(join(root, path), loaded.map((module) => importOf(root, module)).join(''));
      }
      rules.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const imports = needs.get(path);
        return imports && { contents: `${readFileSync(path, 'utf8')}\n${imports}`, loader: 'ts' };
      });
    },
  };
}

function importOf(root, module) {
  return `import ${JSON.stringify(join(root, module))};`;
}

function lateImports(inputs, path) {
  return inputs[path].imports.flatMap(({ kind, path: target }) => (kind === 'dynamic-import' ? target : []));
}

/** Everything that can come to be loaded from some modules on. */
function follow(inputs, starts) {
  const reached = new Set(starts);
  for (const path of reached) for (const { path: target } of inputs[path]?.imports ?? []) reached.add(target);
  return reached;
}

/**
 * yargs lays out no help here, and what it would do that with takes longer to load than all the rest of it.
 * @type {import('esbuild').Plugin}
 */
export const withoutHelp = {
  name: 'without-help',
  setup: (rules) => {
    rules.onResolve({ filter: /^(?:cliui|string-width)$/ }, ({ path }) => ({ path, namespace: 'without-help' }));
    rules.onLoad({ filter: /./, namespace: 'without-help' }, ({ path }) => ({
      contents: `export default () => { throw new Error('${path} is not bundled') }`,
    }));
  },
};
