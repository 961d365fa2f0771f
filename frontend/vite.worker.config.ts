import { defineConfig } from 'vite';
import { shell } from './scripts/shell-files.mjs';

/** The service worker: one script of its own at the top, built after the app, because it names the app's files. */
const { files, version, entry } = shell();

export default defineConfig({
  publicDir: false,
  define: {
    __FILES__: JSON.stringify(files),
    __VERSION__: JSON.stringify(version),
    __ENTRY__: JSON.stringify(entry),
  },
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'service-worker.js' },
    },
  },
});
