import type { Icon } from '@modelcontextprotocol/sdk/types.js'

/** A small version of docs/icon.png: a speech bubble with a play symbol over a timeline. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<linearGradient id="a" x2="1" y2="1"><stop stop-color="#4b2bd6"/><stop offset=".55" stop-color="#8b2fd0"/><stop offset="1" stop-color="#f0476b"/></linearGradient>
<rect width="512" height="512" rx="112" fill="url(#a)"/>
<path d="M146 78h220a62 62 0 0 1 62 62v102a62 62 0 0 1-62 62H234q-28 44-84 54 26-26 22-54h-26a62 62 0 0 1-62-62V140a62 62 0 0 1 62-62z" fill="#fff"/>
<path d="M223 134v114l99-57z" fill="url(#a)" stroke="url(#a)" stroke-width="26" stroke-linejoin="round"/>
<rect x="84" y="384" width="118" height="54" rx="16" fill="#fff"/><rect x="214" y="384" width="84" height="54" rx="16" fill="#ffd166"/><rect x="310" y="384" width="118" height="54" rx="16" fill="#fff" opacity=".72"/>
<path d="M256 366v90" stroke="#2a1070" stroke-width="8" stroke-linecap="round"/></svg>`

/** Icon for clients that show one; inline, as nothing should be downloaded. */
export const ICON: Icon = {
  src: `data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`,
  mimeType: 'image/svg+xml',
  sizes: ['any'],
}
