import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/lib/api/generated.ts'] },
  ts.configs.recommended,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Our router is not SvelteKit's.
      'svelte/no-navigation-without-resolve': 'off',
      // State is replaced as a whole here ($state.raw); maps and addresses are made and read, never watched.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Html.svelte holds the only way to HTML.' },
        { property: 'outerHTML', message: 'Html.svelte holds the only way to HTML.' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
);
