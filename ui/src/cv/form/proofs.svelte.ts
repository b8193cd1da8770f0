/** What the person joined to the experiences of the CV. */
import type { EvidenceView } from '../../backend';
import { backend } from '../../backend/current';
import { held } from '../../shared/held.svelte';
import { session } from '../../shared/session.svelte';
import { attempt } from '../../shared/told.svelte';
import { entriesOf, textOf, type Entry } from '../resume';
import { sections } from '../sections';

class Proofs {
  #all = $state.raw<EvidenceView[]>([]);
  #version = -1;

  /** Called in an effect: asks again when something about the portfolio changed. */
  watch(): void {
    const { version } = held;
    if (this.#version === version) return;
    this.#version = version;
    void attempt(async () => {
      const all = await backend.evidenceOfExperiences();
      // A later question has its own, newer answer on its way.
      if (this.#version === version) this.#all = all;
    });
  }

  /** What is joined to an entry, by its `x-id`. */
  of(id: string): EvidenceView[] {
    return this.#all.filter(({ experience }) => experience === id);
  }

  /** What was joined to entries that are no longer there. */
  left(resume: Entry): EvidenceView[] {
    const provable = sections.flatMap((section) => (section.kind === 'list' && section.provable ? entriesOf(resume, section.key) : []));
    const ids = new Set(provable.map((entry) => textOf(entry, 'x-id')));
    return this.#all.filter(({ experience }) => experience !== null && !ids.has(experience));
  }

  forget(): void {
    this.#all = [];
    this.#version = -1;
  }
}
export const proofs = new Proofs();

session.whenLeft(() => proofs.forget());
