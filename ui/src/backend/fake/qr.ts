/** A picture that looks like the QR code of an address: its three corners and a field of modules. It is not to be scanned. */
const size = 29;
const corners = [[0, 0], [size - 7, 0], [0, size - 7]] as const;

export function qr(address: string): string {
  let seed = [...address].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65521, 7);
  const modules: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      seed = (seed * 75 + 74) % 65537;
      const corner = corners.find(([left, top]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7);
      if (corner ? inCorner(x - corner[0], y - corner[1]) : seed % 2 === 0) modules.push(`M${x + 4} ${y + 4}h1v1h-1z`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 8} ${size + 8}"><path fill="#fff" d="M0 0h${size + 8}v${size + 8}H0z"/><path d="${modules.join('')}"/></svg>`;
}

function inCorner(x: number, y: number): boolean {
  const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
  return ring <= 1 || ring === 3;
}
