// Several people on one computer: a password, and a backup that brings everything back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { choose, titles } from './dialog.mjs';
import { until } from './webdriver.mjs';
import { forget, open, samples } from './window.mjs';

const secret = 'quatre mots bien choisis';
let page, folder, end = () => {};

before(async () => {
  ({ page, folder, end } = await open());
  await page.click('welcome-create');
  await page.write('create-name', 'Amina Benali');
  await page.click('create-submit');
  await page.click('add-badge');
  await choose(titles.badges, join(samples, 'robotique.png'));
  await page.see('report-new');
});
after(async () => {
  await end();
  if (folder) forget(folder);
});

test('a portfolio with a password opens with it, and with nothing else', async () => {
  await page.click('rail-settings');
  await page.click('password-set');
  assert.match(await page.read('password-dialog'), /Oublié, il est perdu/);
  await page.write('password-new', secret);
  await page.write('password-again', secret);
  await page.click('password-go');
  await page.see('portfolio-locked');
  assert.ok(!readFileSync(portfolio()).includes('SQLite format 3'));
  await close('close-only');

  await page.click('welcome-recent');
  await page.write('unlock-password', 'un autre');
  await page.click('unlock-go');
  await until(async () => (await page.read('unlock-dialog')).includes('Ce n’est pas le bon mot de passe.'), 'a wrong password was not told');
  await page.write('unlock-password', secret);
  await page.click('unlock-go');
  assert.equal(await page.read('portfolio-name'), 'Amina Benali');
  assert.deepEqual(traces(secret), []);
});

test('a backup is read back when it is written, and brings everything back', async () => {
  const backup = join(folder, 'amina.besace-backup');
  await page.click('rail-settings');
  await page.click('keep-backup');
  await page.write('backup-new', 'sauvegarde');
  await page.write('backup-again', 'sauvegarde');
  await page.click('backup-go');
  await choose(titles.backup, backup);
  await until(async () => (await page.read('toasts')).includes('relue et comparée'), 'nothing said that the backup was read back');
  await close('close-only');
  rmSync(portfolio());

  const cut = join(folder, 'cut.besace-backup');
  writeFileSync(cut, readFileSync(backup).subarray(0, 8192));
  await restore(cut, 'sauvegarde');
  await until(async () => (await page.read('restore-dialog')).includes('abîmée ou coupée'), 'a cut backup was not told');
  await page.run('document.querySelector("[data-testid=restore-dialog] .cancel").click()');

  await restore(backup, 'sauvegarde');
  assert.equal(await page.read('portfolio-name'), 'Amina Benali');
  await page.see('badge-card');
  // The portfolio had a password: it is never brought back without one.
  await page.see('portfolio-locked');
});

test('while another’s portfolio is open, nothing of the first is anywhere else', async () => {
  await close('close-only');
  await page.click('welcome-create');
  await page.write('create-name', 'Bruno Noir');
  await page.click('create-submit');
  await page.see('add-badge');
  const shown = await page.run('return document.documentElement.outerHTML');
  for (const marker of ['Amina', 'Robotique', 'robotique.png', samples]) {
    assert.ok(!shown.includes(marker), `the window still says ${marker}`);
    // Her own files are locked; their names are all that a folder tells.
    assert.deepEqual(traces(marker), [], `a file still says ${marker}`);
    assert.deepEqual(traces(marker, 'Besace'), [], `a portfolio still says ${marker}`);
  }
});

test('a portfolio is handed over, and nothing of it is left here', async () => {
  await page.click('add-badge');
  await choose(titles.badges, join(samples, 'anglais-b1.png'));
  await page.see('report-new');
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  await page.click('rail-settings');
  await page.click('keep-hand');
  await page.write('hand-new', secret);
  await page.write('hand-again', secret);
  await page.write('hand-by', 'Mission locale');
  assert.equal(await page.run('return document.querySelector("[data-testid=hand-erase]").checked'), true);
  await page.click('hand-go');
  await choose(titles.handOver, stick);
  assert.match(await page.read('handed-over'), /Il ne reste rien de cette besace sur cet ordinateur/);

  const given = readdirSync(join(stick, 'Besace de Bruno Noir'));
  assert.equal(given.filter((name) => name === 'Bruno Noir.besace').length, 1, given.join(', '));
  assert.ok(given.some((name) => name.endsWith('.html')), given.join(', '));
  assert.ok(!existsSync(join(folder, 'Besace', 'Bruno Noir.besace')));
  for (const marker of ['Bruno Noir', 'Anglais, niveau B1']) assert.deepEqual(traces(marker, 'Besace'), [], `a file still says ${marker}`);
});

function portfolio() {
  return join(folder, 'Besace', 'Amina Benali.besace');
}

async function close(how) {
  await page.click('close-portfolio');
  await page.click(how);
  await page.see('welcome-create');
}

async function restore(file, password) {
  await page.click('welcome-restore');
  await choose(titles.pickBackup, file);
  await page.write('restore-password', password);
  await page.click('restore-go');
}

/** The files of the program's own folders in which something stands. */
function traces(what, ...others) {
  const found = spawnSync('grep', ['-rlaF', what, 'config', 'data', 'cache', 'state', ...others], { cwd: folder, encoding: 'utf8' });
  return found.stdout.split('\n').filter(Boolean);
}
