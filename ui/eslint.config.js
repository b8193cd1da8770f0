import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default typescript.config(
  { ignores: ['dist/', 'dist-viewer/', 'node_modules/'] },
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
  },
  {
    files: ['scripts/**', '*.js', '*.ts'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    rules: {
      // What a badge says is text: it never becomes markup.
      'svelte/no-at-html-tags': 'error',
      'no-eval': 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 400],
    },
  },
  {
    // Written from the sentences, which are as many as they are.
    files: ['src/shared/i18n/messages.ts', 'viewer/messages.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // One door between the window and its host: only src/backend knows what is behind it.
    files: ['src/**'],
    ignores: ['src/backend/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/backend speaks to the host.' }] },
      ],
    },
  },
);
