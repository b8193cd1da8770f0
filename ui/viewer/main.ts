/** The page behind a public link: opens what is sealed, looks at each badge, and shows what it found. */
// In this order: what comes later says otherwise of what came before.
import './style/base.css';
import './style/shell.css';
import './style/band.css';
import './style/summary.css';
import './style/cv.css';
import './style/badges.css';
import './style/narrow.css';
import './style/print.css';
import { core, type Seen } from './core';
import { judged } from './judge';
import { unpack, type Opened } from './payload';
import { Refusal } from './refusal';
import { examine, hasKey, keyIn, sealedIn, unseal, type Bytes, type Sealed } from './unseal';
import { askPassword, show, showEnded, showRefusal, showWaiting } from './view/page';

declare global {
  interface Window {
    /** What the first script of the page took from the address bar. */
    besace: { link: string; begun: boolean };
  }
}

window.besace.begun = true;

function begin(): void {
  const { link } = window.besace;
  // Nothing on this page asks for it again.
  window.besace.link = '';
  showWaiting();
  open(link).catch((error: unknown) => showRefusal(error instanceof Refusal ? error.reason : 'file-damaged', beginWith));
}

/** A whole link, or the key alone: what stands behind the last # counts. */
function beginWith(typed: string): void {
  window.besace.link = `#${typed.trim().split('#').at(-1) ?? ''}`;
  begin();
}

async function open(link: string): Promise<void> {
  const key = keyIn(link);
  if (!isSecureContext || !globalThis.crypto?.subtle) throw new Refusal(location.protocol === 'http:' ? 'not-secure' : 'too-old');
  if (typeof DecompressionStream === 'undefined') throw new Refusal('too-old');
  const sealed = sealedIn(textOf('sealed'));
  await examine(sealed, key);
  // The core is made ready meanwhile; what hinders it is told when it is needed.
  const loading = core(textOf('core'));
  loading.catch(() => {});
  const opened = await unpack(await unsealed(sealed, key));
  const { ends } = opened.content;
  if (ends && ends < today()) return showEnded(ends);
  await shown(opened, await loading);
}

/** Asks for the password, if there is one, until it is the right one. */
async function unsealed(sealed: Sealed, key: Bytes): Promise<Bytes> {
  if (!sealed.salt) return unseal(sealed, key, null);
  for (let wrong = false; ; wrong = true) {
    const password = await askPassword(wrong);
    try {
      return await unseal(sealed, key, password);
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'password-wrong') throw error;
    }
  }
}

async function shown(opened: Opened, { look }: Awaited<ReturnType<typeof core>>): Promise<void> {
  const { badges, addresses } = opened.content;
  const now = new Date();
  show(opened, badges.map((badge) => judged(badge, null)), now);
  const found: Seen[] = [];
  for (const { original } of badges) {
    await painted();
    found.push(look(opened.file(original.place), addresses, now));
  }
  show(opened, badges.map((badge, index) => judged(badge, found[index] ?? null)), now);
  performance.mark('besace-verified');
}

/** Lets the browser answer the reader between two badges. */
function painted(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

function textOf(id: string): string | null | undefined {
  return document.getElementById(id)?.textContent;
}

/** The reader's own day, as `2026-11-22`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();

// The whole link pasted over that of a page already open only changes what stands behind the #.
addEventListener('hashchange', () => {
  if (!hasKey(location.hash)) return;
  const typed = location.hash;
  history.replaceState(null, '', location.pathname + location.search);
  beginWith(typed);
});
