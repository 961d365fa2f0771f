import { describe, expect, it } from 'vitest';
import { dropParts, prune } from '../scripts/prune-css.mjs';

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

describe('dropParts', () => {
  it("drops the design system's parts that no page has, and nothing of ours", () => {
    const css = '.ds-link{color:red}.ds-tabs{color:green}.ds-tabs .ours{color:#00f}.ours{color:gold}';
    expect(dropParts(css, 'class="ds-link"')).toBe('.ds-link{color:red}.ours{color:gold}');
  });

  it('keeps a rule that is for a part we have as well', () => {
    const css = '.ds-tabs,.ds-link:focus{color:green}';
    expect(dropParts(css, 'class="ds-link"')).toBe(css);
  });
});
