import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeSources } from './build/theme-sources.ts';

const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

const frameworks =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|openapi-fetch)\//;

const kit = /client\/src\/(ui|lib|api)\/|node_modules\/lucide-react\//;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [themeSources(), react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: false,
    // The Content-Security-Policy knows neither data: nor inline scripts.
    assetsInlineLimit: 0,
    // The server draws the public pages and finds their stylesheet here.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here('index.html'), 'public-site': here('src/public-site/public-site.css') },
      output: {
        // The frame names every file that is fetched later: shorter hashes keep it small.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Two files for the first page: what hardly ever changes, and the frame with everything it stands on. What many
        // pages share besides comes in one file with the first of them: a hundred small ones would cost more, each has
        // its name in the frame.
        codeSplitting: {
          groups: [
            { name: 'frameworks', test: frameworks, priority: 2 },
            { name: 'frame', test: /client\/src\/app\/main\.tsx$/, priority: 1 },
            { name: 'kit', test: kit, minShareCount: 3, priority: 0 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
  preview: { host: '127.0.0.1', proxy: { '/api': api } },
});
