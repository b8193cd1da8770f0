// From an empty window to a CV that carries its badge: everything a first visit does, with the real files.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { choose, dismiss, titles } from './dialog.mjs';
import { keys, until } from './webdriver.mjs';
import { forget, open, samples } from './window.mjs';

const badge = join(samples, 'accueil-du-public.png');
let page, folder, end = () => {};

before(async () => {
  ({ page, folder, end } = await open());
});
after(async () => {
  await end();
  if (folder) forget(folder);
});

test('someone new makes a portfolio', async () => {
  await page.click('welcome-create');
  await page.write('create-name', 'Zoé Martin');
  await page.write('create-address', 'zoe.martin@example.org');
  await page.click('create-submit');
  assert.equal(await page.read('portfolio-name'), 'Zoé Martin');
  assert.ok(existsSync(join(folder, 'Besace', 'Zoé Martin.besace')));
});

test('changing one’s mind in the dialog changes nothing', async () => {
  await page.click('add-badge');
  await dismiss(titles.badges);
  assert.equal((await page.all('badge-card')).length, 0);
});

test('a photograph is refused in plain words', async () => {
  await page.click('add-badge');
  await choose(titles.badges, join(samples, 'stand-du-festival.jpg'));
  const told = await page.read('report-refused');
  assert.match(told, /Cette image est au format JPEG\. Un badge est une image PNG ou SVG\./);
  assert.match(told, /demandez le fichier d’origine/);
});

test('a badge is added from its file', async () => {
  await page.click('rail-badges');
  await page.click('add-badge');
  await choose(titles.badges, badge);
  assert.match(await page.read('report-summary'), /1 badge/);
  await page.click('report-see');
  const card = await page.see('badge-card');
  assert.match(await page.textOf(card), /Accueillir et orienter le public/);
  assert.match(await page.textOf(card), /Vérifié/);
  // Its picture has come through: the page holds no file, only pixels.
  await until(() => page.run('const i = document.querySelector("[data-testid=badge-card] img"); return i && i.complete && i.naturalWidth === 300'), 'no picture');
});

test('five questions are answered', async () => {
  await page.press(await page.see('badge-card'));
  await page.see('badge-page');
  const answers = await page.run(
    'return [...document.querySelectorAll("[data-testid=answer]")].map((a) => [a.dataset.question, a.dataset.verdict, a.dataset.code])',
  );
  assert.deepEqual(answers, [
    ['intact', 'yes', 'proof.valid'],
    ['issuer', 'yes', 'issuer.key-bound'],
    ['recipient', 'yes', 'recipient.match'],
    ['status', 'yes', 'status.none-declared'],
    ['dates', 'yes', 'dates.no-end'],
  ]);
  const told = await page.read('questions');
  for (const words of ['Est-il intact', 'Qui l’a vraiment donné', 'Est-il à moi', 'Est-il toujours reconnu', 'Est-il dans les dates']) {
    assert.ok(told.includes(words), `${words}: ${told}`);
  }
});

test('checking again tells that nothing has changed', async () => {
  await page.click('check-again');
  await until(async () => (await page.read('toasts')).includes('rien n’a changé'), 'nothing was told of the check');
});

test('a letter is joined as evidence', async () => {
  await page.click('attach-file');
  await choose(titles.evidence, join(samples, 'lettre-de-la-tutrice.pdf'));
  await page.write('attach-note', 'Écrite après le stage');
  await page.click('attach-go');
  const item = await page.read('evidence-item');
  assert.match(item, /lettre-de-la-tutrice\.pdf/);
  assert.match(item, /Écrite après le stage/);
});

test('what one says of a badge is kept, and finds it', async () => {
  await page.write('note', 'À raconter en entretien');
  await page.write('tag-new', 'guichet');
  await page.type(keys.enter);
  assert.match(await page.read('tag'), /guichet/);
  await page.click('rail-badges');
  await page.write('search', 'RACONTER entret guichet');
  await until(async () => (await page.read('found')) === '1 badge trouvé', 'the note does not find its badge');
  await page.press(await page.see('badge-card'));
  await page.see('note');
  assert.equal(await page.run('return document.querySelector("[data-testid=note]").value'), 'À raconter en entretien');
});

