/** Badge pictures for the made-up person: as different in shape and colour as real ones are. */

interface Drawing { shape: string; colour: string; second: string; mark: string }

const ribbon = '<path d="M84 158l-22 60 28-8 18 22 20-58zM156 158l22 60-28-8-18 22-20-58z" fill="SECOND"/>';
const circle = '<circle cx="120" cy="110" r="88" fill="COLOUR"/><circle cx="120" cy="110" r="74" fill="none" stroke="#fff" stroke-width="3"/>';
const hexagon = '<path d="M120 14l92 53v106l-92 53-92-53V67z" fill="COLOUR"/><path d="M120 34l75 43v86l-75 43-75-43V77z" fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="8 5"/>';
const shield = '<path d="M120 12l92 30v70c0 58-40 96-92 116-52-20-92-58-92-116V42z" fill="COLOUR"/><path d="M120 30l76 25v58c0 48-33 80-76 97z" fill="SECOND"/>';
const wide = '<rect x="6" y="62" width="228" height="116" rx="16" fill="COLOUR"/><path d="M6 148h228v14a16 16 0 0 1-16 16H22a16 16 0 0 1-16-16z" fill="SECOND"/>';
const square = '<rect x="22" y="22" width="196" height="196" rx="26" fill="COLOUR"/><circle cx="120" cy="120" r="76" fill="SECOND"/>';

const bell = '<path d="M74 148h92M84 136a36 36 0 0 1 72 0zM120 100V88M108 86h24" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>';
const leaf = '<path d="M120 164V98m0 30c-28 0-38-16-38-38 26 0 38 14 38 38zm0-14c0-26 14-40 40-40 0 26-14 40-40 40z" fill="#fff" stroke="#fff" stroke-width="6" stroke-linejoin="round"/>';
const cross = '<path d="M104 68h32v32h32v32h-32v32h-32v-32H72v-32h32z" fill="#fff"/>';
const till = '<path d="M78 132h84v30H78zM90 92h60v40H90zM104 104h32" fill="none" stroke="#fff" stroke-width="9" stroke-linejoin="round"/>';
const pallet = '<path d="M82 84h38v38H82zM128 96h32v26h-32zM70 134h104M84 134v12M122 134v12M160 134v12" fill="none" stroke="#fff" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>';
const bubbles = '<path d="M60 84h78v46H96l-20 16v-16H60zM118 144h42l20 14v-52" fill="none" stroke="#fff" stroke-width="9" stroke-linejoin="round"/>';
const pot = '<path d="M70 106h100v40a18 18 0 0 1-18 18H88a18 18 0 0 1-18-18zM58 106h124M104 90c-8-12 8-16 0-28M136 90c-8-12 8-16 0-28" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round"/>';
const book = '<path d="M120 92c-16-14-36-16-54-14v74c18-2 38 0 54 14 16-14 36-16 54-14V78c-18-2-38 0-54 14zm0 0v74" fill="none" stroke="#fff" stroke-width="9" stroke-linejoin="round"/>';

const drawings: Drawing[] = [
  { shape: ribbon + circle, colour: '#1d6f78', second: '#d9822b', mark: bell },
  { shape: hexagon, colour: '#4f7a3a', second: '#2f4d22', mark: leaf },
  { shape: shield, colour: '#b3312c', second: '#94241f', mark: cross },
  { shape: square, colour: '#38405c', second: '#6b7390', mark: till },
  { shape: wide, colour: '#d19a1b', second: '#6e4d05', mark: pallet },
  { shape: hexagon, colour: '#5a3f8f', second: '#3a2565', mark: bubbles },
  { shape: circle, colour: '#c2633a', second: '#8a3f1e', mark: pot },
  { shape: ribbon + circle, colour: '#2b4c7e', second: '#a8b9d4', mark: book },
];

/** The picture of the n-th badge as PNG. */
export async function picture(index: number): Promise<Uint8Array> {
  const { shape, colour, second, mark } = drawings[index % drawings.length]!;
  const body = (shape + mark).replaceAll('COLOUR', colour).replaceAll('SECOND', second);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 240 240">${body}</svg>`;
  if (typeof OffscreenCanvas === 'undefined') return onePixel;
  return rasterised(svg);
}

async function rasterised(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(480, 480);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

// Where nothing can be drawn (tests), a picture is one grey pixel.
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFggJ/5a8C2QAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
