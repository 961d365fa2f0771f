import { describe, expect, it } from 'vitest';
import { prune } from '../scripts/prune-css.mjs';

describe('prune', () => {
  it('keeps what is used, also through another property, and drops the rest', () => {
    const css = ':root{--a:1;--b:var(--a);--c:2;--d:3}p{color:var(--b)}';
    expect(prune(css)).toBe(':root{--a:1;--b:var(--a);}p{color:var(--b)}');
  });

  it('drops what only dropped properties use', () => {
    expect(prune(':root{--a:1;--b:var(--a)}p{color:red}')).toBe(':root{}p{color:red}');
  });

  it('keeps what a script or another sheet names', () => {
    expect(prune(':root{--a:1}', "style.setProperty('--a')")).toBe(':root{--a:1}');
  });
});
