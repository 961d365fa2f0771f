import { describe, expect, it } from 'vitest';
import { match, safeReturn } from '../src/lib/router/match';
import { navigate, router, startRouter, type Route } from '../src/lib/router/router.svelte';
import { currentEntry } from '../src/navigation';
import { officeRoutes } from '../src/office-routes';
import { routes } from '../src/routes';

describe('match', () => {
  it('reads the parameters of an address', () => {
    expect(match('/courses/:slug/lessons/:lesson', '/courses/phishing/lessons/why%20it')).toEqual({
      slug: 'phishing',
      lesson: 'why it',
    });
  });

  it('does not take part of an address for the whole', () => {
    expect(match('/courses/:slug', '/courses/a/b')).toBeUndefined();
    expect(match('/courses/:slug', '/courses')).toBeUndefined();
  });

  it('survives a broken escape', () => {
    expect(match('/courses/:slug', '/courses/%E0%A4%A')).toBeUndefined();
  });
});

describe('safeReturn', () => {
  it.each([
    ['/courses/a?b=c', '/courses/a?b=c'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    [null, '/'],
  ])('turns %s into %s', (address, expected) => {
    expect(safeReturn(address)).toBe(expected);
  });
});

describe('router', () => {
  const table: Route[] = [{ path: '/a/:name', load: () => Promise.reject(new Error('not in this test')) }];

  it('follows links of this app, and says where the reader is', () => {
    startRouter(table);
    document.body.innerHTML = '<a href="/a/first">x</a><a id="api" href="/api/docs">y</a>';
    document.querySelector('a')?.click();
    expect(window.location.pathname).toBe('/a/first');
    expect(router.place.parameters).toEqual({ name: 'first' });
  });

  it('counts each arrival as a visit', () => {
    const before = router.place.visit;
    navigate('/a/first');
    expect(router.place.visit).toBe(before + 1);
  });

  it('has no route for an address that nobody answers', () => {
    navigate('/nothing/here');
    expect(router.place.route).toBeUndefined();
  });
});

describe('routes that come later', () => {
  const page = () => Promise.reject(new Error('not in this test'));

  it('are fetched once, when an address is none of the first', async () => {
    let asked = 0;
    startRouter([{ path: '/a', load: page }], () => {
      asked += 1;
      return Promise.resolve([{ path: '/office/:id', load: page }]);
    });
    navigate('/office/7');
    await expect(router.place.route?.load()).rejects.toThrow('another route');
    expect(router.place.route?.path).toBe('/office/:id');
    expect(router.place.parameters).toEqual({ id: '7' });
    navigate('/nowhere');
    expect(router.place.route).toBeUndefined();
    expect(asked).toBe(1);
  });

  it('do not pull back who has gone elsewhere meanwhile', async () => {
    startRouter([{ path: '/a', load: page }], () => Promise.resolve([{ path: '/office', load: page }]));
    navigate('/office');
    const { route } = router.place;
    navigate('/a');
    await expect(route?.load()).rejects.toThrow();
    expect(router.place.route?.path).toBe('/a');
  });
});

describe('routes', () => {
  it('have an address each', () => {
    const paths = [...routes, ...officeRoutes].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('currentEntry', () => {
  const entries = [
    { href: '/', label: 'nav-home' },
    { href: '/reports', label: 'nav-catalogue' },
  ];

  it('is the entry that the address begins with', () => {
    expect(currentEntry('/reports/competencies', entries)).toBe('/reports');
  });

  it('is the home page only there', () => {
    expect(currentEntry('/', entries)).toBe('/');
    expect(currentEntry('/skills', entries)).toBeUndefined();
  });
});
