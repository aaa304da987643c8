// Generated parts of a document stand between two comments: `<!-- NAME -->` and `<!-- /NAME -->`.

/** Where in `text` the section is. */
function findSection(text, name) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`no section ${name}`);
  return { from: from + open.length, to };
}

export function sectionOf(text, name) {
  const { from, to } = findSection(text, name);
  return text.slice(from, to);
}

export function withSection(text, name, content) {
  const { from, to } = findSection(text, name);
  return text.slice(0, from) + content + text.slice(to);
}
