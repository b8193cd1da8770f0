import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { addressOf, nothing, partsOf, type Parts } from './addresses';
import { openPlaces } from './testing';

const address = (kind: Parameters<typeof addressOf>[0], parts: Partial<Parts>) => addressOf(kind, { ...nothing(), ...parts });

describe('the address of a place', () => {
  test('is put together from what is known', () => {
    expect(address('relay', { server: ' liens.example.org/ ' })).toEqual({ address: 'relay+https://liens.example.org' });
    expect(address('relay', { server: 'relay+https://liens.example.org' })).toEqual({ address: 'relay+https://liens.example.org' });
    expect(address('webdav', { server: 'https://nuage.example.org/dav/zoe/Mes liens'.replace(' ', '%20') })).toEqual({ address: 'dav+https://nuage.example.org/dav/zoe/Mes%20liens' });
    expect(address('s3', { bucket: 'mes-liens', prefix: '/zoe/cv/', server: 'https://s3.fr-par.scw.cloud', region: 'fr-par' })).toEqual({
      address: 's3://mes-liens/zoe/cv?endpoint=https%3A%2F%2Fs3.fr-par.scw.cloud&region=fr-par',
    });
    expect(address('s3', { bucket: 'mes-liens' })).toEqual({ address: 's3://mes-liens' });
    expect(address('folder', { folder: 'folder:C:\\Liens' })).toEqual({ address: 'folder:C:\\Liens' });
  });

  test('is taken apart into the same', () => {
    for (const made of ['relay+https://liens.example.org/p', 's3://mes-liens/zoe/cv?endpoint=https%3A%2F%2Fs3.example%3A9000&region=fr-par&public=https%3A%2F%2Fliens.example', 'dav+http://localhost:8080/dav?public=https%3A%2F%2Fzoe.example%2Fliens', 'folder:/media/x']) {
      const kind = made.startsWith('s3') ? 's3' : made.startsWith('folder') ? 'folder' : made.startsWith('dav') ? 'webdav' : 'relay';
      expect(addressOf(kind, partsOf(made))).toEqual({ address: made });
    }
  });

  test.each([
    ['http://nuage.example.org', 'could be read on its way'], ['https://zoe:secret@nuage.example.org', 'carries a secret'], ['https://nuage.example.org/#x', 'leads into a page'],
    ['ftp://nuage.example.org', 'is not the web'], ['', 'is nothing'], ['pas une adresse', 'is none'],
  ])('%s %s', (server) => {
    expect(address('webdav', { server })).toEqual({ wrong: 'server' });
  });

  test('may be read elsewhere than it is written', () => {
    expect(address('webdav', { server: 'https://nuage.example/dav', readers: 'nuage.example/public' })).toEqual({ address: 'dav+https://nuage.example/dav?public=https%3A%2F%2Fnuage.example%2Fpublic' });
    expect(address('s3', { bucket: 'mes-liens', readers: 'http://liens.example' })).toEqual({ wrong: 'readers' });
  });

  test('in the clear only within this computer', () => {
    expect(address('relay', { server: 'http://localhost:3000' })).toEqual({ address: 'relay+http://localhost:3000' });
    expect(address('relay', { server: 'http://localhost.example.org' })).toEqual({ wrong: 'server' });
  });

  test('names a bucket that can be', () => {
    for (const bucket of ['', 'ab', 'mes liens', 'a/b']) expect(address('s3', { bucket })).toEqual({ wrong: 'bucket' });
  });
});

describe('Mes endroits', () => {
  test('one with links stays, and says why', async () => {
    await openPlaces();
    expect(screen.getAllByTestId('place')).toHaveLength(3);
    expect(screen.getAllByTestId('place-kept')[0]!.textContent).toContain('Terminez d’abord');
    expect(screen.queryByTestId('place-remove')).toBeNull();
  });

  test('is added with what its kind needs, and removed again', async () => {
    const { host, user } = await openPlaces();
    await user.click(screen.getByTestId('place-add'));
    await user.click(await screen.findByTestId('place-kind-webdav'));
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('place-server')));
    await user.type(screen.getByTestId('place-server'), 'nuage.asso.example/dav');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('place-user')));
    await user.type(screen.getByTestId('place-user'), 'zoe');
    await user.type(screen.getByTestId('place-secret'), 'abc');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(screen.getAllByTestId('place')).toHaveLength(4));
    expect(host.done).toContain('kept dav+https://nuage.asso.example/dav with a secret');
    expect(screen.getAllByTestId('place')[3]!.textContent).toContain('nuage.asso.example');
    await user.click(screen.getByTestId('place-remove'));
    await user.click(await screen.findByTestId('place-remove-go'));
    await waitFor(() => expect(screen.getAllByTestId('place')).toHaveLength(3));
  });

  test('two do not have the same name', async () => {
    const { user } = await openPlaces();
    await user.click(screen.getByTestId('place-add'));
    await user.type(await screen.findByTestId('place-server'), 'liens.example.org');
    await user.type(screen.getByTestId('place-secret'), 'code');
    await user.type(screen.getByTestId('place-name'), 'Mon nuage');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(screen.getByTestId('place-dialog').textContent).toContain('Un de vos endroits porte déjà ce nom.'));
  });

  test('a changed name keeps the password, a changed address asks for it again', async () => {
    const { host, user } = await openPlaces();
    await user.click(screen.getAllByTestId('place-change')[1]!);
    await user.clear(await screen.findByTestId('place-name'));
    await user.type(screen.getByTestId('place-name'), 'Chez moi');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(host.done).toContain('kept dav+https://nuage.example.org/public/zoe'));
    await user.click(screen.getAllByTestId('place-change')[1]!);
    await user.clear(await screen.findByTestId('place-server'));
    await user.type(screen.getByTestId('place-server'), 'https://nuage.example.org/public/autre');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(host.done).toContain('kept dav+https://nuage.example.org/public/autre'));
    await user.click(screen.getAllByTestId('place-change')[1]!);
    await user.clear(await screen.findByTestId('place-server'));
    await user.type(screen.getByTestId('place-server'), 'https://ailleurs.example');
    await user.click(screen.getByTestId('place-save'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('place-secret')));
    expect(screen.getByTestId('place-dialog').textContent).toContain('L’adresse a changé\u00a0: il faut l’écrire de nouveau.');
  });
});
