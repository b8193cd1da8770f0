import { describe, expect, test } from 'vitest';
import { folded, isolated, visible, webHost } from './text';

describe('text of strangers', () => {
  test('shows what it hides', () => {
    expect(visible('Licence \u202egpj.exe')).toBe('Licence [U+202E]gpj.exe');
    expect(visible('a\u0000b\u200bc')).toBe('a[U+0000]b[U+200B]c');
    expect(visible('deux\nlignes, accents é œ ü')).toBe('deux\nlignes, accents é œ ü');
  });
  test('cannot turn the sentence around it', () => {
    expect(isolated('Zoé')).toBe('Zoé');
    expect(isolated('جمعية')).toBe('\u2068جمعية\u2069');
    expect(isolated('\u202eévil')).toBe('[U+202E]évil');
  });
  test('is found without accents or case', () => {
    expect(folded('Œuvre d’ÉTÉ à Noël')).toBe('oeuvre d’ete a noel');
  });
  test('leads to the web or nowhere', () => {
    expect(webHost('https://badges.example/a?b')).toBe('badges.example');
    expect(webHost('http://localhost:8080/')).toBe('localhost:8080');
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'mailto:a@b.c', 'badges.example', '']) {
      expect(webHost(address)).toBeNull();
    }
  });
});
