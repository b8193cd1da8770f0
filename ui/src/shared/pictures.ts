/** Pictures of badges as addresses an image can show. */
import { backend } from '../backend/current';

// A few hundred addresses are cheap, a few thousand pictures are not.
const most = 300;
const held = new Map<string, Promise<string | null>>();

/** The address of a badge's picture, asked for once; `null` when it has none. */
export function picture(id: string): Promise<string | null> {
  const known = held.get(id);
  if (known) return known;
  const asked = asking(id);
  held.set(id, asked);
  if (held.size > most) release(held.keys().next().value!);
  return asked;
}

/** Lets every picture go: another person's portfolio shows none of them. */
export function releasePictures(): void {
  [...held.keys()].forEach(release);
}

async function asking(id: string): Promise<string | null> {
  try {
    const png = await backend.picture(id);
    return png && URL.createObjectURL(new Blob([png as BlobPart], { type: 'image/png' }));
  } catch {
    // A picture that cannot be had is a badge without a picture; the badge itself says what is wrong.
    held.delete(id);
    return null;
  }
}

function release(id: string): void {
  void held.get(id)?.then((address) => address && URL.revokeObjectURL(address));
  held.delete(id);
}
