/**
 * The page behind a copy in an AMP cache: `…cdn.ampproject.org/c/s/example.com/a`,
 * `www.google.com/amp/s/example.com/a`, `…bing-amp.com/c/s/…`. The `s` stands for https.
 */
export function ampCache(address: URL): string | null {
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|ampproject\.net)$/.test(address.hostname);
  const isViewer = /(?:^|\.)google\.[a-z.]+$/.test(address.hostname) && address.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return null;
  const match = /^\/(?:amp|[acvi](?:\/[acvi])?)\/(s\/)?([^/]+\.[^/]+.*)$/.exec(address.pathname);
  if (!match) return null;
  return `${match[1] ? 'https' : 'http'}://${match[2]}${withoutAmpParameters(address)}`;
}

function withoutAmpParameters(address: URL): string {
  const kept = new URLSearchParams(address.search);
  for (const name of [...kept.keys()])
    if (/^(?:amp|usqp|aoh|amp_js_v|amp_gsa|_js_v|csi|referrer)/.test(name)) kept.delete(name);
  return kept.size > 0 ? `?${kept.toString()}` : '';
}
