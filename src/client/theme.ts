/**
 * The reader's choice of colours: applied before anything is drawn, kept on her device, made with the button that this
 * script puts into the masthead.
 */
const root = document.documentElement;
/** As the panel shows them; '' is what her device says. */
const themes = ['', 'light', 'sepia', 'dark'];

function apply(theme: string): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

function stored(): string {
  try {
    return localStorage.getItem('theme') ?? '';
  } catch {
    return ''; // Storage may be forbidden; the device's colours then hold.
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

/** The colours of the device's two themes, which the page came with. */
const barColours: string[] = [];

/** The bar of the browser has the colour of the paper. */
function colourBar(): void {
  for (const [index, meta] of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').entries()) {
    const own = (barColours[index] ??= meta.content);
    meta.content = root.dataset['theme'] ? getComputedStyle(root).backgroundColor : own;
  }
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...parts: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...parts);
  return element;
}

/** A button, and the panel that it opens, into `place`, which holds their words. */
function offerChoice(place: HTMLElement): void {
  const [label = '', ...names] = place.dataset['words']!.split('|');
  const panel = made('fieldset', { hidden: true });
  for (const [index, value] of themes.entries()) {
    const choice = made('input', { type: 'radio', name: 'theme', value, checked: value === stored() });
    panel.append(made('label', {}, choice, names[index]!));
  }
  const button = made('button', { type: 'button' }, 'Aa');
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) panel.querySelector<HTMLInputElement>(':checked')?.focus();
  };
  for (const element of [button, panel]) element.setAttribute('aria-label', label);
  open(false);
  button.addEventListener('click', () => open(Boolean(panel.hidden)));
  panel.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    apply(value);
    colourBar();
    store(value);
  });
  place.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    open(false);
    button.focus();
  });
  // Whatever else is pressed or reached closes it.
  for (const event of ['pointerdown', 'focusin'])
    addEventListener(event, ({ target }) => {
      if (!place.contains(target as Node)) open(false);
    });
  place.append(button, panel);
}

apply(stored());
addEventListener('storage', () => {
  apply(stored());
  colourBar();
});
addEventListener('DOMContentLoaded', () => {
  colourBar();
  const place = document.querySelector<HTMLElement>('#page-theme');
  if (place) offerChoice(place);
});
