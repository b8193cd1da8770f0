/** The host, through Tauri: each method is the command of the same name. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Backend, BackendEvent, CvPreview } from './index';

/** Answers with bytes come as a buffer of their own, not as JSON. */
async function bytes(command: string, args?: Record<string, unknown>): Promise<Uint8Array> {
  return new Uint8Array(await invoke<ArrayBuffer>(command, args));
}

/** No picture is an empty answer: a buffer cannot be null. */
async function picture(command: string, args: Record<string, unknown>): Promise<Uint8Array | null> {
  const found = await bytes(command, args);
  return found.length === 0 ? null : found;
}

export const tauri: Backend = {
  start: () => invoke('start'),
  setLanguage: (language) => invoke('set_language', { language }),
  openExample: () => invoke('open_example'),
  createPortfolio: (name, address, elsewhere) => invoke('create_portfolio', { name, address, elsewhere }),
  pickPortfolio: () => invoke('pick_portfolio'),
  openPortfolio: (token, password) => invoke('open_portfolio', { token, password }),
  setAddresses: (addresses) => invoke('set_addresses', { addresses }),
  closePortfolio: (forget) => invoke('close_portfolio', { forget }),

  setPassword: (current, wanted) => invoke('set_password', { current, new: wanted }),
  listPortfolios: (listing) => invoke('list_portfolios', { listing }),
  lockAfter: (minutes) => invoke('lock_after', { minutes }),
  backUp: (password) => invoke('back_up', { password }),
  exportEverything: () => invoke('export_everything'),
  handOver: (password, by, erase) => invoke('hand_over', { password, by, erase }),
  saveReceipt: () => invoke('save_receipt'),
  pickBackup: () => invoke('pick_backup'),
  copies: (token) => invoke('copies', { token }),
  restore: (token, password, elsewhere) => invoke('restore', { token, password, elsewhere }),
  erasePortfolio: (name) => invoke('erase_portfolio', { name }),
  reminders: () => invoke('reminders'),
  exportAgenda: () => invoke('export_agenda'),

  findBadges: (search, sort, skip, limit) => invoke('find_badges', { search, sort, skip, limit }),
  foundBadges: (search) => invoke('found_badges', { search }),
  cards: (badges) => invoke('cards', { badges }),
  facets: (search) => invoke('facets', { search }),
  journey: () => invoke('journey'),
  badge: (id) => invoke('badge', { id }),
  picture: (id) => picture('picture', { id }),
  pickBadges: () => invoke('pick_badges'),
  pickFolder: () => invoke('pick_folder'),
  importFiles: (files) => invoke('import_files', { files }),
  importText: (text) => invoke('import_text', { text }),
  checkAgain: (badges, online) => invoke('check_again', { badges, online }),
  stop: () => invoke('stop'),
  removeBadge: (id) => invoke('remove_badge', { id }),
  exportBadge: (id) => invoke('export_badge', { id }),
  exportBadges: (badges) => invoke('export_badges', { badges }),

  pickEvidence: () => invoke('pick_evidence'),
  attachFiles: (holder, files, note, consent) => invoke('attach_files', { holder, files, note, consent }),
  attachLink: (holder, url, title) => invoke('attach_link', { holder, url, title }),
  evidenceOfExperiences: () => invoke('evidence_of_experiences'),
  exportEvidence: (id, original) => invoke('export_evidence', { id, original }),
  previewEvidence: (id, large) => picture('preview_evidence', { id, large }),
  openEvidence: (id) => invoke('open_evidence', { id }),
  removeEvidence: (id) => invoke('remove_evidence', { id }),

  tellStory: (holder, title, story) => invoke('tell_story', { holder, title, story }),
  retell: (id, title, story) => invoke('retell', { id, title, story }),
  describeEvidence: (id, title, note, consent) => invoke('describe_evidence', { id, title, note, consent }),

  personal: (badge) => invoke('personal', { badge }),
  annotate: (badge, saying) => invoke('annotate', { badge, saying }),
  tags: () => invoke('tags'),
  levels: () => invoke('levels'),
  changeLevels: (scale) => invoke('change_levels', { scale }),
  frameworks: () => invoke('frameworks'),
  addFramework: () => invoke('add_framework'),
  removeFramework: (name) => invoke('remove_framework', { name }),
  competences: (query, framework) => invoke('competences', { query, framework }),
  link: (badge, framework, code) => invoke('link', { badge, framework, code }),
  unlink: (badge, framework, code) => invoke('unlink', { badge, framework, code }),
  collections: () => invoke('collections'),
  makeCollection: (title, meaning) => invoke('make_collection', { title, meaning }),
  changeCollection: (title, newTitle, meaning) => invoke('change_collection', { title, newTitle, meaning }),
  removeCollection: (title) => invoke('remove_collection', { title }),
  collect: (title, badges) => invoke('collect', { title, badges }),
  uncollect: (title, badges) => invoke('uncollect', { title, badges }),

  cvs: () => invoke('cvs'),
  cv: () => invoke('cv'),
  chooseCv: (name) => invoke('choose_cv', { name }),
  createCv: (name, like) => invoke('create_cv', { name, like }),
  renameCv: (from, to) => invoke('rename_cv', { from, to }),
  removeCv: (name) => invoke('remove_cv', { name }),
  saveCv: (cv) => invoke('save_cv', { cv }),
  previewCv: async (cv) => {
    // One line of JSON, then the PDF.
    const told = await bytes('preview_cv', { cv });
    const end = told.indexOf(10);
    const facts = JSON.parse(new TextDecoder().decode(told.subarray(0, end))) as Omit<CvPreview, 'pdf'>;
    return { ...facts, pdf: told.subarray(end + 1) };
  },
  templates: () => invoke('templates'),
  exportCv: (format) => invoke('export_cv', { format }),
  cvLeaks: () => invoke('cv_leaks'),
  tightThatFits: () => invoke('tight_that_fits'),
  cvMatches: () => invoke('cv_matches'),
  lookIntoCv: () => invoke('look_into_cv'),
  takeFromCv: (token, chosen) => invoke('take_from_cv', { token, chosen }),
  parcoursup: () => invoke('parcoursup'),
  linkedin: (badge) => invoke('linkedin', { badge }),
  signature: () => invoke('signature'),

  places: () => invoke('places'),
  savePlace: (wish) => invoke('save_place', { wish }),
  removePlace: (name) => invoke('remove_place', { name }),
  pickPlaceFolder: () => invoke('pick_place_folder'),
  shareable: () => invoke('shareable'),
  previewShare: (wish) => invoke('preview_share', { wish }),
  createLink: (wish) => invoke('create_link', { wish }),
  links: () => invoke('links'),
  checkLinks: () => invoke('check_links'),
  endLink: (id) => invoke('end_link', { id }),
  forgetLink: (id) => invoke('forget_link', { id }),
  linkQr: (id) => invoke('link_qr', { id }),

  openLink: (url) => invoke('open_link', { url }),
  listen(handler) {
    const heard = listen<BackendEvent>('besace', ({ payload }) => handler(payload));
    // Files opened before the window could hear are told now.
    void heard.then(() => invoke('listening'));
    return () => void heard.then((stop) => stop());
  },
};
