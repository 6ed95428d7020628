type Html = string | Promise<string>;

const known = new WeakMap<object, Map<string, Html>>();

/**
 * The HTML in which something is shown, made when it is first asked for; `as` names the way of showing it.
 * In development it is made each time, because the component may have changed.
 */
export function renderedOnce(of: object, as: string, render: () => Html): Html {
  if (import.meta.env.DEV) return render();
  const forms = known.get(of) ?? new Map<string, Html>();
  known.set(of, forms);
  const html = forms.get(as) ?? render();
  forms.set(as, html);
  return html;
}
