// The ways to each view, from anywhere in an open portfolio that has badges.
export const views = {
  badges: async (page) => {
    await page.click('rail-badges');
    await page.see('badge-card');
    // The gallery comes back to the badge last opened; here it is seen from its beginning.
    await page.run('for (const part of document.querySelectorAll("main, main *")) part.scrollTop = 0');
  },
  badge: async (page) => {
    await page.click('rail-badges');
    await page.see('badge-card');
    // One that is good, with evidence.
    await page.run('document.querySelector("[data-testid=badge-card][data-state=verified] button").click()');
    await page.see('questions');
  },
  cv: async (page) => {
    await page.click('rail-cv');
    await page.click('cv-section-work');
    await page.see('cv-preview');
  },
  'cv-badges': async (page) => {
    await page.click('rail-cv');
    await page.click('cv-section-badges');
    await page.see('cv-badge');
  },
  links: async (page) => {
    await page.click('rail-links');
    await page.see('new-link');
  },
  'new-link': async (page) => {
    await page.click('rail-links');
    await page.click('new-link');
    await page.see('new-link-form');
  },
  help: async (page) => {
    await page.click('rail-help');
    await page.see('rail-help');
  },
  settings: async (page) => {
    await page.click('rail-settings');
    await page.see('setting-language-fr');
  },
};
