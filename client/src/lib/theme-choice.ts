export type ThemeChoice = 'system' | 'light' | 'dark';

const storageKey = 'theme';

/** What somebody chose in this browser; chosen-theme.js applies it before the first paint. */
export function chosenTheme(): ThemeChoice {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Nothing is stored for those who follow their device. */
export function chooseTheme(theme: ThemeChoice): void {
  if (theme === 'system') {
    localStorage.removeItem(storageKey);
    delete document.documentElement.dataset.kernTheme;
  } else {
    localStorage.setItem(storageKey, theme);
    document.documentElement.dataset.kernTheme = theme;
  }
}
