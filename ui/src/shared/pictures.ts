/** Pictures as addresses an image can show. */
import { backend } from '../backend/current';

// A few hundred addresses are cheap, a few thousand pictures are not.
const most = 300;
const held = new Map<string, Promise<string | null>>();

/** The address of a badge's picture, asked for once; `null` when it has none. */
export const picture = (id: string): Promise<string | null> => once(`badge ${id}`, () => backend.picture(id));

/** The same of a piece of evidence, as it stands in a list. */
export const evidencePicture = (id: string): Promise<string | null> => once(`evidence ${id}`, () => backend.previewEvidence(id, false));

/** The address of a picture that is looked at now; whoever asked lets it go. */
export async function addressOf(asked: Promise<Uint8Array | null>): Promise<string | null> {
  const bytes = await asked;
  return bytes && URL.createObjectURL(new Blob([bytes as BlobPart], { type: bytes[0] === 0xff ? 'image/jpeg' : 'image/png' }));
}

/** Lets every picture go: another person's portfolio shows none of them. */
export function releasePictures(): void {
  [...held.keys()].forEach(release);
}

function once(key: string, ask: () => Promise<Uint8Array | null>): Promise<string | null> {
  const known = held.get(key);
  if (known) return known;
  const asked = addressOf(ask()).catch(() => {
    // A picture that cannot be had is a thing without a picture; the thing itself says what is wrong.
    held.delete(key);
    return null;
  });
  held.set(key, asked);
  if (held.size > most) release(held.keys().next().value!);
  return asked;
}

function release(key: string): void {
  void held.get(key)?.then((address) => address && URL.revokeObjectURL(address));
  held.delete(key);
}
