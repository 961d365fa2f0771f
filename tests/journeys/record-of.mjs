/** What the accessibility record says of notes and routes; see README.md. Nothing here touches a file. */

/** The patterns of the app's addresses, in the order in which it tries them. */
export function patterns(source) {
  return [...source.matchAll(/path: '([^']+)'/g)].map((found) => found[1]);
}

/** The record of notes: what was checked of every screen, and which screens were not. */
export function recordOf(notes, known, exceptions, today) {
  const screens = new Map();
  for (const note of notes.filter(({ route }) => route)) {
    const path = note.route;
    const screen = screens.get(path) ?? { states: new Set(), languages: new Set(), themes: new Set(), widths: new Set(), checks: 0 };
    screen.states.add(note.state);
    screen.languages.add(note.language);
    for (const theme of note.themes) screen.themes.add(theme);
    for (const width of note.widths) screen.widths.add(width);
    screen.checks += note.themes.length * note.widths.length;
    screens.set(path, screen);
  }
  const sorted = (set) => [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = (set) => [...set].sort((a, b) => a - b);
  return {
    format: 1,
    run_on: today,
    axe: notes.find(({ axe }) => axe)?.axe ?? '',
    chromium: notes.find(({ chromium }) => chromium)?.chromium ?? '',
    screens: [...known, '*']
      .filter((path) => screens.has(path))
      .map((path) => {
        const { states, languages, themes, widths, checks } = screens.get(path);
        return { path, states: sorted(states), languages: sorted(languages), themes: sorted(themes), widths: numbers(widths), checks };
      }),
    unchecked: known.filter((path) => !screens.has(path)),
    keyboard: sorted(new Set(notes.flatMap(({ keyboard }) => (keyboard ? [keyboard] : [])))),
    exceptions,
  };
}
