// What inspect says of each token and word: for people as short paragraphs, for programs as records. Both are redacted.
import { findCarrier } from '../core/carriers.ts';
import { escapeText, maskTokens } from '../core/escape.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import type { KeyKind, Match, TokenFormat, TokenKind } from '../core/match.ts';
import { redact } from '../core/secret.ts';
import type { Inspected } from '../detect/inspect-text.ts';
import { proseWidth, wrapProse } from '../report/columns.ts';

/** Columns of what stands before the facts. */
const LABEL = 12;
const ID_DIGITS = 12;

const FORMATS: Readonly<Record<TokenFormat, string>> = {
  new: 'new, 84 characters, in use since 2024',
  legacy: 'old, 52 characters',
  custom: 'of a rule of your own',
};
const CHECKSUMS: Readonly<Record<TokenFormat, string>> = { new: 'Marvin32', legacy: 'CRC-32', custom: 'none' };
const KINDS: Readonly<Record<TokenKind, string | undefined>> = {
  user: 'personal access token of a user',
  application: 'secret of an application',
  unknown: undefined,
};
const KEY_KINDS: Readonly<Record<KeyKind, string>> = {
  key: 'the token itself',
  derived: 'a key derived from a token: it does not open anything by itself',
  hash: 'the hash of a token: it does not open anything by itself',
};

/** Ends with a newline. */
export function renderInspection(found: readonly Inspected[], columns: number | undefined): string {
  if (found.length === 0) return 'No Azure DevOps token in it, and nothing that comes near to one.\n';
  const width = proseWidth(columns);
  return found.map((one) => (one.kind === 'token' ? renderToken(one.match, width) : renderWord(one, width))).join('\n');
}

function renderToken(match: Match, width: number): string {
  const { token, format, issued, kind, keyKind, provider, encoding, organization, carrier, ruleId } = match;
  const inside = carrier === undefined ? undefined : findCarrier(carrier)?.name;
  return paragraph(`${redact(token)}  a genuine Azure DevOps token`, width, [
    ['format', FORMATS[format]],
    [
      'checksum',
      `valid (${CHECKSUMS[format]}): Azure DevOps issued it, or somebody computed it; hardly any text has one by chance`,
    ],
    ['issued', issued ?? 'unknown: this format does not say'],
    ['kind', KINDS[kind] ?? (keyKind === undefined ? undefined : KEY_KINDS[keyKind])],
    ['provider', provider],
    ['encoded as', chain(encoding)],
    ['found in', inside],
    ['org', organization === undefined ? undefined : escapeText(organization)],
    ['id', idOf(match)],
    ['next', `revoke it if it may have leaked; pat-patrol rules ${ruleId} says how`],
  ]);
}

function renderWord({ word, encoding, why }: Extract<Inspected, { kind: 'word' }>, width: number): string {
  const near = why.format === undefined ? '' : `, but comes near to the ${why.format === 'new' ? 'new' : 'old'} format`;
  const [first, ...rest] = why.errors.map((error) => escapeText(error));
  return paragraph(`${escapeText(redact(word))}  not a token${near}`, width, [
    ['encoded as', chain(encoding)],
    ['because', first],
    ...rest.map((error): Fact => ['and', error]),
  ]);
}

type Fact = readonly [label: string, text: string | undefined];

function paragraph(title: string, width: number, facts: readonly Fact[]): string {
  const lines = facts.flatMap(([label, text]) =>
    text === undefined ? [] : wrapProse(text, width, ' '.repeat(LABEL + 2), `  ${label.padEnd(LABEL)}`),
  );
  return `${[title, ...lines].join('\n')}\n`;
}

function chain(encoding: readonly string[]): string | undefined {
  return encoding.length === 0 ? undefined : encoding.join(' > ');
}

function idOf({ ruleId, token }: Match): string {
  return fingerprintOf(ruleId, token).slice(0, ID_DIGITS);
}

/** One element of `inspected` in the output of `inspect --json`. */
export function inspectionRecord(one: Inspected): Readonly<Record<string, unknown>> {
  if (one.kind === 'word') {
    const { word, encoding, why } = one;
    return { genuine: false, redacted: redact(word), near: why.format, encoding, errors: why.errors.map(maskTokens) };
  }
  const { ruleId, token, format, checksum, kind, keyKind, issued, provider, encoding, organization, carrier } =
    one.match;
  return {
    genuine: true,
    redacted: redact(token),
    ruleId,
    format,
    checksum,
    kind,
    keyKind,
    issued,
    provider,
    encoding,
    carrier,
    organization: organization && maskTokens(organization),
    fingerprint: fingerprintOf(ruleId, token),
    errors: [],
  };
}
