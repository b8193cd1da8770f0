// Takes pictures of the pages, to look at: `node tests/share/look.mjs PAGES FOLDER [NAME…]`.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser } from './chromium.mjs';

const [pages, folder, ...names] = process.argv.slice(2);
const keys = JSON.parse(fs.readFileSync(path.join(pages, 'pages.json'), 'utf8'));
fs.mkdirSync(folder, { recursive: true });
const browser = await Browser.open();
for (const name of names.length ? names : ['sample']) {
  for (const [view, options] of Object.entries({
    desktop: {},
    'desktop-dark-en': { dark: true, language: 'en-GB' },
    phone: { width: 390, height: 844 },
    'phone-dark': { width: 390, height: 844, dark: true },
  })) {
    const page = await browser.page(options);
    await page.go(`${pathToFileURL(path.join(pages, `${name}.html`))}#${keys[name]}`);
    await page.until("/verified|refused|asking/.test(document.documentElement.className)");
    await page.until('document.fonts.ready.then(() => true)');
    await page.picture(path.join(folder, `${name}-${view}.png`));
    if (view === 'desktop') await page.pdf(path.join(folder, `${name}.pdf`));
    await page.close();
  }
}
await browser.close();
