/** What is thrown on bytes that are not what git's formats say. The message names what was being read and what was expected. */
export class CorruptPack extends Error {
  override readonly name = 'CorruptPack';
}
