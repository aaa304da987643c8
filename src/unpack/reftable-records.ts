// The records in a block of a reftable, as lines of text.
import { Damaged } from './damaged.ts';

/** A block ends with places at which reading may begin, three bytes each, and their number in two. */
const [PLACE, NUMBER] = [3, 2];

/** What a ref holds: how many ids, or the name of another ref. */
const [TWO_IDS, OTHER_REF] = [2, 3];

/** In a log's key the ref's name ends with this, and a number follows. */
const [NUL, KEY_END] = [0, 9];
/** The value of a log that was deleted. */
const DELETED = 0;
/** Minutes from UTC. */
const ZONE = 2;

/** The full name of each ref, and where it leads when that is another ref. */
export function listNames(block: Buffer, idSize: number): Buffer {
  return listRecords(block, (reader, type) => {
    reader.readNumber();
    if (type > OTHER_REF) throw new Damaged('a ref of an unknown kind');
    if (type === OTHER_REF) return [reader.key, reader.readText()];
    reader.take(type === TWO_IDS ? 2 * idSize : type * idSize);
    return [reader.key];
  });
}

/** The ref, name, e-mail and message of each change that is logged. */
export function listLogs(block: Buffer, idSize: number): Buffer {
  return listRecords(block, (reader, type) => {
    if (reader.key.length < KEY_END || reader.key.at(-KEY_END) !== NUL) throw new Damaged('a log without a ref');
    const ref = reader.key.subarray(0, -KEY_END);
    if (type === DELETED) return [ref];
    reader.take(2 * idSize);
    const person = [reader.readText(), reader.readText()];
    reader.readNumber();
    reader.take(ZONE);
    return [ref, ...person, reader.readText()];
  });
}

const [BLANK, LINE_FEED] = [Buffer.from(' '), Buffer.from('\n')];

function listRecords(block: Buffer, read: (reader: RecordReader, type: number) => readonly Buffer[]): Buffer {
  const places = block.length < NUMBER ? -1 : block.readUInt16BE(block.length - NUMBER);
  const end = block.length - NUMBER - places * PLACE;
  if (places < 0 || end < 0) throw new Damaged('a block without its end');
  const reader = new RecordReader(block.subarray(0, end));
  const lines: Buffer[] = [];
  while (!reader.isAtEnd) {
    const type = reader.readKey();
    for (const part of read(reader, type)) lines.push(part, BLANK);
    lines.push(LINE_FEED);
  }
  return Buffer.concat(lines);
}

class RecordReader {
  key: Buffer = Buffer.alloc(0);
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Reads what the key shares with the one before, and the rest of it. Returns the three bits that say what follows. */
  readKey(): number {
    const shared = this.readNumber();
    const rest = this.readNumber();
    if (shared > this.key.length) throw new Damaged('a name that shares more than there is');
    this.key = Buffer.concat([this.key.subarray(0, shared), this.take(Math.floor(rest / 8))]);
    return rest % 8;
  }

  readText(): Buffer {
    return this.take(this.readNumber());
  }

  /** Seven bits a byte, the highest first; each byte that goes on adds one, as in the offsets of packs. */
  readNumber(): number {
    let [byte = 0] = this.take(1);
    let value = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
      [byte = 0] = this.take(1);
      value = (value + 1) * 0x80 + (byte & 0x7f);
      if (!Number.isSafeInteger(value)) throw new Damaged('a number that is too large');
    }
    return value;
  }

  take(length: number): Buffer {
    const start = this.#at;
    if (length > this.#bytes.length - start) throw new Damaged('a record that goes on behind its block');
    this.#at = start + length;
    return this.#bytes.subarray(start, this.#at);
  }
}
