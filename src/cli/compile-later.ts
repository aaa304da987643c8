// Asks V8 to wait longer before it optimizes. Apart because it holds for the whole process, which is the program's to decide, not the library's.
import { setFlagsFromString } from 'node:v8';

/**
 * What a function has to be worth, some eight times the default, in the words of each version's V8: within a major version of Node these do not
 * change. A version that does not know its flag would say so on stderr.
 */
const FLAGS: Readonly<Record<string, string>> = {
  v20: '--interrupt-budget=500000',
  v22: '--invocation-count-for-turbofan=20000',
  v24: '--invocation-count-for-turbofan=20000',
};

/**
 * For scans: their inner loops are WebAssembly, and of the four hundred functions that each thread would optimize for itself most are not worth it.
 * A tenth of the CPU for histories, a fifth for trees (bench/PERFORMANCE.md).
 */
export function compileLater(version = process.version): void {
  const flag = FLAGS[version.slice(0, version.indexOf('.'))];
  if (flag !== undefined) setFlagsFromString(flag);
}
