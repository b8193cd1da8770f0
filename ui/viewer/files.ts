/** Files that a reader keeps: one by one, or several in an archive. */
import type { Bytes } from './unseal';

const held = new Map<Bytes, string>();

/** The address of bytes in this page, the same each time. */
export function addressOf(bytes: Bytes, mime: string): string {
  const known = held.get(bytes);
  if (known) return known;
  const made = URL.createObjectURL(new Blob([bytes], { type: mime }));
  held.set(bytes, made);
  return made;
}

/** A name that three systems take, whatever the sender wrote. */
export function safeName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = safe.lastIndexOf('.');
  const ending = dot > 0 ? safe.slice(dot).slice(0, 12) : '';
  return `${(dot > 0 ? safe.slice(0, dot) : safe).slice(0, 80) || 'badge'}${ending}`;
}

const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

/** Whether a browser shows it as a picture of pixels. A stranger's drawing is only given as a file. */
export function isPicture(mime: string): boolean {
  return PICTURES.includes(mime);
}

/** An archive of the files as they are (APPNOTE 6.3, stored, names in UTF-8). */
export function zip(files: { name: string; bytes: Bytes }[]): Bytes {
  const names = new Set<string>();
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(unique(safeName(name), names));
    const fields = described(path, bytes);
    parts.push(record(0x04034b50, fields, []), path, bytes);
    entries.push(record(0x02014b50, [[2, 20], ...fields], [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path);
    offset += 30 + path.length + bytes.length;
  }
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(0x06054b50, [[2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]], []);
  return joined([...parts, ...entries, end]);
}

type Field = [size: 2 | 4, value: number];

/** What both the local and the central header say. 1 January 1980: a time would tell of the sender. */
function described(path: Uint8Array, bytes: Uint8Array): Field[] {
  return [[2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x0021], [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, path.length], [2, 0]];
}

function record(signature: number, first: Field[], last: Field[]): Uint8Array {
  const fields: Field[] = [[4, signature], ...first, ...last];
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unique(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let found = name;
  for (let count = 2; taken.has(found.toLowerCase()); count += 1) found = `${stem} (${count})${ending}`;
  taken.add(found.toLowerCase());
  return found;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
