// Whether a configuration is valid and has no rules of its own, without a parser: for hooks, which look for the tokens alone in a moment. Only the
// plainest YAML is known here, line by line; of everything else the whole program says what it is, or refuses it.
import { findConfig } from './find-config.ts';
import { readText } from './read-text.ts';

const TEXT = /^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/;
const NOTHING = /^ *(?:#.*)?$/;
const CHOICE =
  /^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/;
/** A glob or an id that YAML takes for text, and that matches something. */
const ITEM = /^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i;
const RULE = /^PAT00[1-5]$/;
const LIST = /^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;

/** False unless there is none, or it is valid. `start`: absolute. Throws when there are two files, or one cannot be read. */
export function isPlain(start: string, home: string | undefined): boolean {
  const file = findConfig(start, home);
  if (file === undefined) return true;
  return !file.endsWith('.json') && isPlainText(readText(file, file, { noun: 'configuration', largest: 1 }));
}

/** True only for what `parseConfig` takes, and that has no rules. */
export function isPlainText(text: string): boolean {
  const keys = new Set<string>();
  /** The list whose items stand on lines of their own, and how far in; without an item it would be empty. */
  let list: { readonly key: string; indent?: number } | undefined;
  for (const written of text.split(/\r?\n/)) {
    if (!TEXT.test(written)) return false;
    if (NOTHING.test(written)) continue;
    const line = written.replace(/ +(?:#.*)?$/, '');
    const item = /^( *)- +(.*)$/.exec(line);
    if (item !== null) {
      const [, { length: indent } = '', value = ''] = item;
      if (list === undefined || (list.indent ?? indent) !== indent || !isItem(list.key, value)) return false;
      list.indent = indent;
      continue;
    }
    const [key = ''] = line.split(':');
    if ((list !== undefined && list.indent === undefined) || keys.has(key)) return false;
    keys.add(key);
    list = undefined;
    const [, name, items] = LIST.exec(line) ?? [];
    if (name === undefined ? !CHOICE.test(line) : items?.split(',').every((one) => isItem(name, one.trim())) === false)
      return false;
    if (name !== undefined && items === undefined) list = { key: name };
  }
  return list === undefined || list.indent !== undefined;
}

function isItem(key: string, value: string): boolean {
  return (key === 'disabledRules' ? RULE : ITEM).test(value);
}
