// Payloads of GitHub's events, cut down to what matters and a little foreign text, with placeholders for what a test's repository has.
import { readFileSync } from 'node:fs';

export const NULL_ID = '0'.repeat(40);

export interface EventValues {
  readonly base?: string;
  readonly head?: string;
  readonly ref?: string;
}

/** The JSON text of `fixtures/github-events/EVENT.json`. */
export function eventText(
  event: string,
  { base = NULL_ID, head = NULL_ID, ref = 'refs/heads/main' }: EventValues,
): string {
  return readFileSync(`fixtures/github-events/${event}.json`, 'utf8')
    .replaceAll('{base}', base)
    .replaceAll('{head}', head)
    .replaceAll('{merge}', head)
    .replaceAll('{ref}', ref);
}
