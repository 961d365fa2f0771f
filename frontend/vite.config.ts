import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { fluent } from './scripts/fluent-plugin.mjs';

export default defineConfig({
  plugins: [fluent(), svelte(), svelteTesting()],
  server: {
    proxy: { '/api': 'http://127.0.0.1:8080', '/developer': 'http://127.0.0.1:8080' },
  },
  build: {
    manifest: true,
    // Inlined files would be data: addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    modulePreload: {
      // The helper that Vite adds for old browsers would need an inline style; module preloading is in all we support.
      polyfill: false,
      // A list of what every page of the app is made of would be part of the first visit to a lesson, which has a budget.
      // Only style sheets are named: a page must not be shown before its own has come.
      resolveDependencies: (_page, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // Operations only ask the server when they are called: what a page does not call need not come with it.
      treeshake: { moduleSideEffects: (id) => !/src\/lib\/api\/(generated|operations\/)/.test(id) },
      output: {
        codeSplitting: {
          // A first visit to a lesson has a budget of requests and bytes: what every page needs comes in one piece, what
          // the lesson's page needs beside it in another, and forms and tests stay out of both.
          groups: [
            {
              name: 'core',
              test: /src\/(App|navigation)|src\/lib\/(api\/(client|failures|operations\/first|id|server-time)|i18n|later|router|session|shell\/(Header|Footer|sign-in-question)|ui\/(announce|Failure|Html|PageHeading|problem|trusted|TaskList|Waiting))/,
              priority: 3,
            },
            {
              name: 'forms',
              test: /src\/lib\/(api\/operations\/(catalogue|learning)|ui\/(Field|ErrorSummary|form|SummaryList|EmptyState))/,
              priority: 2,
            },
            // What working on tests and assignments has in common.
            {
              name: 'attempt',
              test: /src\/routes\/learn\/parts\/(AnswerLines|HandedIn|SaveState|test-pages|work)/,
            },
            { name: 'learn', test: /src\/routes\/learn\/parts\/(Levels|course-words)/ },
            // What the pages of HR, administrators and trainers share: one file for all of them instead of many small ones.
            {
              name: 'office',
              test: /src\/(lib\/(office|ui\/(Choices|DataTable|data-table|Pager))|styles\/office|routes\/(reports|admin)\/parts\/(access|words|ends|ManagerPicker))/,
              priority: 1,
            },
            {
              name: 'lesson',
              test: /src\/routes\/learn\/(Lesson\.svelte|parts\/(answers|drafts|gaps|kinds\.ts|lesson-(data|extras)|LessonBody|Outline|place|plain-text|PracticeQuestion|Question|words))/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
});
