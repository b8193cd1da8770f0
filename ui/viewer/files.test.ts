import { expect, test } from 'vitest';
import { safeName, zip } from './files';

test('a name is never a path, nor longer than a system takes, and keeps its ending', () => {
  expect(safeName('../../etc/passwd')).toBe('_.._etc_passwd');
  expect(safeName('C:\\evil.png')).toBe('C__evil.png');
  expect(safeName('gpj\u202eexe.png')).toBe('gpj_exe.png');
  expect(safeName(`${'a'.repeat(300)}.png`)).toBe(`${'a'.repeat(80)}.png`);
  expect(safeName('...')).toBe('badge');
});

test('an archive holds each file under a name of its own', () => {
  const bytes = new TextEncoder().encode('123456789');
  const archive = zip([{ name: 'a.png', bytes }, { name: 'A.png', bytes }]);
  const view = new DataView(archive.buffer);
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  // The check value of CRC-32.
  expect(view.getUint32(14, true)).toBe(0xcbf43926);
  const text = new TextDecoder('latin1').decode(archive);
  expect(text).toContain('A (2).png');
  expect(view.getUint16(archive.length - 12, true)).toBe(2);
});
