import type { Carried, Carrier, HandedIn } from './carrier.js';
import { html } from './html.js';
import { plainText } from './plain-text.js';

/** In the order in which they are asked whether they know some bytes; the last one takes what is left. */
const carriers: readonly Carrier[] = [html, plainText];

/** Text of a document: by what the sender says it is, else by its name, else by its first bytes. */
export function carry(document: HandedIn): Carried {
  const carrier = saidToBe(document) ?? named(document.name) ?? recognised(document.bytes);
  return { ...carrier.carry(document), mediaType: carrier.mediaType };
}

/** Endings of documents that can be read. */
export const readableEndings: readonly string[] = carriers.flatMap(({ endings }) => endings);

function saidToBe({ mediaType }: HandedIn): Carrier | undefined {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  return carriers.find((carrier) => carrier.mediaType === type);
}

function named(name: string): Carrier | undefined {
  const path = name.toLowerCase().split(/[?#]/)[0] ?? '';
  return carriers.find(({ endings }) => endings.some((ending) => path.endsWith(ending)));
}

function recognised(bytes: Uint8Array): Carrier {
  return carriers.find(({ recognises }) => recognises(bytes)) ?? plainText;
}
