// Badges that come from outside the window: a double click, a second start of the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from './webdriver.mjs';
import { environment, forget, open, program, samples } from './window.mjs';

test('a badge opened with the program is taken in once a portfolio is open', async () => {
  const { page, folder, end } = await open({ args: [join(samples, 'robotique.png')] });
  try {
    await page.click('welcome-create');
    await page.write('create-name', 'Lina');
    await page.click('create-submit');
    assert.match(await page.read('report-new'), /Robotique : faire réagir un capteur/);

    // A second start hands its file to the window that is open, and ends.
    execFileSync(program, [join(samples, 'anglais-b1.png')], { env: environment(folder), timeout: 20_000 });
    await until(async () => (await page.read('report-new')).includes('Anglais, niveau B1'), 'the second badge did not come');
  } finally {
    await end();
    forget(folder);
  }
});

test('the portfolio opened last is offered again, with what it holds', async () => {
  const first = await open();
  await first.page.click('welcome-create');
  await first.page.write('create-name', 'Nour');
  await first.page.click('create-submit');
  await first.page.see('portfolio-name');
  await first.end();
  const again = await open({ folder: first.folder });
  try {
    assert.match(await again.page.read('welcome-recent'), /Nour/);
    await again.page.click('welcome-recent');
    assert.equal(await again.page.read('portfolio-name'), 'Nour');
  } finally {
    await again.end();
    forget(first.folder);
  }
});

test('a portfolio opened with the program opens at once, and asks before it takes the place of another', async () => {
  const first = await open();
  for (const name of ['Nour', 'Lina']) {
    await first.page.click('welcome-create');
    await first.page.write('create-name', name);
    await first.page.click('create-submit');
    await first.page.see('portfolio-name');
    await first.page.click('close-portfolio');
    await first.page.click('close-only');
    await first.page.see('welcome-create');
  }
  await first.end();
  const file = (name) => join(first.folder, 'Besace', `${name}.besace`);
  const again = await open({ folder: first.folder, args: [file('Lina')] });
  try {
    assert.equal(await again.page.read('portfolio-name'), 'Lina');
    execFileSync(program, [file('Nour')], { env: environment(first.folder), timeout: 20_000 });
    assert.match(await again.page.read('other-dialog'), /Ouvrir «\sNour\s»\s\?[^]*«\sLina\s» est ouverte/);
    await again.page.click('other-go');
    // The window is made anew meanwhile.
    const name = () => again.page.run('return document.querySelector("[data-testid=portfolio-name]")?.textContent');
    await until(async () => (await name()) === 'Nour', 'Nour did not open');
  } finally {
    await again.end();
    forget(first.folder);
  }
});
