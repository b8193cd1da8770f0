// An archive as another program would have written it: each file stored as it is (APPNOTE.TXT, 4.3.7 and 4.3.12).
import { crc32 } from 'node:zlib';

/** The bytes of a ZIP with these texts, by their names. */
export function zip(texts) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(texts)) {
    const [bytes, title] = [Buffer.from(text), Buffer.from(name)];
    // Version, names in UTF-8, stored, a day of 2026, sum, both sizes, length of the name, nothing extra.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(0x5d21, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), facts, title, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, title);
    offset += 30 + title.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const ending = Buffer.alloc(18);
  ending.writeUInt16LE(Object.keys(texts).length, 4);
  ending.writeUInt16LE(Object.keys(texts).length, 6);
  ending.writeUInt32LE(listed.length, 8);
  ending.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), ending]);
}
