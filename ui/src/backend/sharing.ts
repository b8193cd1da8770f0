/** « Mes liens »: places, what can be shown there, and the links that lead to it. */
import type { EvidenceView, Problem, State } from './index';

/** Where a page can lie. */
export type PlaceKind = 'folder' | 'webdav' | 's3' | 'relay';
/** By whom something ends; `by-the-page`: it shows itself no more, and its copies stay where they are. */
export type Ending = 'by-the-place' | 'by-besace' | 'by-the-page' | 'by-nobody';
/** What a place can promise: a screen says this and no more. */
export interface PromisesView { expiry: Ending; revocation: Ending; readers: 'with-the-link' | 'with-the-file' }
/** A place the person saved; `address` as it is written (`dav+https://…`), never with a secret; `links` still stand there. */
export interface PlaceView { name: string; kind: PlaceKind; address: string; user: string | null; hasSecret: boolean; promises: PromisesView; links: number }
/**
 * A place to keep, or (`before`, its name) to change. `user`: a name for WebDAV, an access key for S3. `secret`: a password, a
 * secret key, a relay's token; `null` keeps the one there is.
 */
export interface PlaceWish { before: string | null; name: string; address: string; user: string | null; secret: string | null }
/**
 * What to show, where, until when. `cv: null` shows badges alone; `badges: null` those of the CV. `title` is the person's own
 * word for the link, or follows from what is shown. `ends`: YYYY-MM-DD.
 */
export interface ShareWish { cv: string | null; badges: string[] | null; title: string; addresses: boolean; pdf: boolean; evidence: string[]; place: string; ends: string | null; password: string | null }
/**
 * `unfinished`: never seen at its place; `open`: seen there when it was `checked`; `over`: its date is past; `ended`: by the
 * person, and found there no more; `unclear`: one of these two, but the place still gives it out or could not be asked.
 */
export type LinkState = 'unfinished' | 'open' | 'over' | 'ended' | 'unclear';
/** `link` is gone once it is ended; `file`: where the page lies, in a folder; `problem`: the last failure. */
export interface LinkView {
  id: string; title: string; cv: string | null; badges: number; place: string; kind: PlaceKind; promises: PromisesView; link: string | null; file: string | null;
  state: LinkState; made: string; ends: string | null; password: boolean; checked: string | null; problem: Problem | null;
}
export interface ShareableEvidence { id: string; title: string; kind: EvidenceView['kind'] }
export interface ShareableBadge { id: string; name: string; issuer: string; state: State; onCv: string[]; evidence: ShareableEvidence[] }
/** What can be shown: the CVs by their names, all badges with the CVs they are on and their evidence, the person's addresses. */
export interface ShareableView { cvs: string[]; badges: ShareableBadge[]; addresses: string[] }

/** What the host does for links; each call fails with a `Problem` and nothing else. */
export interface Sharing {
  places(): Promise<PlaceView[]>;
  savePlace(wish: PlaceWish): Promise<PlaceView[]>;
  removePlace(name: string): Promise<PlaceView[]>;
  /** Asks for a folder; gives `folder:PATH`, or `null` when the person changed their mind. */
  pickPlaceFolder(): Promise<string | null>;
  shareable(): Promise<ShareableView>;
  /** Opens the very page in the person's own browser, from this computer. */
  previewShare(wish: ShareWish): Promise<void>;
  createLink(wish: ShareWish): Promise<LinkView>;
  links(): Promise<LinkView[]>;
  /** Asks each place. */
  checkLinks(): Promise<LinkView[]>;
  /** Has the page deleted, then asks for it. */
  endLink(id: string): Promise<LinkView>;
  /** Takes an ended one off the list. */
  forgetLink(id: string): Promise<LinkView[]>;
  /** The link as a QR code, an SVG. */
  linkQr(id: string): Promise<string>;
}
