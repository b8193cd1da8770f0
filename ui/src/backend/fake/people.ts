/** Several made-up people's portfolios, their passwords and what becomes of them: kept in memory, like all of the fake. */
import type { Backend, KnownPortfolio, Language, OpenPortfolio, RemindersView, Start } from '../index';
import { problem } from './sentences';

/** What opens every locked portfolio and backup of the fake. */
export const password = 'quatre mots bien choisis';

const folder = '/home/zoe/Documents/Besace';

export const zoe: OpenPortfolio = { name: 'Zoé Martin', path: `${folder}/Zoé Martin.besace`, example: false, locked: false, addresses: ['zoe.martin@example.org'] };

const others = ['Amina Benali', 'Brahim Kaci', 'Chloé Petit', 'Dilan Yıldız', 'Fatou Diop', 'Jean-Noël Œuvrard', 'Lina Haddad', 'Nour El Amrani'];

/** How the fake's world is. `several`: an adviser's computer. `locked`: the portfolio used last has a password. */
export interface People { several?: boolean; locked?: boolean; damaged?: boolean; late?: boolean }

/** What the rest of the fake has to do with it. */
interface Host {
  language: () => Language;
  note: (what: string) => void;
  open: (portfolio: OpenPortfolio, filled: boolean) => OpenPortfolio;
  current: () => OpenPortfolio | null;
  change: (portfolio: OpenPortfolio | null) => void;
  reminders: () => RemindersView['badges'];
}

type Part = Pick<Backend, 'pickPortfolio' | 'openPortfolio' | 'setPassword' | 'listPortfolios' | 'lockAfter' | 'backUp' | 'exportEverything' | 'handOver' | 'saveReceipt' | 'pickBackup' | 'copies' | 'restore' | 'erasePortfolio' | 'reminders' | 'exportAgenda'>;

export function people(world: People, host: Host): Part & { start: () => Omit<Start, 'portfolio' | 'language'>; remember: (portfolio: OpenPortfolio | null) => void } {
  let listing = world.several ?? false;
  let lockAfter: number | null = null;
  let recent: KnownPortfolio | null = known(zoe.name, world.locked ?? false, 22);
  const folk = world.several ? others.map((name, index) => known(name, index % 3 === 1, 21 - index)) : [];
  const counts = { badges: 8, evidence: 2 };

  const refused = (code: string) => problem(code, host.language());
  const right = (locked: boolean, typed: string | null) => !locked || typed === password;
  const find = (token: string) => [recent, ...folk].find((known) => known?.token === token) ?? recent ?? known(zoe.name, false, 22);

  return {
    start: () => ({ recent, known: listing ? folk : [], others: folk.length, listing, lockAfter, folder }),
    remember: (portfolio) => void (recent = portfolio && known(portfolio.name, portfolio.locked, 22)),
    pickPortfolio: async () => known(zoe.name, world.locked ?? false, 22),
    openPortfolio: async (token, typed) => {
      const wanted = find(token);
      if (world.damaged) throw refused('portfolio.damaged');
      if (!right(wanted.locked, typed)) throw refused('portfolio.password');
      return host.open({ ...zoe, name: wanted.name, path: wanted.path, locked: wanted.locked }, true);
    },
    setPassword: async (current, wanted) => {
      const open = host.current()!;
      if (open.locked && current !== password) throw refused('portfolio.password');
      const changed = { ...open, locked: wanted !== null };
      host.change(changed);
      return changed;
    },
    listPortfolios: async (wanted) => void (listing = wanted),
    lockAfter: async (minutes) => void (lockAfter = minutes),
    backUp: async (typed) => {
      host.note(typed === null ? 'backed up in clear' : 'backed up');
      return { file: 'Zoé Martin 2026-11-22.besace-backup', ...counts };
    },
    exportEverything: async () => ({ file: 'Zoé Martin.zip', ...counts }),
    handOver: async (_, by, erase) => {
      host.note(`handed over${by ? ` by ${by}` : ''}${erase ? ' and erased' : ''}`);
      if (erase) {
        recent = null;
        host.change(null);
      }
      return { folder: 'Besace de Zoé Martin', ...counts, sha256: 'ab'.repeat(32), erased: erase };
    },
    saveReceipt: async () => 'Reçu.html',
    pickBackup: async () => known('Zoé Martin 2026-11-15', true, 15),
    copies: async () => (world.damaged ? [known('1', false, 20), known('2', false, 18)] : []),
    restore: async (token, typed) => {
      if (token.includes('2026') && typed !== password) throw refused('backup.password');
      return host.open(zoe, true);
    },
    erasePortfolio: async (name) => {
      if (name !== host.current()?.name) throw refused('portfolio.other-name');
      host.note('erased');
      recent = null;
      host.change(null);
    },
    reminders: async () => ({ badges: host.reminders(), clock: world.late ? { says: '2019-01-01', used: '2026-11-20' } : null }),
    exportAgenda: async () => 'Besace.ics',
  };
}

function known(name: string, locked: boolean, day: number): KnownPortfolio {
  return { token: `of ${name}`, name, path: `${folder}/${name}.besace`, changed: `2026-11-${String(day).padStart(2, '0')}T16:20:00Z`, locked };
}
