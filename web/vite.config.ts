import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { mockApi } from './tools/mock-api.ts'

const root = import.meta.dirname
const entry = (file: string) => path.resolve(root, file)

export default defineConfig(({ mode }) => ({
  root,
  plugins: [react(), ...(mode === 'mock' ? [mockApi()] : [])],
  resolve: { alias: { '@': entry('src') } },
  server: { port: 5173, ...(mode === 'mock' ? {} : { proxy: { '/api': 'http://localhost:5080' } }) },
  build: {
    // Browsers of domestic desktops (360, UOS) are still at this level.
    target: 'chrome90',
    outDir: entry('../src/Bootstrapper/wwwroot'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: {
        console: entry('index.html'),
        public: entry('p.html'),
        kiosk: entry('kiosk.html'),
        board: entry('board.html'),
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // Generous: a build machine may be busy, and nothing here waits by the clock.
    testTimeout: 180_000,
    maxWorkers: 2,
  },
}))
