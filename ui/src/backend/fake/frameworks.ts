/** Frameworks of competences, kept in memory: the two that everybody has, and one that a file would bring. */
import clea from '../../../../assets/frameworks/clea.json?raw';
import crcn from '../../../../assets/frameworks/crcn.json?raw';
import { folded } from '../../shared/text';
import type { Backend, CompetenceView, FrameworkView, Language } from '../index';
import { problem } from './sentences';

type Frameworks = Pick<Backend, 'frameworks' | 'addFramework' | 'removeFramework' | 'competences'>;
interface Entry { code: string; title: string; area?: string }
interface Framework { name: string; title: string; entries: Entry[] }

const shipped: Framework[] = [clea, crcn].map((json) => JSON.parse(json) as Framework);
const rome: Framework = {
  name: 'rome',
  title: 'ROME',
  entries: [
    { code: '100045', title: 'Accueillir et orienter un public' },
    { code: '100046', title: 'Animer une activité pour des enfants' },
    { code: '100047', title: 'Conduire un chariot élévateur' },
  ],
};
const most = 60;

/** `tied`: what badges are tied to, and how they are freed of a framework. */
export function known(tied: { links: (framework: string) => number; free: (framework: string) => void; language: () => Language }): Frameworks & { of(framework: string, code: string): CompetenceView } {
  let added: Framework[] = [];
  const all = () => [...shipped, ...added];
  const view = ({ name, title }: Framework, entry: Entry): CompetenceView => ({ framework: name, frameworkTitle: title, code: entry.code, title: entry.title, area: entry.area ?? null });

  return {
    of(framework, code) {
      const found = all().find(({ name }) => name === framework);
      const entry = found?.entries.find((other) => other.code === code);
      if (!found || !entry) throw problem('framework.no-code', tied.language(), { code });
      return view(found, entry);
    },
    frameworks: async () =>
      all().map((framework): FrameworkView => ({ name: framework.name, title: framework.title, entries: framework.entries.length, links: tied.links(framework.name), shipped: shipped.includes(framework) })),
    addFramework: async () => {
      const there = added.includes(rome);
      added = [rome];
      return { title: rome.title, added: there ? 0 : rome.entries.length, changed: 0, passedOver: 0 };
    },
    removeFramework: async (name) => {
      added = added.filter((framework) => framework.name !== name);
      tied.free(name);
    },
    competences: async (query, framework) => {
      const asked = folded(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const found = all().filter(({ name }) => framework === null || name === framework).flatMap((one) => one.entries.map((entry) => view(one, entry)));
      const words = ({ code, title, area }: CompetenceView) => folded(`${title} ${code} ${area ?? ''}`).split(/[^\p{L}\p{N}]+/u);
      return found.filter((one) => asked.every((word) => words(one).some((other) => other.startsWith(word)))).slice(0, most);
    },
  };
}
