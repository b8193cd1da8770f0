import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCv } from '../testing';
import { copy } from '../../shared/copying';
import { rebuilt } from './markup';

vi.mock('../preview/pdf', () => import('../testing/pdf'));

afterEach(() => vi.restoreAllMocks());

/** A document that copies what the window gives it. */
function copied(): Record<string, string> {
  const given: Record<string, string> = {};
  document.execCommand = () => {
    const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (kind: string, text: string) => (given[kind] = text) } });
    document.dispatchEvent(event);
    return true;
  };
  return given;
}

describe('other outlets', () => {
  test('Parcoursup’s texts are counted and copied', async () => {
    const given = copied();
    const { user } = await openCv();
    await user.click(screen.getByTestId('cv-outlets'));
    await waitFor(() => expect(screen.getAllByTestId('parcoursup-text')).toHaveLength(4));
    const [text] = screen.getAllByTestId('parcoursup-text');
    const field = text!.querySelector('textarea')!;
    await user.clear(field);
    await user.click(field);
    await user.paste('é'.repeat(1502));
    expect(screen.getAllByTestId('parcoursup-count')[0]!.textContent).toContain('2 de trop');
    await user.click(screen.getAllByTestId('parcoursup-copy')[1]!);
    expect(given['text/plain']).toContain('Association Terre d’Accueil');
    expect(screen.getByTestId('toasts').textContent).toContain('Copié\u00a0: Engagement citoyen');
    await user.click(screen.getByTestId('back'));
    await screen.findByTestId('cv-form');
  });

  test('a badge goes to LinkedIn, after its site was named, or field by field', async () => {
    const given = copied();
    const { host, user } = await openCv();
    await user.click(screen.getByTestId('cv-outlets'));
    await user.click(await screen.findByTestId('outlet-linkedin'));
    await user.selectOptions(await screen.findByTestId('linkedin-badge'), '18c7dae9fb0c6dfe');
    await waitFor(() => expect(screen.getAllByTestId('linkedin-field')[0]!.textContent).toContain('Animation d’atelier lecture'));
    await user.click(screen.getAllByTestId('linkedin-copy')[1]!);
    expect(given['text/plain']).toBe('Médiathèque Toussaint');
    await user.click(screen.getByTestId('linkedin-open').querySelector('button')!);
    await user.click(await screen.findByTestId('link-open'));
    await waitFor(() => expect(host.done.some((what) => what.startsWith('opened https://www.linkedin.com/'))).toBe(true));
  });

  test('a signature is looked at and copied in both forms', async () => {
    const given = copied();
    const { user } = await openCv();
    await user.click(screen.getByTestId('cv-outlets'));
    await user.click(await screen.findByTestId('outlet-signature'));
    await waitFor(() => expect(screen.getByTestId('signature').textContent).toContain('Zoé Martin'));
    expect(screen.getByTestId('signature').querySelector('a')).toBeNull();
    await user.click(screen.getByTestId('signature-copy'));
    expect(given['text/html']).toContain('<table');
    expect(given['text/plain']).toContain('zoe.martin@example.org');
  });

  test('what is not a signature’s does not become one', () => {
    const sheet = document.createElement('div');
    sheet.append(rebuilt('<p style="color: red; background: url(x)" onclick="go()">a<img src="https://x"><script>go()</script><b>b</b></p>'));
    expect(sheet.querySelector('img, script')).toBeNull();
    expect(sheet.querySelector('p')!.style.color).toBe('red');
    expect(sheet.querySelector('p')!.hasAttribute('onclick')).toBe(false);
    expect(sheet.querySelector('p')!.style.background).toBe('');
    expect(sheet.textContent).toBe('ab');
  });

  test('when nothing could be copied, it is said', () => {
    document.execCommand = () => false;
    expect(copy('x')).toBe(false);
  });
});
