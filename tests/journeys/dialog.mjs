// The system's file dialogs, used as a person uses them: with the keyboard. WebDriver sees only the page.
import { execFileSync } from 'node:child_process';
import { until } from './webdriver.mjs';

/** Waits for a dialog, types a path into it, and says yes. */
export async function choose(title, path) {
  const dialog = await find(title);
  xdotool('windowfocus', '--sync', dialog);
  // Both dialogs take a path: the one that opens shows its field at Ctrl+L, the one that saves has it already.
  if (!title.save) xdotool('key', '--clearmodifiers', 'ctrl+l');
  await pause(300);
  xdotool('key', '--clearmodifiers', 'ctrl+a');
  xdotool('type', '--clearmodifiers', '--delay', '8', '--', path);
  await pause(300);
  xdotool('key', '--clearmodifiers', 'Return');
  if (title.folder) {
    // The first may only go into the folder; « Open » takes it.
    await pause(500);
    if (dialogs().length > 0) xdotool('key', '--clearmodifiers', 'alt+o');
  }
  await until(() => dialogs().length === 0, `the dialog « ${title.text} » did not close`);
}

/** Waits for a dialog, and closes it. */
export async function dismiss(title) {
  const dialog = await find(title);
  xdotool('windowfocus', '--sync', dialog);
  xdotool('key', '--clearmodifiers', 'Escape');
  await until(() => dialogs().length === 0, `the dialog « ${title.text} » did not close`);
}

/** The dialogs: what each is called, and whether it saves. */
export const titles = {
  badges: { text: 'Ajouter des badges' },
  evidence: { text: 'Joindre une preuve' },
  exportEvidence: { text: 'Exporter la preuve', save: true },
  cv: { text: 'Reprendre un CV' },
  open: { text: 'Ouvrir une besace' },
  pickBackup: { text: 'Choisir une sauvegarde' },
  backup: { text: 'Où garder la sauvegarde', save: true },
  handOver: { text: 'Choisir où écrire le dossier à remettre', folder: true },
  exportCv: { text: 'Enregistrer le CV', save: true },
  exportBadge: { text: 'Exporter le badge', save: true },
};

async function find({ text }) {
  const found = await until(() => dialogs()[0], `no dialog « ${text} » came`);
  // GTK puts the focus where it wants it a moment after the window is there.
  await pause(500);
  return found;
}

/** The program's windows but the one that holds the page. They are told apart by that one's name, not by their own
 * titles: xdotool passes over those that are not ASCII. */
function dialogs() {
  const pages = search('--name', '^Besace$');
  return search('--class', 'besace-desktop').filter((window) => !pages.includes(window));
}

function search(...how) {
  try {
    return xdotool('search', '--onlyvisible', ...how).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function xdotool(...args) {
  return execFileSync('xdotool', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function pause(milliseconds) {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}