test('a photograph is joined with all the camera wrote, and its copy leaves without', async () => {
  const place = '48.8584 N, 2.2945 E';
  const photo = join(folder, 'moi-au-stand.jpg');
  writeFileSync(photo, taken(readFileSync(join(samples, 'stand-du-festival.jpg')), place));
  await page.click('attach-file');
  await choose(titles.evidence, photo);
  await page.write('attach-consent', 'Je suis seule sur la photo');
  await page.click('attach-go');
  await page.see('evidence-look');
  assert.ok(existing(join('Besace', 'Zoé Martin.besace*'), place), 'what was joined did not stay as it came');
  const copy = join(folder, 'copie.jpg');
  await page.press((await page.all('evidence-export')).at(-1));
  await choose(titles.exportEvidence, copy);
  await until(async () => (await page.read('toasts')).includes('n’y sont plus'), 'nothing said that the copy is clean');
  const bytes = readFileSync(copy);
  assert.ok(bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])), 'the copy is no JPEG');
  assert.ok(!bytes.includes(place) && !bytes.includes('Exif'), 'the copy tells where it was taken');
});

test('the badge is put on the CV, and the CV is filled in', async () => {
  await page.click('put-on-cv');
  await page.see('on-cv');
  await page.click('rail-cv');
  await page.click('cv-section-headline');
  await page.write('cv-label', 'Agente d’accueil en médiathèque');
  await page.write('cv-summary', 'J’accueille, j’écoute et je trouve des solutions.');
  await until(() => saved(), 'the CV was not saved');
  await until(() => page.run('return document.querySelectorAll("[data-testid=cv-preview] canvas").length > 0'), 'no preview of the CV');
});

test('the CV carries the badge, byte for byte', async () => {
  const pdf = join(folder, 'cv.pdf');
  await page.click('cv-export');
  await page.click('cv-export-pdf');
  await choose(titles.exportCv, pdf);
  await until(() => existsSync(pdf), 'no PDF was written');
  await until(async () => (await page.read('toasts')).includes('cv.pdf'), 'nothing said that the CV was saved');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const words of ['Zoé Martin', 'Agente d’accueil en médiathèque', 'Accueillir et orienter le public']) {
    assert.ok(text.includes(words), `${words} is not in the PDF:\n${text}`);
  }
  const carried = join(folder, 'carried');
  mkdirSync(carried);
  execFileSync('pdfdetach', ['-saveall', '-o', carried, pdf]);
  const files = readdirSync(carried).map((name) => readFileSync(join(carried, name)));
  assert.ok(files.some((bytes) => bytes.equals(readFileSync(badge))), 'the PDF does not carry the badge as it came');
});

test('the badge is given back as it came', async () => {
  await page.click('rail-badges');
  await page.press(await page.see('badge-card'));
  await page.click('export-badge');
  await choose(titles.exportBadge, join(folder, 'back.png'));
  await until(() => existsSync(join(folder, 'back.png')), 'the badge was not written');
  assert.ok(readFileSync(join(folder, 'back.png')).equals(readFileSync(badge)));
});

test('closing and forgetting leaves only the portfolio’s one file', async () => {
  await page.click('close-portfolio');
  await page.click('close-forget');
  await page.see('welcome-create');
  assert.deepEqual(await page.all('welcome-recent'), []);
  assert.deepEqual(readdirSync(join(folder, 'Besace')), ['Zoé Martin.besace']);
  // grep ends with 1 when it finds nothing.
  const traces = spawnSync('grep', ['-rlaE', 'Zoé Martin|zoe\\.martin', 'config', 'data', 'cache', 'state'], { cwd: folder, encoding: 'utf8' });
  assert.equal(traces.stdout, '');
});

/** A photograph as a camera would have written it: EXIF right after the beginning (JPEG, marker APP1). */
function taken(jpeg, place) {
  const exif = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0', 'latin1'), Buffer.from(place)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** Whether a text stands in one of the files of a pattern. */
function existing(pattern, text) {
  return spawnSync('sh', ['-c', `grep -qaF -- "$0" ${pattern.replaceAll(' ', '\\ ')}`, text], { cwd: folder }).status === 0;
}

function saved() {
  return page.run('return document.querySelector("[data-testid=cv-status]")?.dataset.status === "saved"');
}
