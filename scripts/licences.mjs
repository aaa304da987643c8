// The licences of everything that was bundled, as one text, in a fixed order. The packages ask for it, and so does anyone who audits dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * @param {string} root the repository
 * @param {readonly string[]} inputs paths of bundled files relative to it, as esbuild's metafile names them
 */
export function licenceText(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.[0] ?? []));
  const sections = [...folders].map((folder) => describe(join(root, folder)));
  const unique = [...new Set(sections)].toSorted();
  return `dist/ contains code of these packages.\n\n${unique.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}
