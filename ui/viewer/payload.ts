/** What a page carries, as `share` packs it (`payload.rs`). */
import { Refusal } from './refusal';
import type { Bytes } from './unseal';
import type { Language } from './words';

export interface Content {
  cv: Cv | null;
  photo: Place | null;
  badges: SentBadge[];
  pdf: SentFile | null;
  addresses: string[];
  maker: { name: string | null; made: string };
  ends: string | null;
  lengths: number[];
}

/** Which of the files behind the description. */
type Place = number;

export interface SentFile { name: string; mime: string; place: Place }

export interface SentBadge {
  name: string;
  picture: Place | null;
  original: SentFile;
  answers: SentAnswer[];
  evidence: SentEvidence[];
}

export type Question = 'intact' | 'issuer' | 'recipient' | 'status' | 'dates';
export type Verdict = 'yes' | 'no' | 'not-confirmed' | 'not-asked';

/** What the sender's Besace answered. */
export interface SentAnswer { question: Question; verdict: Verdict; asOf: string }

export interface SentEvidence { title: string; url?: string; note?: string; file: SentFile | null }

/** `cv::Cv`, as far as it is shown. */
export interface Cv {
  language: Language;
  title: string;
  header: { name: string; label: string | null; contacts: { text: string; url: string | null }[]; summary: string | null; photoAlt: string };
  sections: Section[];
}

export interface Section { kind: string; title: string; content: SectionContent }

export type SectionContent = { entries: Entry[] } | { claims: Claim[] } | { badges: unknown[] } | { terms: Term[] };

export interface Entry {
  title: string;
  place: string | null;
  dates: string | null;
  url: string | null;
  paragraphs: string[];
  points: string[];
  proof: Proof | null;
}

/** Which badges show a line. That they are good is for the browser to find. */
export interface Proof { provenance: { kind: 'verified' | 'recognised' | 'declared'; by?: string }; badges: number[] }

export interface Claim { name: string; level: string | null; keywords: string[]; proof: Proof }

export interface Term { name: string; detail: string | null; proof: Proof | null }

/** A content with the files it names. */
export interface Opened { content: Content; file: (place: Place) => Bytes }

/** More than a page holds; something else was deflated. */
const LIMIT = 33 * 1024 * 1024;

export async function unpack(packed: Bytes): Promise<Opened> {
  const plain = await inflate(packed, LIMIT);
  const json = 4 + new DataView(plain.buffer).getUint32(0);
  const content = JSON.parse(new TextDecoder().decode(plain.subarray(4, json))) as Content;
  const ends: number[] = [];
  for (const length of content.lengths) ends.push((ends.at(-1) ?? json) + length);
  return { content, file: (place) => plain.subarray(place ? ends[place - 1] : json, ends[place] ?? json) };
}

/** What was deflated, with zlib's own check that it came whole. */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      length += piece.value.length;
      if (length > limit) throw new Refusal('file-damaged');
    }
  } catch {
    throw new Refusal('file-damaged');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
