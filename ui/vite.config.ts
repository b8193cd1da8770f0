import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The host serves the window from its own scheme: nothing may be addressed from the root of a site.
  base: './',
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The sentences live beside the window, in assets/locales.
    fs: { allow: ['..'] },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2022', 'safari16'],
    // A data: address in place of a file would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'viewer/**/*.test.ts'],
    setupFiles: ['src/shared/testing/setup.ts'],
    css: false,
  },
});
