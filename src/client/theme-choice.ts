/** The choice of colours, made with the button that this puts into the masthead. */
import { made } from './made.ts';
import { apply, store, storedTheme } from './stored-theme.ts';

/** As the panel shows them; '' is what the reader's device says. */
const themes = ['', 'light', 'sepia', 'dark'];

/** The colours of the device's two themes, which the page came with. */
const barColours: string[] = [];

/** The bar of the browser has the colour of the paper. */
function colourBar(): void {
  const root = document.documentElement;
  for (const [index, meta] of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').entries()) {
    const own = (barColours[index] ??= meta.content);
    meta.content = root.dataset['theme'] ? getComputedStyle(root).backgroundColor : own;
  }
}

/** A button, and the panel that it opens, into the place in the masthead that holds their words. */
export function offerChoice(): void {
  addEventListener('storage', () => {
    apply(storedTheme());
    colourBar();
  });
  colourBar();
  const place = document.querySelector<HTMLElement>('#page-theme')!;
  const [label = '', ...names] = place.dataset['words']!.split('|');
  const panel = made('fieldset', { hidden: true });
  for (const [index, value] of themes.entries()) {
    const choice = made('input', { type: 'radio', name: 'theme', value, checked: value === storedTheme() });
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
