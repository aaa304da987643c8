// What a scan says about what is no token.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Confidence } from '../../src/core/confidence.ts';
import { scanInProcess } from '../scan/scan-in-process.ts';
import { inTemporaryFolder } from './folder.ts';
import { BESIDE, type Negative } from './negatives.ts';

export interface NegativeCount {
  readonly name: string;
  readonly count: number;
  readonly findings: Readonly<Record<Confidence, number>>;
}

/** Of the one kind that may be called possible, this share at most: it ends as a token does in one of sixteen. */
const POSSIBLE_SHARE = 0.1;

export async function countNegatives(negatives: readonly Negative[]): Promise<readonly NegativeCount[]> {
  return inTemporaryFolder(async (root) => {
    for (const [index, { files }] of negatives.entries()) {
      mkdirSync(join(root, String(index)));
      for (const [file, content] of Object.entries(files)) writeFileSync(join(root, String(index), file), content);
    }
    const { findings, problems } = await scanInProcess({ cwd: root, paths: ['.'] });
    if (problems.length > 0) throw new Error(`${problems[0]?.where}: ${problems[0]?.message}`);
    return negatives.map(({ name, count }, index) => {
      const own = findings.filter(({ places }) => places[0]?.path.startsWith(`${index}/`));
      const of = (wanted: Confidence): number => own.filter(({ confidence }) => confidence === wanted).length;
      return { name, count, findings: { certain: of('certain'), likely: of('likely'), possible: of('possible') } };
    });
  });
}

/** Whether more was said than may be. */
export function isAlarm({ name, count, findings: { certain, likely, possible } }: NegativeCount): boolean {
  return certain + likely > 0 || possible > (name === BESIDE ? POSSIBLE_SHARE * count : 0);
}
