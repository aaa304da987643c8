// The oracle: detection as one would describe it, with strings, regular expressions over whole texts and no skipping. It decodes everything
// in every way and looks at every window. It shares with the product only the judgement of what has no valid checksum and the names of organizations.
import { judge } from '../../src/detect/judgement.ts';
import { outermostLayer, type Trace } from '../../src/detect/layer.ts';
import { findOrganization } from '../../src/detect/organization.ts';
import type { Encoding, TokenFacts } from '../../src/core/match.ts';
import { decodingsOf, type SlowDecoded, type Spelled } from './slow-encodings.ts';
import { dressedBlocksOf } from './slow-dressed.ts';
import { blocksOf, type Line } from './slow-joined.ts';
import { narrowBlocksOf } from './slow-narrow.ts';
import { checksumsOfNew, kindOfLegacy } from './slow-token.ts';

/** What is compared with the product's matches. */
export interface SlowMatch {
  readonly ruleId: string;
  readonly token: string;
  readonly offset: number;
  readonly length: number;
  readonly encoding: readonly Encoding[];
  readonly kind: string;
  readonly organization: string | undefined;
}

type Place = readonly [start: number, end: number];
type Outward = (place: Place) => { readonly place: Place; readonly encoding?: Encoding };

interface Text {
  readonly text: string;
  readonly depth: number;
  /** UTF-16 in it keeps to even offsets. */
  readonly aligned: boolean;
  /** Only checksums count. */
  readonly exact: boolean;
  readonly outer: readonly [Text, Outward] | undefined;
}

