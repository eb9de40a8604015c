import type { Carrier } from './carrier.js';
import { decode } from './charset.js';

export const plainText = {
  mediaType: 'text/plain',
  endings: ['.txt', '.text', '.md', '.csv'],
  recognises: () => true,
  carry: ({ bytes }) => decode(bytes, 'declares nothing'),
} as const satisfies Carrier;
