/** Whether two addresses are one page, so that an article is never its own witness. Compares addresses; opens nothing. */

const TRACKING = /^(?:utm_.*|fbclid|gclid|igshid|mc_[ce]id|ref|ref_src|smid|cmpid|wt_mc|xtor|amp|output|outputtype)$/i;
const ADDRESS = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** The address without scheme, mobile and `amp` dress, tracking and trailing slash; null for what is no web address. */
export function pageKey(url: string | null): string | null {
  const parts = url === null ? null : ADDRESS.exec(url.trim());
  if (!parts) return null;
  const host = (parts[1] ?? '').toLowerCase().replace(/:(?:80|443)$/, '').replace(/^(?:www|m|mobile|amp)\./, '');
  const path = (parts[2] ?? '').replace(/\/(?:amp|index\.(?:html?|php))?\/?$/i, '').replace(/\/+$/, '');
  const query = (parts[3] ?? '').split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? '')).sort();
  return host + path.replace(/^\/amp(?=\/)/i, '') + (query.length > 0 ? `?${query.join('&')}` : '');
}
