// How a token that was found is called on the command line: by the first digits of its fingerprint.

/** All of it, or at least its first 12 digits. A file or folder that is called like that is `./` and its name. */
const ID = /^[0-9a-f]{12,64}$/i;

export interface Words {
  /** In lower case, as fingerprints are. */
  readonly ids: readonly string[];
  readonly paths: readonly string[];
}

export function sortWords(words: readonly string[]): Words {
  return {
    ids: words.filter((word) => ID.test(word)).map((id) => id.toLowerCase()),
    paths: words.filter((word) => !ID.test(word)),
  };
}
