export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Mail programs that know dark mode read these rules; the others keep the inline styles. */
const DARK = [
  'body,.ground{background-color:#101713!important}',
  '.sheet{background-color:#17201a!important;color:#e6eee8!important;border-color:#33413a!important}',
  '.brand,a{color:#8fd0ac!important}',
  '.muted{color:#adbdb3!important}',
  '.line{border-color:#8fd0ac!important}',
  '.primary{background-color:#8fd0ac!important;border-color:#8fd0ac!important;color:#10231a!important}',
  '.other{border-color:#8fd0ac!important}',
].join('');
const GROUND = 'margin:0;padding:0;background-color:#eef3ef';
const SHEET =
  'max-width:600px;margin:0 auto;padding:24px;border:1px solid #d3dcd4;border-radius:12px;background-color:#ffffff;' +
  'color:#16211b;text-align:left';
const TYPE = "font-family:'Fira Sans',-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.55";
const BRAND = 'margin:0 0 20px;font-size:14px;font-weight:600;letter-spacing:.02em;color:#17573b';

/** The sheet that every letter is written on: one column, nothing loaded from elsewhere. */
export function page(content: string): string {
  return (
    '<!doctype html><html lang="de"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>Klimaportal</title><style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}</style></head>` +
    `<body style="${GROUND}"><div class="ground" style="padding:16px 12px;background-color:#eef3ef;${TYPE}">` +
    `<div class="sheet" style="${SHEET}"><p class="brand" style="${BRAND}">Klimaportal</p>${content}</div></div></body></html>`
  );
}
