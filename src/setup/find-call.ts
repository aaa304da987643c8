// Whether a text that is not parsed here calls pat-patrol: a line that does, or takes a step or a template of it. That it names it is not enough.

/** A line that says nothing to the system but what people read; lines of comments are of this kind. */
const SAID =
  /^[ \t]*(?:#|\/\/|(?:-[ \t]+)?["']?(?:name|displayName|description|title|label)["']?[ \t]*:|(?:-[ \t]+)?(?:\w+:[ \t]+)?(?:echo|printf)\b)/;
const COMMENT = /[ \t]#.*$/;

const CALLS: readonly RegExp[] = [
  // The command, a script of it, an image: with what it is to do.
  /(?:^|[\s"'`/\\([;&|])pat-patrol(?:\.js|\.cmd)?(?:[@:][\w.$-]+)?[}"']*(?:[ \t,]|\\\r?\n)+["']?(?:ci|scan)(?![\w:-])/m,
  // Started from where packages or images come from, so that what it is to do may stand elsewhere.
  /\b(?:npx|bunx|npm[ \t]+exec|pnpm[ \t]+dlx|yarn[ \t]+dlx|docker[ \t]+run)[ \t][^\n]*\bpat-patrol\b/,
  // The action, the task of Azure Pipelines, a component.
  /(?:^|[\s{,])["']?(?:uses|task|component|pipe)["']?[ \t]*:[ \t]*["']?(?:[^\s"'#,]*\/)?(?:pat-patrol|PatPatrol)(?:[/@][^\s"']*)?["']?(?=[\s,}]|$)/m,
  // Another file of the kind, by its name.
  /(?:^|[\s{,])["']?(?:template|remote|local|file)["']?[ \t]*:[ \t]*["']?[^\s"'#,]*\bpat-patrol\b[^\s"'#,]*\.ya?ml\b/m,
];

/** `text`: of a workflow, a pipeline or a Jenkinsfile. */
export function hasCall(text: string): boolean {
  const lines = text.split('\n').filter((line) => !SAID.test(line));
  const said = lines.map((line) => line.replace(COMMENT, '')).join('\n');
  return CALLS.some((call) => call.test(said));
}
