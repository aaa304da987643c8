// A remote's URL fit for a report: without credentials.

/** The URL without user, password, query and fragment; undefined when it is a local path or when what is a credential cannot be told. */
export function withoutCredentials(url: string): string | undefined {
  if (/^[\w.-]+@[\w.-]+:[^@\s]*$/.test(url)) return url;
  if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  parsed.search = '';
  parsed.hash = '';
  // A password with an unescaped slash spills over into the path, up to its `@`.
  return parsed.href.includes('@') ? undefined : parsed.href;
}
