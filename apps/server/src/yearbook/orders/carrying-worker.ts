import type { BoundDocument } from '@mingjian/yearbook';
import { parentPort } from 'node:worker_threads';
import type { AskedOfCarrier } from './carrying.js';
import type { OrderFormat } from './document-order.js';

type Carrier = (document: BoundDocument) => Promise<Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each loads what it needs when it is first asked: the thread of an order of CSV holds no fonts. */
const carriers: Readonly<Record<OrderFormat, Carrier>> = {
  DOCX: async (document) => (await import('@mingjian/yearbook/bound-docx')).boundDocx(document),
  PDF: async (document) => (await import('@mingjian/yearbook/bound-pdf')).boundPdf(document),
  XLSX: async (document) => (await import('@mingjian/yearbook/bound-xlsx')).boundXlsx(document),
  HTML: async (document) => bytesOf((await import('@mingjian/yearbook/bound-html')).boundHtml(document)),
  CSV: async (document) => bytesOf((await import('@mingjian/yearbook/bound-csv')).boundCsv(document)),
  JSON: async (document) => bytesOf((await import('@mingjian/yearbook/bound-json')).boundJson(document)),
};

/** The other side of `Carrying`: one document in one format a message, one answer each. */
parentPort?.on('message', ({ document, format }: AskedOfCarrier) => {
  // What fails ends the thread, and the order with it.
  void carriers[format](document).then((bytes) => parentPort?.postMessage(bytes));
});
