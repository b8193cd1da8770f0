// « Mes liens » in the real window: a place, a link to the CV, its page as a stranger gets it, the end of it, and a place
// that fails.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { failing } from '../share/servers.mjs';
import { until } from './webdriver.mjs';
import { forget, home, open } from './window.mjs';

let page, folder, place, end = () => {};

before(async () => {
  place = await failing({});
  folder = home();
  // What opens a file with the person's own program; here it only says which.
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > "${join(folder, 'opened')}"\n`);
  chmodSync(join(programs, 'xdg-open'), 0o755);
  ({ page, end } = await open({ folder, path: `${programs}:${process.env.PATH}` }));
});
after(async () => {
  await end();
  place?.close();
  if (folder) forget(folder);
});

const server = () => place.to.replace('dav+', '');
const look = (name) => process.env.LOOK && execFileSync('import', ['-window', 'root', `${process.env.LOOK}/${name}.png`]);

test('a place is added once, with what opens it', async () => {
  await page.click('welcome-example');
  await page.see('badge-card');
  await page.click('rail-links');
  look('empty');
  await page.click('new-link');
  await page.see('new-link-form');
  await page.click('place-add');
  await pick('place-kind-webdav');
  await page.write('place-server', server());
  await page.write('place-user', 'zoe');
  await page.write('place-secret', 'un mot de passe');
  await reach('place-name');
  await page.write('place-name', 'Nuage');
  look('place');
  await reach('place-save');
  await page.click('place-save');
  await page.gone('place-dialog');
  await page.see('share-place');
});

test('the page is seen as the reader will, before it is anywhere', async () => {
  await reach('preview-link');
  await page.click('preview-link');
  await until(() => existsSync(join(folder, 'opened')), 'nothing was opened');
  const leads = readFileSync(readFileSync(join(folder, 'opened'), 'utf8'), 'utf8');
  const [, address] = /url=([^"]+)"/.exec(leads);
  assert.match(address, /^file:\/\/\/.*\.html#[\w-]{43}$/);
  assert.match(readFileSync(fileURLToPath(address.split('#')[0]), 'utf8'), /id="sealed"/);
  assert.equal(place.pages.size, 0);
});

let link;
test('a link to the CV is made, and a stranger gets the page', async () => {
  await pick('share-until-month');
  look('form');
  await reach('create-link');
  await page.click('create-link');
  link = (await until(async () => page.read('made-link').catch(() => ''), 'no link was made', 30_000)).trim();
  look('made');
  assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\.html#[\w-]{43}$/);
  const answer = await fetch(link.split('#')[0]);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  assert.match(html, /id="sealed"/);
  for (const marker of ['Zoé', 'Martin', 'zoe.martin']) assert.ok(!html.includes(marker), marker);
});

test('the list says that it is open, by asking', async () => {
  await page.click('rail-links');
  await page.see('link');
  await page.click('check-links');
  await until(async () => (await state()) === 'open', 'it is not open');
  await page.click('link-qr');
  await page.see('qr');
  look('qr');
  await page.type('\uE00C');
  await page.gone('qr');
  look('list');
});

test('it is not said to have ended while its place still gives it out', async () => {
  place.fails.DELETE = 'ignored';
  await page.click('link-end');
  await page.click('end-go');
  await page.see('end-left');
  look('still');
  await page.run('[...document.querySelectorAll("[data-testid=end-dialog] button")].find((button) => button.textContent.trim() === "Fermer").click()');
  await page.gone('end-dialog');
  await until(async () => (await state()) === 'unclear', 'it is said to have ended');
  assert.equal((await fetch(link.split('#')[0])).status, 200);
});

test('it ends when the place lets it, and nothing is found there', async () => {
  delete place.fails.DELETE;
  await page.click('check-links');
  await page.see('ended-links');
  assert.equal((await fetch(link.split('#')[0])).status, 404);
  look('ended');
});

test('a place that says no leaves the form as it was', async () => {
  place.fails.PUT = 401;
  await page.click('new-link');
  await page.see('new-link-form');
  await reach('share-title');
  await page.write('share-title', 'Pour l’agence');
  await reach('create-link');
  await page.click('create-link');
  await until(async () => (await page.read('new-link-form')).includes('refuse') || (await page.run('return document.body.innerText')).includes('L’endroit refuse'), 'nothing is said');
  look('refused');
  assert.equal(await page.run('return document.querySelector("[data-testid=share-title]").value'), 'Pour l’agence');
  assert.equal(place.pages.size, 0);
});

const state = () => page.run('return document.querySelector("[data-testid=link]")?.dataset.state');
/** Choices are drawn around the browser's own marks. */
const pick = (id) => page.run(`document.querySelector("[data-testid=${id}]").click()`);
/** What stands below the edge of a dialog is scrolled to, as a person would. */
const reach = (id) => page.run(`document.querySelector("[data-testid=${id}]").scrollIntoView({ block: "center" })`);
