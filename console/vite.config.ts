import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// For work on the console a running server stands behind the proxy; FORGE_SERVER says where.
const server = process.env.FORGE_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: process.env.FORGE_CONSOLE_OUT ?? 'target/classes/forge/console',
    emptyOutDir: true,
    // No inline script and no data address may be needed: the server's policy allows files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: {
      '/api': server,
      '/enter': server,
      '/health': server,
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
