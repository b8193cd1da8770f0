/**
 * The host's marked-up signature as elements to look at. It is built anew from the few elements it needs: what a badge
 * or a person wrote inside never becomes markup of ours, and a link in it leads nowhere.
 */
const kept: Record<string, string> = {
  table: 'table', tbody: 'tbody', tr: 'tr', td: 'td', p: 'p', div: 'div', br: 'br', strong: 'strong', b: 'strong', em: 'em', i: 'em', span: 'span', a: 'span',
};

export function rebuilt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  // Read as a style, it would be applied before it was looked at, which the window's own policy refuses.
  const read = html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle=/gi, ' data-style='));
  const { body } = new DOMParser().parseFromString(read, 'text/html');
  for (const child of body.childNodes) add(fragment, child);
  return fragment;
}

function add(parent: Node, node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) {
    parent.appendChild(document.createTextNode(node.textContent ?? ''));
    return;
  }
  if (!(node instanceof Element)) return;
  const name = node.tagName.toLowerCase();
  const made = kept[name] && document.createElement(kept[name]);
  if (!made) return;
  if (name === 'table') made.setAttribute('role', 'presentation');
  if (name === 'a') made.className = 'link';
  style(made, node.getAttribute('data-style') ?? '');
  parent.appendChild(made);
  for (const child of node.childNodes) add(made, child);
}

/** Only how letters look and where they stand: nothing that fetches, covers or moves. */
function style(made: HTMLElement, declared: string): void {
  for (const line of declared.split(';')) {
    const [property = '', value = ''] = line.split(/:(.*)/s).map((part) => part.trim());
    if (/^(color|font(-[a-z]+)?|line-height|padding(-[a-z]+)?|border(-[a-z]+)?|text-(align|decoration)|vertical-align)$/.test(property) && !/[(\\]/.test(value)) made.style.setProperty(property, value);
  }
}
