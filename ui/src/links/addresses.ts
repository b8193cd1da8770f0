/** The address of a place, put together from what the person knows of it, and taken apart again. */
import type { PlaceKind } from '../backend';

/** What is asked for: `server` is a web address, or (for S3) where the storage is when it is not Amazon's. */
export interface Parts { folder: string; server: string; bucket: string; prefix: string; region: string }
export type Part = keyof Parts;

export const nothing = (): Parts => ({ folder: '', server: '', bucket: '', prefix: '', region: '' });

/** The address, or the first part that cannot be right. */
export function addressOf(kind: PlaceKind, parts: Parts): { address: string } | { wrong: Part } {
  if (kind === 'folder') return parts.folder ? { address: parts.folder } : { wrong: 'folder' };
  const server = serverOf(parts.server);
  if (kind === 's3') return bucketAddress(parts, server);
  return server ? { address: `${kind === 'webdav' ? 'dav' : 'relay'}+${server}` } : { wrong: 'server' };
}

/** What an address was put together from. */
export function partsOf(address: string): Parts {
  if (address.startsWith('folder:')) return { ...nothing(), folder: address };
  if (!address.startsWith('s3://')) return { ...nothing(), server: address.replace(/^\w+\+/, '') };
  const [path = '', query = ''] = address.slice('s3://'.length).split(/\?(.*)/s);
  const [bucket = '', ...prefix] = path.split('/');
  const asked = new URLSearchParams(query);
  return { ...nothing(), bucket, prefix: prefix.map(decoded).join('/'), server: asked.get('endpoint') ?? '', region: asked.get('region') ?? '' };
}

/** A name for it when none is given: the host, the bucket, the folder. */
export function nameOf(kind: PlaceKind, parts: Parts): string {
  if (kind === 'folder') return parts.folder.replace(/^folder:/, '').split(/[\\/]/).filter(Boolean).at(-1) ?? parts.folder;
  return kind === 's3' ? parts.bucket.trim() : new URL(serverOf(parts.server)!).host;
}

function bucketAddress({ bucket, prefix, region, ...parts }: Parts, server: string | null): { address: string } | { wrong: Part } {
  const named = bucket.trim();
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i.test(named)) return { wrong: 'bucket' };
  if (parts.server.trim() && !server) return { wrong: 'server' };
  const path = prefix.split('/').map((part) => part.trim()).filter(Boolean).map(encodeURIComponent);
  const query = [server && `endpoint=${written(server)}`, region.trim() && `region=${written(region.trim())}`].filter(Boolean).join('&');
  return { address: `s3://${[named, ...path].join('/')}${query ? `?${query}` : ''}` };
}

/** A web address without a slash at its end; `null` for what is none, or would carry a secret, or could be read on its way. */
function serverOf(typed: string): string | null {
  const text = typed.trim();
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

// Readable as far as it can be: only what would end it is written otherwise.
const written = (text: string) => encodeURIComponent(text).replace(/%3A/gi, ':').replace(/%2F/gi, '/');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
