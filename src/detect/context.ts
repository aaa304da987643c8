// Words that tell that a text is about Azure DevOps: names of its hosts, variables, files and tools. They are what makes a legacy-shaped
// candidate without a valid checksum worth mentioning.
import type { ByteRange, Span, Trace } from './layer.ts';

/** How many bytes before and after a candidate are looked at. */
const CONTEXT_REACH = 256;

/** Parts of words, any case. */
const ANYWHERE = [
  // Hosts and URLs
  'dev.azure.com',
  'visualstudio.com',
  'vsassets.io',
  '_packaging/',
  '/_git/',
  // The product's names
  'azure devops',
  'azure_devops',
  'azure-devops',
  'azuredevops',
  'azure artifacts',
  'azure_artifacts',
  'azure-artifacts',
  'team foundation',
  // Variables, options and keys of its tools
  'azdevops',
  'az devops',
  'artifacts_credentialprovider',
  'endpointcredentials',
  'vss_nuget',
  'vsce_pat',
  'vsce publish',
  'system_accesstoken',
  'personal_access_token',
  'personal access token',
  'personal-access-token',
  'personalaccesstoken',
];

/** Short names: only where no letter stands before them. */
const AT_WORD_START = ['azdo', 'azp_', 'ado_', 'vsts', 'tfx ', 'devops_pat', 'devops_token', 'system_pat'];

const escape = (word: string): string =>
  word.replaceAll(/[.\s/-]/g, (character) => (character === ' ' ? '[ _-]?' : `\\${character}`));
const CONTEXT = new RegExp(`${ANYWHERE.map(escape).join('|')}|(?<![a-z])(?:${AT_WORD_START.join('|')})`, 'i');

/** Names of other products' secrets that have the legacy shape: a Devin key, an I2P address, an onion address. */
const FOREIGN_BEFORE = /cog_$/i;
const FOREIGN_AFTER = /^\.(?:b32\.)?i2p|^\.onion/i;

/** Whether Azure DevOps is named near the candidate in any layer, and nothing right beside it says that it is something else. */
export function hasAzureContext(trace: Trace): boolean {
  let found = false;
  for (const { layer, span } of trace.steps) {
    const [before, after] = surroundings(layer, span, CONTEXT_REACH);
    if (FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after)) return false;
    found ||= CONTEXT.test(before) || CONTEXT.test(after);
  }
  return found;
}

/** Up to `reach` bytes before and after `span`, as Latin-1. */
export function surroundings(text: ByteRange, span: Span, reach: number): readonly [before: string, after: string] {
  const { bytes } = text;
  const from = Math.max(text.start, span.start - reach);
  const to = Math.min(text.end, span.end + reach);
  return [latin1(bytes, from, span.start), latin1(bytes, span.end, to)];
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from)).toString('latin1');
}
