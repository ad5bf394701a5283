import react from '@vitejs/plugin-react'
import { cpSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** Excalidraw asks for its fonts while it runs, at /fonts. */
const fonts: Plugin = {
  name: 'fonts',
  closeBundle: () =>
    cpSync('node_modules/@excalidraw/excalidraw/dist/prod/fonts', 'dist/fonts', {
      recursive: true,
    }),
}

export default defineConfig({
  plugins: [react(), fonts],
  build: { chunkSizeWarningLimit: Infinity, reportCompressedSize: false },
})
