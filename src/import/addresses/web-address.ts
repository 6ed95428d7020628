/**
 * An address that may become a link: http or https with a host, in the URL standard's spelling.
 * Anything else (`javascript:`, `data:`, credentials, a lone word) is none.
 */
export function webAddress(text: string, base?: string | null): string | null {
  const cleaned = text.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]+/g, (run) =>
    /^ +$/.test(run) ? run : '',
  );
  if (!cleaned.trim()) return null;
  try {
    // Where the page was is not known; both schemes lead there.
    const whole = !base && cleaned.trim().startsWith('//') ? `https:${cleaned.trim()}` : cleaned.trim();
    const address = base ? new URL(whole, base) : new URL(whole);
    if (!/^https?:$/.test(address.protocol) || !address.hostname || address.username || address.password)
      return null;
    return address.href;
  } catch {
    return null;
  }
}
