/** The satchel, small: drawn by us. */
const SHAPES: [name: string, d: string][] = [
  ['strap', 'M6 15C5 5 13 3 16 3s11 2 10 12'],
  ['bag', 'M4 13h24l1 12a3 3 0 0 1-3 3.4H6A3 3 0 0 1 3 25z'],
  ['flap', 'M3.5 12.5h25V19c0 2.5-1.6 4-4 4h-17c-2.4 0-4-1.5-4-4z'],
  ['belt', 'M9 13h3v10l-1.5 1.5L9 23zM20 13h3v10l-1.5 1.5L20 23z'],
];

export function satchel(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 32 32', class: 'satchel', 'aria-hidden': 'true', focusable: 'false' })) {
    svg.setAttribute(key, value);
  }
  for (const [name, d] of SHAPES) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
