/** The reader's choice of colours, kept on her device; '' is what the device says. */
const root = document.documentElement;

export function storedTheme(): string {
  try {
    return localStorage.getItem('theme') ?? '';
  } catch {
    return ''; // Storage may be forbidden; the device's colours then hold.
  }
}

export function store(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // The choice then lasts as long as the page.
  }
}

export function apply(theme: string): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}
