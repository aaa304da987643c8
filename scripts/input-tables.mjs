// The tables of inputs and outputs in the documents, made from the files that CI systems read: action.yml and the task's task.json.
//   --write  puts them into the documents
//   --check  fails when they are not the ones that are there
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { sectionOf, withSection } from './doc-section.mjs';

const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => readFileSync(pathOf(name), 'utf8');

const { inputs, outputs } = parse(read('action.yml'));
const task = JSON.parse(read('azure-devops-extension/task/task.json'));

/** A default that is empty says nothing that the description does not. */
const defaultOf = ({ default: value }) => (value === undefined || value === '' ? '' : `\`${value}\``);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

const named = (entries) => Object.entries(entries).map(([name, entry]) => [`\`${name}\``, entry]);

const SECTIONS = [
  {
    document: 'README.md',
    name: 'action-inputs',
    text: table(
      ['input', 'what it is', 'default'],
      named(inputs).map(([name, input]) => [name, input.description, defaultOf(input)]),
    ),
  },
  {
    document: 'README.md',
    name: 'action-outputs',
    text: table(
      ['output', 'what it is'],
      named(outputs).map(([name, { description }]) => [name, description]),
    ),
  },
  {
    document: 'docs/azure-pipelines.md',
    name: 'task-inputs',
    text: table(
      ['input', 'what it is', 'default'],
      task.inputs.map(({ name, helpMarkDown, defaultValue }) => [
        `\`${name}\``,
        helpMarkDown,
        defaultOf({ default: defaultValue }),
      ]),
    ),
  },
];

const wish = process.argv[2];
for (const { document, name, text } of SECTIONS) {
  const whole = read(document);
  if (wish === '--write') writeFileSync(pathOf(document), withSection(whole, name, `\n${text}\n`));
  else if (sectionOf(whole, name).trim() !== text.trim()) {
    console.error(`${document}: the table ${name} is out of date: npm run docs`);
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined && wish === '--check') console.log(`${SECTIONS.length} tables are up to date`);
