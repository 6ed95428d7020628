/** Parameters that tell who sent a reader, and never what the page is. */
const tracking =
  /^(?:utm_\w+|utm|fbclid|gclid|dclid|gbraid|wbraid|gclsrc|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs\w*|vero_\w+|oly_\w+_id|wickedid|_openstat|ns_(?:source|mchannel|campaign|linkname|fee)|s_cid|xtor|at_(?:medium|campaign|custom\d*|link_\w+|format|bbc_team|ptr_name|creation|source)|cmpid|cmp|ocid|ncid|icid|ftag|feedtype|feedname|ref_?src|ref_?url|rss(?:feed)?|src_?rss|smid|smtyp|taid|_ga|_gl|wt\.mc_id|wt_mc|wtmc|trk|trkcampaign|soc_src|soc_trk|guce_\w+|guccounter|spm|share_?source|mbid|intcmp|int_source|itm_\w+|pk_\w+|piwik_\w+|mtm_\w+|hsa_\w+|cx_\w+|echobox|echobox_id|link_source|dlvrit|sr_share)$/i;
const weak: Record<string, RegExp> = {
  // These names mean something elsewhere; with these values they only track.
  ref: /^(?:rss|feed|twitter|facebook|tw|fb|nf|home|hp|ts|share)$/i,
  source: /^(?:rss|feed|twitter|facebook|newsletter|google|googlenews|email|social)$/i,
  from: /^(?:rss|feed|atom)$/i,
  src: /^(?:rss|feed|twitter|facebook)$/i,
  feed: /^(?:rss|atom)$/i,
  partner: /^rss(?:nyt|userland)?$/i,
};

/** The address without them. The rest of its query keeps its spelling. */
export function withoutTracking(text: string): string {
  const address = new URL(text);
  if (address.search) {
    const kept = address.search
      .slice(1)
      .split('&')
      .filter((pair) => pair && !isTracking(pair));
    address.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  }
  if (/^#(?:xtor|utm_|ref=|rss|at_medium)/i.test(address.hash)) address.hash = '';
  return address.href;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  const plain = name.replace(/^amp;/, '');
  return tracking.test(plain) || (weak[plain.toLowerCase()]?.test(value) ?? false);
}
