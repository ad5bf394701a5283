import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { followTextSize } from './textSize.ts'

export default defineConfig({
  plugins: [svelte()],
  css: { postcss: { plugins: [followTextSize] } },
  // The shell serves the built files from its own scheme; a fixed port is only for `dev`.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: { target: 'safari15', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
