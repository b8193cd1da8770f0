/** Opens what `share::seal` sealed, with the browser's own cryptography. */
import { Refusal } from './refusal';

const VERSION = '1';
/** Of PBKDF2-SHA256; they belong to the version, so that no host can ask for less, or for years. */
const ROUNDS = 600_000;

/** A key as it stands in a link, whatever a mail program or a tracker hung behind it. */
const KEY = /^#?([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/;

export interface Sealed {
  /** What is authenticated: version, id, nonce, key check, salt. */
  header: string;
  nonce: Bytes;
  check: string;
  salt: Bytes | null;
  sum: string;
  hidden: Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** The key in a link. */
export function keyIn(link: string): Bytes {
  const key = KEY.exec(link)?.[1];
  if (key) return ofBase64(key);
  throw new Refusal(link.length > 1 && !/^#badge-/.test(link) ? 'link-cut' : reloaded() ? 'link-reloaded' : 'link-missing');
}

export function hasKey(link: string): boolean {
  return KEY.test(link);
}

/** What is sealed in this page. */
export function sealedIn(text: string | null | undefined): Sealed {
  const bytes = ofBase64(text ?? '');
  const end = bytes.indexOf(10);
  const words = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  const [name, version, , nonce, check, salt, sum] = words;
  if (name !== 'besace-share' || words.length !== 7 || !nonce || !check || !salt || !sum) throw new Refusal('file-damaged');
  if (version !== VERSION) throw new Refusal('file-newer');
  return {
    header: words.slice(0, 6).join(' '),
    nonce: ofBase64(nonce),
    check,
    salt: salt === '-' ? null : ofBase64(salt),
    sum,
    hidden: bytes.subarray(end + 1),
  };
}

/** Refuses a key that belongs to another page, and a page that is not whole: each for what it is. */
export async function examine(sealed: Sealed, key: Bytes): Promise<void> {
  const told = new TextEncoder().encode('besace-share key');
  const digest = await sha256(new Uint8Array([...told, ...key]));
  if (toBase64(digest.subarray(0, 8)) !== sealed.check) throw new Refusal('link-other');
  if (toBase64(await sha256(sealed.hidden)) !== sealed.sum) throw new Refusal('file-damaged');
}

/** The content, still packed. A wrong password is a `Refusal` of its own. */
export async function unseal(sealed: Sealed, key: Bytes, password: string | null): Promise<Bytes> {
  const cipher = await cipherKey(sealed, key, password);
  const additionalData = new TextEncoder().encode(sealed.header);
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce, additionalData }, cipher, sealed.hidden);
    const length = new DataView(plain).getUint32(0);
    return new Uint8Array(plain, 4, length);
  } catch {
    throw new Refusal(sealed.salt ? 'password-wrong' : 'file-damaged');
  }
}

/** The link's key, or one that needs the password too: neither alone opens anything. */
async function cipherKey({ salt }: Sealed, key: Bytes, password: string | null): Promise<CryptoKey> {
  if (!salt) return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const typed = new TextEncoder().encode((password ?? '').normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, base, 256);
  const hmac = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mixed = await crypto.subtle.sign('HMAC', hmac, stretched);
  return crypto.subtle.importKey('raw', mixed, 'AES-GCM', false, ['decrypt']);
}

/** Bytes written as base64, of either alphabet. */
export function ofBase64(text: string): Bytes {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw new Refusal('file-damaged');
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The key goes from the address bar first of all, so a page loaded again has none. */
function reloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
