// GitHub Actions tells by a JSON file what happened: https://docs.github.com/en/webhooks/webhook-events-and-payloads
import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { Environment } from '../edge/program-io.ts';
import { branchOf, nameOf, type Occasion } from './occasion.ts';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NULL_ID = /^0+$/;
const AUDITS: readonly string[] = ['schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Those that have nothing to do with commits. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const OTHERS = new Set(
  (
    'branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork gollum ' +
    'image_version issue_comment issues label milestone page_build public registry_package release status watch workflow_run'
  ).split(' '),
);

type Payload = Readonly<Record<string, unknown>>;

/** Throws `UserError` when the event's file is missing or does not say what such an event does. */
export function readGithubEvent(env: Environment): Occasion {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (AUDITS.includes(event)) return { kind: 'audit', name: event };
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  if (event === 'push') return readPush(payload);
  if (event === 'merge_group') return readMergeGroup(payload);
  if (isRecord(payload['pull_request'])) return readPullRequest(payload, event);
  if (OTHERS.has(event)) return { kind: 'other', name: event };
  const why = event.startsWith('pull_request') ? 'brings no pull request' : 'is none that is known';
  throw new UserError(`the event ${quote(event)} (GITHUB_EVENT_NAME) ${why}: choose another mode than 'auto'`);
}

function readPullRequest(payload: Payload, event: string): Occasion {
  const at = (...path: string[]) => textAt(payload, ['pull_request', ...path]);
  // Empty for a fork that is gone.
  const [source, target] = [at('head', 'repo', 'full_name'), at('base', 'repo', 'full_name')];
  const isOfFork = target !== '' && source !== target && event !== 'pull_request_target';
  return {
    kind: 'change',
    name: `pull request ${textAt(payload, ['number']) || at('number')}`,
    head: requiredId(at('head', 'sha'), 'pull_request.head.sha'),
    base: requiredId(at('base', 'sha'), 'pull_request.base.sha'),
    trunks: [at('base', 'ref')].filter((name) => name !== ''),
    merge: 'HEAD',
    ...(isOfFork ? { remark: remarkOf(source) } : {}),
  };
}

/** https://docs.github.com/actions/reference/security/secure-use: what a fork's run gets. */
function remarkOf(fork: string): string {
  return `it comes from ${fork === '' ? 'a fork' : `the fork ${fork}`}, where the workflow's token can only read: the SARIF file cannot be uploaded from this run`;
}

function readMergeGroup(payload: Payload): Occasion {
  const at = (name: string) => textAt(payload, ['merge_group', name]);
  const base = branchOf(at('base_ref'));
  return {
    kind: 'change',
    name: 'merge group',
    head: requiredId(at('head_sha'), 'merge_group.head_sha'),
    base: requiredId(at('base_sha'), 'merge_group.base_sha'),
    trunks: base === undefined ? [] : [base],
  };
}

/** The null id stands for what was not there before, or is not there any more. */
function readPush(payload: Payload): Occasion {
  const ref = textAt(payload, ['ref']);
  const name = `push to ${nameOf(ref)}`;
  const after = requiredId(textAt(payload, ['after']), 'after');
  if (NULL_ID.test(after)) return { kind: 'other', name: `deletion of ${nameOf(ref)}` };
  const before = requiredId(textAt(payload, ['before']), 'before');
  const trunk = textAt(payload, ['repository', 'default_branch']);
  return {
    kind: 'change',
    name,
    head: after,
    ...(ref.startsWith('refs/tags/') ? { tag: ref } : {}),
    ...(NULL_ID.test(before) ? {} : { base: before }),
    trunks: trunk === '' || trunk === branchOf(ref) ? [] : [trunk],
  };
}

function readPayload(file: string | undefined): Payload {
  const where = 'the event file of GitHub Actions (GITHUB_EVENT_PATH)';
  if (!file) throw new UserError(`${where} is not named, so mode 'auto' cannot know what changed: choose another mode`);
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isRecord(payload)) return payload;
  } catch (error) {
    throw new UserError(`${where} cannot be read: ${messageOf(error)}; choose another mode than 'auto'`);
  }
  throw new UserError(`${where} holds no event: choose another mode than 'auto'`);
}

function requiredId(text: string, name: string): string {
  if (ID.test(text)) return text;
  throw new UserError(`the event file of GitHub Actions has no commit id at ${name}: choose another mode than 'auto'`);
}

/** The text or number there; `''` when there is none. */
function textAt(payload: Payload, path: readonly string[]): string {
  const value = path.reduce<unknown>((outer, name) => (isRecord(outer) ? outer[name] : undefined), payload);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
