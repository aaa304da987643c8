// Checks SARIF files as code scanning would: `node test/validate-sarif.mjs FILE...` exits 1 when any has a schema error, or an error or warning
// of sarif-multitool (rule kinds Sarif, Ghas and GHAzDO). The tool's own exit code says nothing, and its npm shim runs options through a shell: so its
// program is started directly and the log that it writes is read.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const run = promisify(execFile);
const multitool = createRequire(import.meta.url)('@microsoft/sarif-multitool');

/** What only a pipeline knows (its definition, its phase): the task that publishes to Azure DevOps writes it into the file. */
const LEFT_TO_THE_PIPELINE = /^GHAzDO10(?:19|20)\b/;

async function compileSchema() {
  const path = join(dirname(multitool), 'sarif-2.1.0.json');
  if (!existsSync(path)) return undefined;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await readFile(path, 'utf8')));
}

async function schemaErrors(validate, file) {
  if (validate === undefined || validate(JSON.parse(await readFile(file, 'utf8')))) return [];
  return validate.errors.map(({ instancePath, message }) => `schema: ${instancePath || '/'} ${message}`);
}

async function multitoolErrors(file, directory) {
  const output = join(directory, `${basename(file)}.validation.sarif`);
  await run(multitool, [
    'validate',
    file,
    '--rule-kind',
    'Sarif;Ghas;GHAzDO',
    '--output',
    output,
    '--log',
    'ForceOverwrite',
  ]);
  const log = JSON.parse((await readFile(output, 'utf8')).replace(/^\ufeff/, ''));
  return log.runs.flatMap((validation) => [...resultsOf(validation), ...failuresOf(validation)]);
}

function resultsOf({ results = [], tool }) {
  const rules = tool.driver.rules ?? [];
  return results.flatMap((result) => {
    const rule = rules[result.ruleIndex ?? -1] ?? rules.find(({ id }) => id === result.ruleId);
    const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
    if (level !== 'error' && level !== 'warning') return [];
    if (LEFT_TO_THE_PIPELINE.test(result.ruleId)) return [];
    const { region } = result.locations?.[0]?.physicalLocation ?? {};
    const text = result.message.text ?? rule?.messageStrings?.[result.message.id]?.text ?? '';
    const filled = text.replaceAll(/\{(\d+)\}/g, (hole, index) => result.message.arguments?.[index] ?? hole);
    return [`${level} ${result.ruleId} at line ${region?.startLine ?? '?'}: ${filled}`];
  });
}

/** What kept the tool from checking. */
function failuresOf({ invocations = [] }) {
  return invocations.flatMap(({ toolExecutionNotifications = [], toolConfigurationNotifications = [] }) =>
    [...toolExecutionNotifications, ...toolConfigurationNotifications]
      .filter(({ level }) => level === 'error')
      .map(({ message }) => `sarif-multitool: ${message.text}`),
  );
}

async function main(files) {
  if (files.length === 0) throw new Error('usage: node test/validate-sarif.mjs FILE...');
  const directory = await mkdtemp(join(tmpdir(), 'validate-sarif-'));
  try {
    const validate = await compileSchema();
    for (const file of files) {
      const errors = [...(await schemaErrors(validate, file)), ...(await multitoolErrors(file, directory))];
      console.log(`${file}: ${errors.length === 0 ? 'valid' : `${errors.length} errors or warnings`}`);
      for (const error of errors) console.log(`  ${error}`);
      if (errors.length > 0) process.exitCode = 1;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
