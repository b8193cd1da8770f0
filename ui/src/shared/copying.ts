/** Copies text, and its marked-up form where there is one; whether it could is the answer. */
export function copy(text: string, html?: string): boolean {
  let took = false;
  // The event gives both forms at once, and asks nobody's permission.
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    took = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, true);
  try {
    return document.execCommand('copy') && took;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}
