// The corpus's report, as docs/corpus.md has it: the same for the same code, without times.
import type { Measured } from './measure.ts';
import type { Count } from './tally.ts';

export function renderReport({ tally, negatives }: Measured): string {
  const { planted, found } = tally.total;
  const tables = [...tally.tables].flatMap(([table, rows]) => {
    const shown = [...rows].map(([name, count]) => `| ${name} | ${count.planted} | ${showFound(count)} |`);
    return [`\n**${capitalized(table)}**\n`, '| | planted | found |', '|---|--:|--:|', ...shown];
  });
  const others = negatives.map(
    ({ name, count, findings: { certain, likely, possible } }) =>
      `| ${name} | ${count} | ${certain} | ${likely} | ${possible} |`,
  );
  const lookalikes = negatives.reduce((sum, { count }) => sum + count, 0);
  return [
    `${number(planted)} tokens planted, half of them of either format; ${number(found)} found.`,
    `${number(lookalikes)} lookalikes; ${said(negatives.flatMap(({ findings }) => [findings.certain, findings.likely]))} called certain or likely.`,
    '\n### Tokens',
    ...tables,
    '\n### What is no token\n',
    '| | there | certain | likely | possible |',
    '|---|--:|--:|--:|--:|',
    ...others,
    '',
  ].join('\n');
}

function showFound({ planted, found }: Count): string {
  return planted === found ? String(found) : `**${found}**`;
}

function said(counts: readonly number[]): string {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === 0 ? 'none' : String(sum);
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
