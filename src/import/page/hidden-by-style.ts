/**
 * Marks with `hidden` what a page's own style sheets show to nobody: notes to the desk, the rest of a text that is paid
 * for. Read are rules of one element, class or id that hold on every screen; where two name the same, the last one holds.
 */
export function markHidden(document: Document): void {
  const sheets = [...document.querySelectorAll('style:not([media])')].map((style) => style.textContent);
  const last = new Map(sheets.flatMap(displays));
  const hiding = Map.groupBy(
    [...last].filter(([, isShown]) => !isShown).map(([selector]) => selector),
    lastName,
  );
  if (hiding.size === 0) return;
  for (const element of document.querySelectorAll('[class], [id]')) {
    const names = [...[...element.classList].map((name) => `.${name}`), `#${element.id}`];
    const selectors = names.flatMap((name) => hiding.get(name) ?? []);
    if (selectors.some((selector) => element.matches(selector)) && !isOpened(element, document))
      element.setAttribute('hidden', '');
  }
}

const simple = /^(?:[a-z][\w-]*)?(?:[.#][\w-]+)+$/i;
const display = /(?:^|[;\s])(?:display|visibility)\s*:\s*([\w-]+)/gi;

/** The class or id with which a simple selector ends. */
function lastName(selector: string): string {
  return /[.#][\w-]+$/.exec(selector)?.[0] ?? '';
}

/** What is said of whether simple selectors are shown, in the order of the sheet. */
function displays(sheet: string): [selector: string, isShown: boolean][] {
  return rulesOnEveryScreen(withoutComments(sheet)).flatMap(([selectors, style]) => {
    const said = [...style.matchAll(display)].at(-1)?.[1]?.toLowerCase();
    if (said === undefined) return [];
    const isShown = said !== 'none' && said !== 'hidden';
    return selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => simple.test(selector))
      .map((selector): [string, boolean] => [selector, isShown]);
  });
}

function withoutComments(sheet: string): string {
  const [first = '', ...parts] = sheet.split('/*');
  return (
    first + parts.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join(' ')
  );
}

/** The rules of a sheet but for those that hold in print, on some screens or while something moves. */
function rulesOnEveryScreen(sheet: string): [selectors: string, style: string][] {
  const rules: [string, string][] = [];
  let depth = 0;
  for (const part of sheet.split('}')) {
    const [before = '', ...inner] = part.split('{');
    const isConditional = depth > 0 || inner.length > 1;
    if (!isConditional && inner[0] !== undefined) rules.push([before.split(';').at(-1)!, inner[0]]);
    depth = Math.max(0, depth + inner.length - 1);
  }
  return rules;
}

/** Whether something on the page opens it, or its name says so: an answer behind its question is read by whoever asks. */
function isOpened(element: Element, document: Document): boolean {
  if (/toggle|collaps|expand|accordion|tab-?(?:pane|panel|content)/i.test(element.className)) return true;
  if (!/^[\w-]+$/.test(element.id)) return false;
  return document.querySelector(`[aria-controls~="${element.id}"], [href="#${element.id}"]`) !== null;
}
