/** A plain CV page as a PDF, so that the preview has something true to show where the core is not. */

export interface Line { text: string; size: number; bold?: boolean; gap?: number }

const height = 842;
const margin = 56;
const perPage = 46;

/** The lines set one under the other on A4 pages, with how many base lines are left on the last. */
export function pdf(lines: Line[]): { pdf: Uint8Array; pages: number; linesLeft: number } {
  const pages: string[] = [];
  let content = '';
  let y = height - margin;
  let used = 0;
  for (const line of lines) {
    const step = line.size * 1.35 + (line.gap ?? 0);
    if (y - step < margin) {
      pages.push(content);
      content = '';
      y = height - margin;
    }
    y -= step;
    used += step / 15.5;
    content += `BT /${line.bold ? 'B' : 'R'} ${line.size} Tf ${margin} ${y.toFixed(1)} Td (${escaped(line.text)}) Tj ET\n`;
  }
  pages.push(content);
  return { pdf: file(pages), pages: pages.length, linesLeft: Math.round(perPage - used) };
}

function file(pages: string[]): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${6 + index * 2} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

const windows: Record<string, string> = { '’': '\x92', '‘': '\x91', '“': '\x93', '”': '\x94', '–': '\x96', '—': '\x97', '…': '\x85', 'œ': '\x9c', 'Œ': '\x8c', '€': '\x80', '•': '\x95', '\u202f': '\xa0' };

function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\x7e\xa0-\xff]/g, (character) => windows[character] ?? '?');
}
