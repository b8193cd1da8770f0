/** Lines that follow a French custom: how they are shown, and what may be missing. What is stored stays as it was typed. */

// U+00A0: a number is not broken at the end of a line.
const space = '\u00a0';

/** A French telephone number in pairs; any other as it was typed. */
export function groupedPhone(phone: string): string {
  const digits = phone.replace(/[\s.\-()\u00a0\u202f]/g, '');
  const [, prefix = '', first = '', rest = ''] = /^(\+33|0033)?(?:\(?0\)?)?([1-9])(\d{8})$/.exec(digits) ?? [];
  if (!first || !/^(\+33|0033|0)/.test(digits)) return phone;
  const pairs = rest.match(/\d\d/g) ?? [];
  return prefix ? ['+33', first, ...pairs].join(space) : [`0${first}`, ...pairs].join(space);
}

export function isEmail(email: string): boolean {
  return email === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email.trim());
}

/** Whether it could be a French postal code; another country's has other forms, and is not judged. */
export function isPostcode(code: string, country: string): boolean {
  if (code === '' || (country !== '' && country.toUpperCase() !== 'FR')) return true;
  return !/^\d+$/.test(code.trim()) || code.trim().length === 5;
}
