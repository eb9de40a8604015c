import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { ownOperations } from './own-operations.ts';

/** Puts the list of trusted operations beside the pages that send them, so that a build is whole by itself. */
function trustedOperations(): Plugin {
  return {
    name: 'trusted-operations',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: readFileSync(new URL('src/gql/persisted-documents.json', import.meta.url)),
      });
    },
  };
}

export default defineConfig({
  plugins: [ownOperations(), react(), trustedOperations()],
  build: {
    // Offices keep browsers for years; Chromium 109 is the last one for Windows 7.
    target: 'chrome109',
    cssTarget: 'chrome109',
    // Inlined pictures would need a looser policy than `default-src 'self'` for fonts and styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: { '/graphql': process.env['MINGJIAN_API'] ?? 'http://127.0.0.1:4000' },
  },
});
