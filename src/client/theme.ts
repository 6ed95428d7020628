/** The reader's choice of light, dark or sepia: applied before anything is drawn, kept on her device. */
const root = document.documentElement;

function apply(theme: string): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

function stored(): string {
  try {
    return localStorage.getItem('theme') ?? '';
  } catch {
    return ''; // Storage may be forbidden; the system's colours then hold.
  }
}

function store(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // The choice then lasts as long as the page.
  }
}

apply(stored());
addEventListener('storage', () => apply(stored()));
addEventListener('DOMContentLoaded', () => {
  const choice = document.querySelector<HTMLSelectElement>('#page-theme');
  if (!choice) return;
  choice.value = stored();
  choice.hidden = false;
  choice.addEventListener('change', () => {
    apply(choice.value);
    store(choice.value);
  });
});
