import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The page behind a public link: one script and one style, which `share::page` writes into it.
export default defineConfig({
  root: here('.'),
  clearScreen: false,
  server: { fs: { allow: [here('../..')] } },
  build: {
    outDir: here('../dist-viewer'),
    // The core stands there, too.
    emptyOutDir: false,
    target: ['es2022', 'safari16.4'],
    // Fonts stand in the style: a page asks nobody for anything.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    lib: { entry: here('main.ts'), formats: ['iife'], name: 'viewer', fileName: () => 'viewer.js', cssFileName: 'viewer' },
  },
});
