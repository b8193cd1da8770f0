// Writes docs/screenshots anew: the real window over the example portfolio. `make screenshots` runs it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from './webdriver.mjs';
import { views } from './views.mjs';
import { forget, open, project } from './window.mjs';

const folder = process.env.BESACE_SCREENSHOTS ?? join(project, 'docs/screenshots');

test('every view has its picture', async () => {
  mkdirSync(folder, { recursive: true });
  const { page, folder: home, end } = await open();
  await page.see('welcome-example');
  // Taken from the display: the driver's own screenshots wait for a graphics device.
  const shown = execFileSync('xdotool', ['search', '--onlyvisible', '--name', '^Besace$'], { encoding: 'utf8' }).split('\n')[0];
  const keep = (name) =>
    execFileSync('import', ['-window', shown, '-strip', '-define', 'png:compression-level=9', join(folder, `${name}.png`)]);
  try {
    await page.see('welcome-example');
    await settled(page);
    keep('welcome-fr');
    await page.click('welcome-create');
    await settled(page);
    keep('create-fr');
    await page.run('document.querySelector("form .actions button").click()');
    await page.click('welcome-example');
    await until(async () => (await page.all('badge-card')).length === 8, 'no example');
    for (const language of ['fr', 'en']) {
      await page.click('rail-settings');
      await page.click(`setting-language-${language}`);
      for (const appearance of ['light', 'dark']) {
        await page.click('rail-settings');
        await page.click(`setting-appearance-${appearance}`);
        for (const [name, go] of Object.entries(views)) {
          await go(page);
          await settled(page);
          keep([name, language, ...(appearance === 'dark' ? ['dark'] : [])].join('-'));
        }
      }
    }
  } finally {
    await end();
    forget(home);
  }
});

/** Waits for pictures, pages and fonts; then for what moves to stand still. */
async function settled(page) {
  await until(
    () => page.run(`return document.fonts.status === 'loaded'
      && [...document.images].every((image) => image.complete)
      && (!document.querySelector('[data-testid=cv-preview]') || document.querySelector('[data-testid=cv-preview] canvas'))`),
    'the page did not come to rest',
  );
  await new Promise((wake) => setTimeout(wake, 400));
}
