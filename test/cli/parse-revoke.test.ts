/** What may be typed after `revoke` and `incident`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { parseIncident, parseRevoke as parse } from '../../src/cli/parse-revoke.ts';
import { checkConsent } from '../../src/cli/revoking.ts';
import { lineOf } from './line-of.ts';

const GUID = '5f3c1a00-0000-4000-8000-000000000001';

async function parseRevoke(...args: string[]) {
  return parse(await lineOf('revoke', args));
}

test('ids, paths, and what is said about revoking', async () => {
  const { ids, scan, revoking } = await parseRevoke(
    '0123456789ab',
    'src',
    '--history',
    '-y',
    '--pick',
    GUID.toUpperCase(),
    '--organization',
    'contoso',
  );
  assert.deepEqual(ids, ['0123456789ab']);
  assert.deepEqual(
    [scan.typed.paths, scan.typed.history, scan.verification.organizations],
    [['src'], true, ['contoso']],
  );
  assert.deepEqual(revoking, {
    yes: true,
    dryRun: false,
    audit: 'pat-patrol-audit.jsonl',
    pick: GUID,
    allUsers: false,
    accessTokenStdin: false,
    allowPat: false,
  });
});

test('what makes no sense', async () => {
  for (const [args, message] of [
    [['--pick', 'the first'], /--pick wants the id of an authorization/],
    [['--pick', GUID], /--pick is about one token/],
    [['--stdin', '--access-token-stdin'], /both read standard input/],
    [['--audit', ' '], /name of the audit file is empty/],
  ] as const)
    await assert.rejects(parseRevoke(...args), message);
  await assert.rejects(parseArguments(['scan', '--yes']), /option --yes needs --revoke/);
  await assert.rejects(parseArguments(['scan', '--dry-run', '--verify']), /option --dry-run needs --revoke/);
});

test('incident: a folder, a record, and a scan that writes no report', async () => {
  const line = await lineOf('incident', ['0123456789ab', '--audit', 'a.jsonl', '-o', 'reports']);
  const { ids, audit, folder, scan } = parseIncident(line);
  assert.deepEqual(
    [ids, audit, folder, scan.typed.output, scan.verification],
    [['0123456789ab'], 'a.jsonl', 'reports', undefined, undefined],
  );
});

test('somebody must be there, or have said so', async () => {
  const typed = async (...args: string[]) => (await parseRevoke(...args)).revoking;
  const nobody = { env: {}, organizations: [], canType: false };
  assert.throws(() => checkConsent({ ...nobodyTyped, yes: false }, nobody), /nobody can say yes here/);
  checkConsent(await typed(), { ...nobody, canType: true });
  checkConsent(await typed('--yes'), nobody);
  checkConsent(await typed('--dry-run'), { ...nobody, env: { CI: '1' } });
  for (const env of [{ CI: 'true' }, { TF_BUILD: 'True' }]) {
    const wrong = /in CI revoke wants --yes and --organization NAME/;
    const revoking = await typed('--yes');
    assert.throws(() => checkConsent(revoking, { ...nobody, env, canType: true }), wrong);
    assert.throws(
      () => checkConsent({ ...revoking, yes: false }, { ...nobody, env, organizations: ['contoso'], canType: true }),
      wrong,
    );
    checkConsent(revoking, { ...nobody, env, organizations: ['contoso'] });
  }
  checkConsent(await typed(), { env: { CI: 'false', TF_BUILD: '' }, organizations: [], canType: true });
});

const nobodyTyped = {
  yes: false,
  dryRun: false,
  audit: 'a',
  pick: undefined,
  allUsers: false,
  accessTokenStdin: false,
  allowPat: false,
};
