// A library of a hundred thousand badges in the real window: how it scrolls. No part of `make test`; it wants a portfolio
// that holds many, such as `throughput bench-search` leaves: MANY=FILE tests/journeys/run tests/journeys/many.mjs
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from './webdriver.mjs';
import { forget, open } from './window.mjs';

test('many badges scroll without a blank row', async () => {
  const first = await open();
  await first.page.click('welcome-create');
  await first.page.write('create-name', 'Nour');
  await first.page.click('create-submit');
  await first.page.see('portfolio-name');
  await first.end();
  const found = readdirSync(first.folder, { recursive: true }).find((name) => name.endsWith('.besace'));
  copyFileSync(process.env.MANY, join(first.folder, found));
  const { page, end } = await open({ folder: first.folder });
  try {
    const start = Date.now();
    await page.click('welcome-recent');
    await page.see('badge-card');
    console.log(`opened, first cards drawn: ${Date.now() - start} ms`);
    const all = await page.run('return Number(document.querySelector("[data-testid=gallery] li").getAttribute("aria-setsize"))');
    console.log(`${all} badges`);
    const steady = await scrolled(page, 'steady', 300);
    const jumps = await scrolled(page, 'jumps', 60);
    for (const [how, { frames, blank, worst, rows }] of Object.entries({ steady, jumps })) {
      console.log(`${how}: ${frames} frames, ${blank} with a blank card, at most ${worst} ms until it came, ${rows} cards drawn at most`);
    }
    assert.equal(steady.blank, 0);
    assert.ok(jumps.worst < 250);
    assert.ok(Math.max(steady.rows, jumps.rows) < 200);
  } finally {
    await end();
    forget(first.folder);
  }
});

/** Scrolls frame by frame, 9,000 pixels a second (faster than a wheel), or to places far apart each time the cards have come. */
async function scrolled(page, how, steps) {
  await page.run(`
    const view = document.querySelector('main'), told = { frames: 0, blank: 0, worst: 0, rows: 0, done: false };
    window.scrolledTold = told;
    let step = 0, since = null;
    const inView = (node) => { const { top, bottom } = node.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
    const frame = (now) => {
      const cards = [...document.querySelectorAll('[data-testid=gallery] li')];
      const blank = cards.filter(inView).some((card) => card.querySelector('.coming')) || !cards.some(inView);
      told.frames += 1;
      told.rows = Math.max(told.rows, cards.length);
      if (blank) { told.blank += 1; since ??= now; }
      else if (since !== null) { told.worst = Math.max(told.worst, Math.round(now - since)); since = null; }
      if ('${how}' === 'steady' || !blank) {
        if (step === ${steps}) { told.done = true; return; }
        step += 1;
        if ('${how}' === 'steady') view.scrollBy(0, 150);
        else { view.scrollTop = Math.floor((step * 0.381966 % 1) * view.scrollHeight); since = now; }
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);`);
  await until(() => page.run('return window.scrolledTold.done'), 'the scrolling did not end', 60_000);
  return page.run('return window.scrolledTold');
}
