/** Only what cannot be an e-mail address at all is refused; the rest is the person's business. */
export function couldBeAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}
