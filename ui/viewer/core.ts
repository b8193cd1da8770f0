/** The verification core: the same judgement as Besace's own, as WebAssembly, with nothing but a badge's bytes. */
import type { Question, Verdict } from './payload';
import { inflate } from './payload';
import { Refusal } from './refusal';
import { ofBase64, type Bytes } from './unseal';

/** The script that `viewer-script` wrote, which stands before this one in the page. */
declare const wasm_bindgen: {
  initSync(given: { module: WebAssembly.Module }): unknown;
  look(bytes: Uint8Array, question: string): string;
};

export type BadgeState = 'verified' | 'not-confirmed' | 'expired' | 'revoked' | 'suspended' | 'other-person' | 'self-declared' | 'rejected';

interface Words { fr: string; en: string }

export interface SeenBadge {
  kind: 'badge';
  state: BadgeState;
  name: string | null;
  description: string | null;
  criteria: string | null;
  issuer: Named;
  issued: string | null;
  expires: string | null;
  securing: string;
  answers: SeenAnswer[];
  flags: Words[];
  endorsements: { state: BadgeState; issuer: Named; comment: string | null }[];
}

export interface Named { id: string | null; name: string | null }

export interface SeenAnswer { question: Question; verdict: Verdict; code: string; address: string | null; date: string | null; words: Words }

export type Seen = SeenBadge | { kind: 'unreadable'; words: Words };

export interface Core { look(bytes: Uint8Array, addresses: string[], now: Date): Seen }

/** The core inflated has some two megabytes. */
const LIMIT = 16 * 1024 * 1024;

export async function core(text: string | null | undefined): Promise<Core> {
  if (typeof WebAssembly === 'undefined') throw new Refusal('no-wasm');
  const bytes = await inflate(ofBase64(text ?? ''), LIMIT);
  wasm_bindgen.initSync({ module: await compiled(bytes) });
  return {
    look: (badge, addresses, now) =>
      JSON.parse(wasm_bindgen.look(badge, JSON.stringify({ at: now.toISOString(), addresses }))) as Seen,
  };
}

async function compiled(bytes: Bytes): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch {
    throw new Refusal('no-wasm');
  }
}
