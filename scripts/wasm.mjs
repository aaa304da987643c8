// Compiles AssemblyScript into TypeScript that is committed, so that tests and bundles need no second compiler. The same sources always give
// the same bytes.
//   node scripts/wasm.mjs           write
//   node scripts/wasm.mjs --check   compare with what is there, write nothing, exit 1 when it differs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main as compile } from 'assemblyscript/asc';

/** A memory that all threads see; whoever makes it says how large it is. */
const SHARED = ' --enable threads --sharedMemory --maximumMemory 65536';

const CORES = [
  { source: 'src/git/pack/wasm/index.ts', target: 'src/git/pack/wasm-code.ts', reader: 'unpack-core.ts' },
  {
    source: 'src/git/pack/wasm/find-ids.ts',
    target: 'src/git/pack/ids-code.ts',
    reader: 'id-finder.ts',
    flags: SHARED,
  },
  {
    source: 'src/git/pack/wasm/build-table.ts',
    target: 'src/git/pack/table-code.ts',
    reader: 'table-core.ts',
    flags: SHARED,
  },
  { source: 'src/git/pack/wasm/entries.ts', target: 'src/git/pack/entry-code.ts', reader: 'entry-lister.ts' },
  { source: 'src/detect/wasm/sieve.ts', target: 'src/detect/sieve-code.ts', reader: 'sieve.ts' },
];

const root = new URL('..', import.meta.url);

/** No runtime, no checks by the compiler (the engine checks every access), data away from the addresses of sieve-layout.ts. */
const FLAGS =
  '-O3 --noAssert --runtime stub --importMemory --memoryBase 64 --initialMemory 1 --enable simd,bulk-memory';

async function compileCore(source, flags = '') {
  let code;
  const { error } = await compile([source, '--outFile', 'core.wasm', ...(FLAGS + flags).split(' ')], {
    baseDir: fileURLToPath(root),
    stderr: process.stderr,
    writeFile: (_name, contents) => {
      code = contents;
    },
  });
  if (error !== null || code === undefined) throw error ?? new Error('no code was written');
  return Buffer.from(code);
}

for (const { source, target, reader, flags } of CORES) {
  const place = new URL(target, root);
  const text = `// Compiled from wasm/ by scripts/wasm.mjs: do not edit.

/** A WebAssembly module in base64: see ${reader}. */
export const WASM_CODE =
  '${(await compileCore(source, flags)).toString('base64')}';
`;
  if (!process.argv.includes('--check')) {
    writeFileSync(place, text);
    console.log(`${target}  ${text.length}`);
  } else if (readFileSync(place, 'utf8') === text) console.log(`${target} is what its sources give`);
  else {
    console.error(`${target} is not what ${source} gives. Run: npm run wasm`);
    process.exitCode = 1;
  }
}
