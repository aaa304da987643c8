// Which authorization of an organization a leaked token is. The hash that the service tells for each token settles it, and nothing else does.
import pLimit from 'p-limit';
import type { Secret } from '../core/secret.ts';
import type { Identity } from '../verify/answer-text.ts';
import { correlatingIdsOf } from '../verify/credential.ts';
import { type Access, granted, type Reply, refuse } from './reply.ts';
import { findDescriptor, listTokensOf, listUsers, type SessionToken } from './token-admin.ts';

/** Lists asked for at a time. */
const AT_A_TIME = 2;

type Listing = Reply<readonly SessionToken[]>;

/** Remembers lists, so that many tokens of one user cost no more than one. */
export interface Directory {
  /** `owner`: undefined when nobody knows; then all users are looked through. `absent`: no token there has the hash. */
  readonly find: (secret: Secret, organization: string, owner: Identity | undefined) => Promise<Reply<SessionToken>>;
}

export function createDirectory(access: Access): Directory {
  const lists = new Map<string, Promise<Listing>>();
  const remember = (key: string, list: () => Promise<Listing>): Promise<Listing> => {
    const known = lists.get(key) ?? list();
    lists.set(key, known);
    return known;
  };
  const ofUser = (descriptor: string, organization: string) =>
    remember(`${organization}/${descriptor}`, async () => listTokensOf(descriptor, organization, access));
  const ofAll = (organization: string) =>
    remember(`${organization}/`, async () => listAll(organization, access, async (user) => ofUser(user, organization)));
  return {
    find: async (secret, organization, owner) => {
      const descriptor = await descriptorOf(owner, organization, access);
      if (!descriptor.ok) return descriptor;
      const own = descriptor.value === '' ? undefined : await ofUser(descriptor.value, organization);
      // A user whom the service does not find may be called something else there.
      const list = own === undefined || (!own.ok && own.trouble === 'absent') ? await ofAll(organization) : own;
      return list.ok ? pick(secret, list.value) : list;
    },
  };
}

/** `''`: not known. */
async function descriptorOf(owner: Identity | undefined, organization: string, access: Access): Promise<Reply<string>> {
  if (owner?.descriptor !== undefined) return granted(owner.descriptor);
  if (owner?.id === undefined) return granted('');
  const found = await findDescriptor(owner.id, organization, access);
  return !found.ok && found.trouble === 'absent' ? granted('') : found;
}

async function listAll(
  organization: string,
  access: Access,
  listOf: (user: string) => Promise<Listing>,
): Promise<Listing> {
  const limit = pLimit(AT_A_TIME);
  const tokens: SessionToken[] = [];
  for await (const page of listUsers(organization, access)) {
    if (!page.ok) return page;
    for (const list of await Promise.all(page.value.map(async (user) => limit(listOf, user)))) {
      if (list.ok) tokens.push(...list.value);
      else if (list.trouble !== 'absent') return list;
    }
  }
  return granted(tokens);
}

function pick(secret: Secret, tokens: readonly SessionToken[]): Reply<SessionToken> {
  const hashes = correlatingIdsOf(secret);
  const token = tokens.find(({ hash }) => hash !== undefined && hashes.includes(hash));
  if (token !== undefined) return granted(token);
  const tells = tokens.some(({ hash }) => hash !== undefined);
  return refuse('absent', tells || tokens.length === 0 ? 'lists no token with its hash' : 'tells no hashes of tokens');
}