export function slowDetect(bytes: Uint8Array, depth: number): readonly SlowMatch[] {
  const found: SlowMatch[] = [];
  look({ text: Buffer.from(bytes).toString('latin1'), depth, aligned: true, exact: false, outer: undefined }, found);
  const kept: SlowMatch[] = [];
  const bySimplicity = (a: SlowMatch, b: SlowMatch): number =>
    a.encoding.length - b.encoding.length || (a.encoding.join() > b.encoding.join() ? -1 : 1);
  for (const match of found.toSorted(
    (a, b) =>
      (a.encoding.join() === b.encoding.join() ? 0 : bySimplicity(a, b)) || a.offset - b.offset || b.length - a.length,
  )) {
    const overlaps = (other: SlowMatch): boolean =>
      other.token === match.token &&
      other.offset < match.offset + match.length &&
      match.offset < other.offset + other.length;
    if (!kept.some(overlaps)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.offset - b.offset || a.length - b.length || (a.token < b.token ? -1 : 1));
}

function look(text: Text, found: SlowMatch[]): void {
  lookPlain(text, found);
  for (const block of [...blocksOf(text.text), ...narrowBlocksOf(text.text), ...dressedBlocksOf(text.text)])
    look(joinedText(text, block), found);
  if (text.depth === 0) return;
  for (const run of text.text.matchAll(/[A-Za-z0-9+/_-]{70,}/g)) {
    for (let phase = 0; phase < 4; phase++)
      look({ ...base64Text(text, run.index + phase, run[0].slice(phase)), aligned: phase === 0 }, found);
  }
  for (const run of text.text.matchAll(/[^\0](?:\0[^\0])+/g)) {
    if (run[0].length >= 103) look(wideText(text, run.index, run[0], 2), found);
  }
  for (const run of text.text.matchAll(/[^\0](?:\0{3}[^\0])+/g)) {
    if (run[0].length >= 205) look(wideText(text, run.index, run[0], 4), found);
  }
  for (const decoded of decodingsOf(text.text)) look(spelledText(text, decoded), found);
}

const ESCAPE = /(?:\\[0bfnrtv]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/;

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return !/^[A-Za-z0-9]/.test(text.slice(end, end + 1)) && (!/[A-Za-z0-9]$/.test(before) || ESCAPE.test(before));
}

function entropy(word: string): number {
  return [...new Set(word)].reduce((sum, character) => {
    const share = (word.split(character).length - 1) / word.length;
    return sum - share * Math.log2(share);
  }, 0);
}

function lookPlain(source: Text, found: SlowMatch[]): void {
  const { text } = source;
  for (let at = text.indexOf('AZDO'); at !== -1; at = text.indexOf('AZDO', at + 1)) {
    const token = text.slice(at - 76, at + 8);
    if (at < 76 || !/^[A-Za-z0-9]{80}[A-Za-z0-9+/]{4}$/.test(token)) continue;
    const structured = /^.{52}JQQJ9[9DH].[A-L]/.test(token);
    if (structured && checksumsOfNew(token.slice(0, 80)).includes(token.slice(80))) {
      report(source, at - 76, token, ['PAT001', 'unknown'], found);
    } else if (
      /[A-Za-z0-9]{4}$/.test(token) &&
      !source.exact &&
      isAlone(text, at - 76, at + 8) &&
      entropy(token.slice(0, 52)) >= 4
    ) {
      report(source, at - 76, token, [structured ? 'PAT003' : 'PAT004', 'unknown'], found);
    }
  }
  for (const run of text.matchAll(/[a-z2-7]{52,}/g)) {
    for (let at = 0; at + 52 <= run[0].length; at++) {
      const token = run[0].slice(at, at + 52);
      const kind = /[aq]$/.test(token) || run[0].length === 52 ? kindOfLegacy(token) : undefined;
      const encoded = `${token.slice(0, -1)}${/[a-p]$/.test(token) ? 'a' : 'q'}`;
      if (kind !== undefined) report(source, run.index + at, encoded, ['PAT002', kind], found);
    }
    const token = run[0].slice(-52);
    const start = run.index + run[0].length - 52;
    if (source.exact || entropy(token) < 4 || kindOfLegacy(token) !== undefined) continue;
    if (isAlone(text, start, start + 52)) report(source, start, token, ['PAT005', 'unknown'], found);
  }
}

function report(
  source: Text,
  start: number,
  token: string,
  [ruleId, kind]: readonly [string, string],
  found: SlowMatch[],
): void {
  const encoding: Encoding[] = [];
  const steps: Trace['steps'][number][] = [];
  let place: Place = [start, start + token.length];
  let text = source;
  for (;;) {
    const bytes = Buffer.from(text.text, 'latin1');
    steps.push({
      layer: outermostLayer({ bytes, start: 0, end: bytes.length }, 0),
      span: { start: place[0], end: place[1] },
    });
    if (text.outer === undefined) break;
    const outward = text.outer[1](place);
    if (outward.encoding !== undefined) encoding.unshift(outward.encoding);
    place = outward.place;
    text = text.outer[0];
  }
  const isValid = ruleId === 'PAT001' || ruleId === 'PAT002';
  const facts: TokenFacts = {
    ruleId,
    format: token.length === 84 ? 'new' : 'legacy',
    confidence: 'possible',
    checksum: isValid ? 'valid' : 'invalid',
    kind: 'unknown',
  };
  if (judge({ steps, encoding }, facts) === undefined) return;
  const organization = findOrganization({ steps, encoding });
  found.push({ ruleId, token, offset: place[0], length: place[1] - place[0], encoding, kind, organization });
}

function base64Text(outer: Text, base: number, digits: string): Text {
  const text = Buffer.from(digits.slice(0, digits.length % 4 === 1 ? -1 : undefined), 'base64').toString('latin1');
  const outward: Outward = ([start, end]) => ({
    place: [base + Math.floor((start * 4) / 3), base + Math.ceil((end * 4) / 3)],
    encoding: 'base64',
  });
  return { text, depth: outer.depth - 1, aligned: true, exact: false, outer: [outer, outward] };
}

function wideText(outer: Text, first: number, characters: string, width: 2 | 4): Text {
  const nuls = '\0'.repeat(width - 1);
  const bits = width === 2 ? '16' : '32';
  const outward: Outward = ([start, end]) => {
    const from = first + width * start;
    const to = first + width * (end - 1) + 1;
    const little = outer.text.startsWith(nuls, to);
    const big = from >= width - 1 && outer.text.startsWith(nuls, from - width + 1);
    if (big && (!little || (outer.aligned && from % width === width - 1)))
      return { place: [from - width + 1, to], encoding: `utf-${bits}be` };
    return { place: [from, Math.min(to + width - 1, outer.text.length)], encoding: `utf-${bits}le` };
  };
  const text = characters.replaceAll('\0', '');
  return { text, depth: outer.depth - 1, aligned: true, exact: false, outer: [outer, outward] };
}

function spelledText(outer: Text, { encoding, characters }: SlowDecoded): Text {
  const outward: Outward = ([start, end]) => ({
    place: [(characters[start] as Spelled)[1], (characters[end - 1] as Spelled)[2]],
    encoding,
  });
  const text = characters.map(([character]) => character).join('');
  return { text, depth: outer.depth - 1, aligned: true, exact: true, outer: [outer, outward] };
}

function joinedText(outer: Text, lines: readonly Line[]): Text {
  const sources = lines.flatMap(([start, line]) => Array.from(line, (_, index) => start + index));
  const outward: Outward = ([start, end]) => ({ place: [sources[start] as number, (sources[end - 1] as number) + 1] });
  return {
    text: lines.map(([, line]) => line).join(''),
    depth: outer.depth,
    aligned: true,
    exact: true,
    outer: [outer, outward],
  };
}
