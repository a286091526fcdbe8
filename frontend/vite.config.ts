import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env.API_URL ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': api, '/q': api },
    // The examples and the changes of the API that the pages for developers show lie beside the client.
    fs: { allow: ['..'] },
  },
  // The design system's own sources are written for an older Sass.
  css: { preprocessorOptions: { scss: { silenceDeprecations: ['if-function'] } } },
  // Nothing inline: the content security policy allows files of our own and nothing else.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Few files instead of many tiny ones, and a change of ours leaves the libraries cached.
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next)\//,
            },
            { name: 'shared', test: /src\/(api|lib|ui)\// },
          ],
        },
      },
    },
  },
  test: {
    css: false,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['src/**/*.test.ts', 'client/test/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/testsupport/setup.ts'],
        },
      },
    ],
  },
})
