type Html = string | Promise<string>;

const known = new WeakMap<object, Map<string, Html>>();

/** The HTML in which something is shown, made when it is first asked for; `as` names the way of showing it. */
export function keptHtml(of: object, as: string, render: () => Html): Html {
  const forms = known.get(of) ?? new Map<string, Html>();
  known.set(of, forms);
  const html = forms.get(as) ?? render();
  forms.set(as, html);
  return html;
}
