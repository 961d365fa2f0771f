/** What is said once: a new version of the app, kept courses that were renewed. */
let takeOver = $state.raw<(() => void) | undefined>();
let renewed = $state.raw<string[]>([]);

export const news = {
  /** Loads the new version of the app that is ready. */
  get takeOver(): (() => void) | undefined {
    return takeOver;
  },
  set takeOver(value: (() => void) | undefined) {
    takeOver = value;
  },
  /** Titles of courses whose new version was taken along. */
  get renewed(): string[] {
    return renewed;
  },
  set renewed(value: string[]) {
    renewed = value;
  },
};
