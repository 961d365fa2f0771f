import '@testing-library/jest-dom/vitest';

// jsdom lays nothing out, so there is nothing that changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
