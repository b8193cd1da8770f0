// The example portfolio: every state a badge can be in, read by a screen reader's rules, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { keys, until } from './webdriver.mjs';
import { forget, open, project } from './window.mjs';
import { views } from './views.mjs';

const axe = readFileSync(join(project, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');
let page, folder, end = () => {};

before(async () => {
  ({ page, folder, end } = await open());
});
after(async () => {
  await end();
  if (folder) forget(folder);
});

test('the start screen can be used by everyone', async () => {
  await page.see('welcome-create');
  await accessible('welcome');
});

test('the example opens with one badge in each state', async () => {
  await page.click('welcome-example');
  await until(async () => (await page.all('badge-card')).length === 8, 'the example has not eight badges');
  const states = await page.run('return [...document.querySelectorAll("[data-testid=badge-card]")].map((card) => card.innerText).join("\\n")');
  for (const state of ['Vérifié', 'Expiré', 'Pas à votre nom', 'Auto-déclaré']) assert.ok(states.includes(state), `${state}: ${states}`);
});

for (const language of ['fr', 'en']) {
  test(`every view can be used by everyone (${language})`, async () => {
    await page.click('rail-settings');
    await page.click(`setting-language-${language}`);
    for (const [name, go] of Object.entries(views)) {
      await go(page);
      await accessible(name);
    }
  });
}

test('in the dark, too', async () => {
  await page.click('rail-settings');
  await page.click('setting-appearance-dark');
  for (const [name, go] of Object.entries(views)) {
    await go(page);
    await accessible(`${name} in the dark`);
  }
});

test('the keyboard alone leads from the badges to a reason', async () => {
  await page.click('rail-badges');
  await focus('badge-card');
  await page.type(keys.enter);
  await page.see('badge-page');
  await focus('why-intact');
  await page.type(keys.enter);
  await page.see('hint-intact').catch(() => page.see('answer'));
  const open = await page.run('return document.querySelector("[data-testid=why-intact]").ariaExpanded');
  assert.equal(open, 'true');
  await page.type(keys.alt, keys.left);
  await page.see('gallery');
});

test('the page can reach nothing but its host', async () => {
  const reached = await page.runAsync(
    `const done = arguments[arguments.length - 1];
     const told = [];
     Promise.allSettled([
       fetch('https://example.org/').then(() => told.push('the network')),
       fetch('file:///etc/hostname').then(() => told.push('a file')),
       new Promise((loaded) => { const i = new Image(); i.onload = () => { told.push('a picture'); loaded(); }; i.onerror = loaded; i.src = 'https://example.org/a.png'; }),
     ]).then(() => { try { new Function('return 1')(); told.push('eval'); } catch {} done(told.concat(window.__TAURI__ ? ['the global Tauri'] : [])); });`,
  );
  assert.deepEqual(reached, []);
  const before = await page.run('return location.href');
  await page.run('location.href = "https://example.org/"');
  await page.run('window.open("https://example.org/")');
  assert.equal(await page.run('return location.href'), before);
});

/** Presses Tab until the focus is on something called so. */
async function focus(id) {
  for (let step = 0; step < 60; step += 1) {
    if (await page.run('return document.activeElement?.closest("[data-testid]")?.dataset.testid') === id) return;
    await page.type(keys.tab);
  }
  assert.fail(`Tab never came to ${id}`);
}

async function accessible(name) {
  await page.run(`if (!window.axe) { ${axe} }`);
  const wrong = await page.runAsync(
    `const done = arguments[arguments.length - 1];
     axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       done(violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any }) => target + ' ' + (any[0]?.message ?? '')).join(' | '))), (error) => done([String(error)]));`,
  );
  assert.deepEqual(wrong, [], name);
}
