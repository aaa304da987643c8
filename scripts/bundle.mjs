// Bundles src/ into dist/, which is committed so that the program, the action and the git hooks run right after a clone.
// The same sources always give the same bytes: pinned esbuild, no timestamps, no absolute paths, sorted licences.
//   node scripts/bundle.mjs           write dist/
//   node scripts/bundle.mjs --inputs  say which sources each file of dist/ is made of, write nothing
//   node scripts/bundle.mjs --check   compare with dist/, write nothing, exit 1 when they differ
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { gatherLate, withoutHelp } from './bundle-plugins.mjs';
import { declarationsOf } from './declarations.mjs';
import { licenceText } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What `pat-patrol init` writes, see src/setup/workflow-text.ts. */
const workflows = {
  github: readFileSync(join(root, 'templates', 'github', 'pat-patrol.yml'), 'utf8'),
  azure: readFileSync(join(root, 'templates', 'azure-pipelines', 'scan.yml'), 'utf8'),
  gitlab: readFileSync(join(root, 'templates', 'gitlab', 'pat-patrol.yml'), 'utf8'),
  jenkins: readFileSync(join(root, 'templates', 'jenkins', 'Jenkinsfile'), 'utf8'),
};

const SETTINGS = {
  absWorkingDir: root,
  outdir: dist,
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  external: ['supports-color'], // of a package we ship, for its own colours, where somebody has it; here a tool for development brings it
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  preserveSymlinks: true, // paths are part of the chunks' names
  legalComments: 'none', // the whole licences are in THIRD-PARTY-LICENSES.txt
  define: { __VERSION__: JSON.stringify(version), __WORKFLOWS__: JSON.stringify(JSON.stringify(workflows)) },
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const MODULES = {
  ...SETTINGS,
  chunkNames: 'chunk-[hash]',
  splitting: true,
  format: 'esm',
  // Bundled CommonJS packages call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

/** All files lie flat, because src/scan.ts starts `new URL('./worker.js', import.meta.url)` from a chunk. */
async function bundlePrograms() {
  const programs = { ...MODULES, entryPoints: ['src/cli.ts', 'src/action.ts', 'src/library.ts'] };
  const { metafile } = await build(programs);
  return build({ ...programs, plugins: [withoutHelp, gatherLate(metafile)] });
}

/** Each thread loads this anew, so it is a file by itself. */
function bundleWorker() {
  return build({ ...MODULES, entryPoints: ['src/worker.ts'] });
}

/** What hooks start is one file, and CommonJS: either spares a tenth of a start of Node. What it does not do it leaves to the program. */
function bundleQuick() {
  return build({
    ...SETTINGS,
    entryPoints: ['src/quick.ts'],
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    minifyIdentifiers: true,
    plugins: [
      {
        name: 'program-beside',
        setup: (rules) => rules.onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: './cli.js', external: true })),
      },
    ],
  });
}

/** Every file of dist/ by name. */
async function bundle() {
  const results = await Promise.all([bundlePrograms(), bundleWorker(), bundleQuick()]);
  const files = new Map(
    results.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]),
    ),
  );
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  files.set('library.d.ts', Buffer.from(declarationsOf(root, 'src/library.ts')));
  files.set('THIRD-PARTY-LICENSES.txt', Buffer.from(licenceText(root, inputs)));
  return { files, outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)) };
}

/** Source files by the name of the bundled file that they are in. */
function inputsOf(outputs) {
  return Object.fromEntries(Object.entries(outputs).map(([path, { inputs }]) => [basename(path), Object.keys(inputs)]));
}

function readDist() {
  try {
    return new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name))]));
  } catch (error) {
    if (error.code === 'ENOENT') return new Map();
    throw error;
  }
}

function differences(built, committed) {
  const names = [...new Set([...built.keys(), ...committed.keys()])].toSorted();
  return names.filter((name) => built.get(name)?.equals(committed.get(name) ?? Buffer.alloc(0)) !== true);
}

// esbuild has already said what is wrong with the sources.
const { files, outputs } = await bundle().catch((error) => {
  if (error.errors === undefined) throw error;
  process.exit(1);
});
if (process.argv.includes('--inputs')) console.log(JSON.stringify(inputsOf(outputs)));
else if (process.argv.includes('--check')) {
  const different = differences(files, readDist());
  if (different.length > 0) {
    console.error(`dist/ is not what src/ gives (${different.join(', ')}). Run: npm run bundle`);
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ gives (${files.size} files)`);
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, content] of files) {
    writeFileSync(join(dist, name), content);
    console.log(`dist/${name}  ${content.length}`);
  }
}
