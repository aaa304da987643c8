// What a text says around a candidate: names of the hosts, variables, files and tools of Azure DevOps, and names of other things that look
// the same. How much each of them counts stands in judgement.ts.
import type { ByteRange, Span, Trace } from './layer.ts';

/** How many bytes before and after a candidate are looked at. */
export const CONTEXT_REACH = 256;

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

/** Names of what other products write in the same digits, right beside the candidate: a Devin key, addresses of I2P, onion services, IPFS and Nix. */
const FOREIGN_BEFORE = /(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i;
const FOREIGN_AFTER = /^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i;

/** A name that says that its value is a digest or an address. */
const DIGEST_BEFORE =
  /(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i;

/** Words of documentation, on the candidate's own line. */
const EXAMPLE =
  /(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i;

/** What a text says around a candidate, each in any layer. */
export interface Surroundings {
  /** Azure DevOps is named. */
  readonly azure: boolean;
  /** Another product's name for such a value touches it. */
  readonly foreign: boolean;
  /** It stands behind a name for digests or addresses. */
  readonly digest: boolean;
  /** It is said to be an example. */
  readonly example: boolean;
  /** It is the credential of a URL of an Azure DevOps Server, whose tokens may have no checksum. */
  readonly server: boolean;
}

/** `https://user:TOKEN@tfs.contoso.com/tfs/DefaultCollection/_git/web`: a collection of a server of one's own. */
const SERVER_BEFORE = /https?:\/\/[^\s/@"'<>]{0,128}$/i;
const SERVER_AFTER =
  /^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;

/** Reads up to 256 bytes on both sides of the candidate in each layer. */
export function readSurroundings(trace: Trace): Surroundings {
  const found = { azure: false, foreign: false, digest: false, example: false, server: false };
  for (const { layer, span } of trace.steps) {
    const [before, after] = surroundings(layer, span, CONTEXT_REACH);
    found.azure ||= CONTEXT.test(before) || CONTEXT.test(after);
    found.foreign ||= FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after);
    found.digest ||= DIGEST_BEFORE.test(before);
    found.example ||= EXAMPLE.test(before);
    found.server ||= SERVER_BEFORE.test(before) && SERVER_AFTER.test(after);
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
