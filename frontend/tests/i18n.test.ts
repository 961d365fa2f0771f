import { beforeEach, describe, expect, it } from 'vitest';
import { has, i18n, loadAreas, setLanguage, t } from '../src/lib/i18n/i18n.svelte';
import { preferredLanguage } from '../src/lib/i18n/languages';

describe('messages', () => {
  beforeEach(async () => setLanguage('en', ['learn']));

  it('come in the language that was set', async () => {
    expect(t('nav-home')).toBe('Home');
    await setLanguage('sl');
    expect(t('nav-home')).toBe('Domov');
    expect(i18n.language).toBe('sl');
    expect(document.documentElement.lang).toBe('sl');
  });

  it.each([
    [1, '1 tečaj'],
    [2, '2 tečaja'],
    [3, '3 tečaji'],
    [5, '5 tečajev'],
    [101, '101 tečaj'],
  ])('count %i as Slovenian does', async (count, text) => {
    await setLanguage('sl', ['learn']);
    expect(t('catalogue-count', { count })).toBe(text);
  });

  it('keep the areas that are on the screen when the language changes', async () => {
    await loadAreas(['account']);
    await setLanguage('it');
    expect(t('me-title')).toBe('Il mio account');
    expect(t('catalogue-title')).toBe('Corsi');
  });

  it('say whether there is a text for a code of the server', () => {
    expect(has('problem-forbidden')).toBe(true);
    expect(has('problem-never-heard-of')).toBe(false);
  });
});

describe('preferredLanguage', () => {
  it('takes the first language that we have', () => {
    expect(preferredLanguage([undefined, 'de-AT', 'sv-SE', 'en'])).toBe('sv');
  });

  it('falls back on English', () => {
    expect(preferredLanguage(['de', null])).toBe('en');
  });
});
