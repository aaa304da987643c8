// Compiles the AssemblyScript in src/git/pack/wasm/ into src/git/pack/wasm-code.ts, which is committed, so that tests and bundles need no
// second compiler. The same sources always give the same bytes.
//   node scripts/wasm.mjs           write wasm-code.ts
//   node scripts/wasm.mjs --check   compare with wasm-code.ts, write nothing, exit 1 when they differ
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main as compile } from 'assemblyscript/asc';

const target = fileURLToPath(new URL('../src/git/pack/wasm-code.ts', import.meta.url));
const source = 'src/git/pack/wasm/index.ts';

/** No runtime, no checks by the compiler (the engine checks every access), data away from the addresses of layout.ts. */
const FLAGS =
  '-O3 --noAssert --runtime stub --importMemory --memoryBase 64 --initialMemory 1 --enable simd,bulk-memory';

async function compileCore() {
  let code;
  const { error } = await compile([source, '--outFile', 'core.wasm', ...FLAGS.split(' ')], {
    baseDir: fileURLToPath(new URL('..', import.meta.url)),
    stderr: process.stderr,
    writeFile: (_name, contents) => {
      code = contents;
    },
  });
  if (error !== null || code === undefined) throw error ?? new Error('no code was written');
  return Buffer.from(code);
}

const text = `// Compiled from wasm/ by scripts/wasm.mjs: do not edit.

/** A WebAssembly module in base64: see unpack-core.ts. */
export const WASM_CODE =
  '${(await compileCore()).toString('base64')}';
`;
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log(`${target}  ${text.length}`);
} else if (readFileSync(target, 'utf8') === text) console.log('wasm-code.ts is what wasm/ gives');
else {
  console.error('src/git/pack/wasm-code.ts is not what src/git/pack/wasm/ gives. Run: npm run wasm');
  process.exitCode = 1;
}
