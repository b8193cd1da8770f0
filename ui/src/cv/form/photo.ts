/** A photograph as a CV carries it: small, and without anything the camera wrote beside the picture. */

/** Pixels of the longer side: 45 mm at 300 dots an inch. */
const side = 540;

/** Draws the picture anew, which leaves the place and the device out; `null` when it is no picture. */
export async function photoOf(file: File): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const paper = canvas.getContext('2d');
    if (!paper) return null;
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL('image/jpeg', 0.88);
  } catch {
    return null;
  }
}

/** A picture held in the data itself; an address elsewhere is never asked for. */
export function isHeld(image: string): boolean {
  return /^data:image\/(png|jpeg);base64,/.test(image);
}
