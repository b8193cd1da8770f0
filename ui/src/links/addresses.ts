/** The address of a place, put together from what the person knows of it, and taken apart again. */
import type { PlaceKind } from '../backend';

/**
 * What is asked for: `server` is a web address, or (for S3) where the storage is when it is not Amazon's; `readers` is where its
 * files are found by those who read them, when that is elsewhere.
 */
export interface Parts { folder: string; server: string; bucket: string; prefix: string; region: string; readers: string }
export type Part = keyof Parts;

export const nothing = (): Parts => ({ folder: '', server: '', bucket: '', prefix: '', region: '', readers: '' });

/** The address, or the first part that cannot be right. */
export function addressOf(kind: PlaceKind, parts: Parts): { address: string } | { wrong: Part } {
  if (kind === 'folder') return parts.folder ? { address: parts.folder } : { wrong: 'folder' };
  const server = serverOf(parts.server);
  const readers = serverOf(parts.readers);
  if (kind === 's3') return bucketAddress(parts, server, readers);
  if (!server) return { wrong: 'server' };
  if (kind === 'relay') return { address: `relay+${server}` };
  return parts.readers.trim() && !readers ? { wrong: 'readers' } : { address: `dav+${server}${query({ public: readers })}` };
}

/** What an address was put together from. */
export function partsOf(address: string): Parts {
  if (address.startsWith('folder:')) return { ...nothing(), folder: address };
  const [path = '', rest = ''] = address.split(/\?(.*)/s);
  const asked = new URLSearchParams(rest);
  const readers = asked.get('public') ?? '';
  if (!path.startsWith('s3://')) return { ...nothing(), server: path.replace(/^\w+\+/, ''), readers };
  const [bucket = '', ...prefix] = path.slice('s3://'.length).split('/');
  return { ...nothing(), bucket, prefix: prefix.map(decoded).join('/'), server: asked.get('endpoint') ?? '', region: asked.get('region') ?? '', readers };
}

/** Who is asked for it: a password that opens one is not shown to another. */
export function askedOf(kind: PlaceKind, parts: Parts): string {
  const server = serverOf(parts.server);
  const host = server ? new URL(server).origin : '';
  return kind === 's3' && !host ? parts.bucket.trim() : host;
}

/** A name for it when none is given: the host, the bucket, the folder. */
export function nameOf(kind: PlaceKind, parts: Parts): string {
  if (kind === 'folder') return parts.folder.replace(/^folder:/, '').split(/[\\/]/).filter(Boolean).at(-1) ?? parts.folder;
  return kind === 's3' ? parts.bucket.trim() : new URL(serverOf(parts.server)!).host;
}

function bucketAddress({ bucket, prefix, region, ...parts }: Parts, server: string | null, readers: string | null): { address: string } | { wrong: Part } {
  const named = bucket.trim();
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i.test(named)) return { wrong: 'bucket' };
  if (parts.server.trim() && !server) return { wrong: 'server' };
  if (parts.readers.trim() && !readers) return { wrong: 'readers' };
  const path = prefix.split('/').map((part) => part.trim()).filter(Boolean).map(encodeURIComponent);
  return { address: `s3://${[named, ...path].join('/')}${query({ endpoint: server, region: region.trim(), public: readers })}` };
}

function query(asked: Record<string, string | null>): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** A web address without a slash at its end; `null` for what is none, or would carry a secret, or could be read on its way. */
function serverOf(typed: string): string | null {
  // As others write it, with the kind of place in front.
  const text = typed.trim().replace(/^(relay|dav)\+/i, '');
  if (!text || /\s/.test(text)) return null;
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
  const plain = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if ((url.protocol !== 'https:' && !plain) || url.username || url.password || url.search || url.hash) return null;
  return url.href.replace(/\/+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
