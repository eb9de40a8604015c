import type { Carrier } from './carrier.js';
import { decode } from './charset.js';
import { textOfHtml } from './html-text.js';

const firstBytes = 1024;
const looksLikeHtml = /<(?:!doctype\s+html|html|head|meta|body|div|table|p)[\s>]/i;

export const html = {
  mediaType: 'text/html',
  endings: ['.html', '.htm', '.shtml', '.xhtml', '.jsp'],
  recognises: (bytes) => looksLikeHtml.test(new TextDecoder('latin1').decode(bytes.subarray(0, firstBytes))),
  carry: ({ bytes }) => {
    const { text, encoding } = decode(bytes, 'may declare');
    return { text: textOfHtml(text), encoding };
  },
} as const satisfies Carrier;
