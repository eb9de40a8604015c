import type { BoundDocument } from '@mingjian/yearbook/bound';
import { expect } from 'vitest';
import { asked } from '../compared-county.js';
import { at, headersOf } from '../world.js';
import type { World } from '../world.js';
import { printedDocx, printedHtml, printedPdf, printedXlsx } from './printed-tables.js';
import type { PrintedFile } from './printed-tables.js';

export type Carrier = 'HTML' | 'DOCX' | 'XLSX' | 'PDF';

export interface OrderedFiles {
  readonly files: Readonly<Record<Carrier, PrintedFile>>;
  /** The document itself: it tells which figures there are to be recounted. */
  readonly document: BoundDocument;
}

export interface FilesAsked {
  readonly region: string;
  readonly year: number;
  readonly kind: 'COMPARATIVE' | 'CONSOLIDATED' | 'NOTICE';
}

/** Orders a document as a supervisor does, waits until the server has made it, and reads its files as they were sent. */
export async function orderedFiles(world: World, token: string, asking: FilesAsked): Promise<OrderedFiles> {
  const { region, year } = asking;
  const ordered = await asked(
    world,
    `mutation O($input: OrderDocumentInput!) { orderDocument(input: $input) {
      __typename ... on Problem { message } ... on DocumentOrdered { order { id } } } }`,
    {
      input: {
        ...asking,
        basis: 'LATEST_FILED',
        locale: 'zh',
        formats: ['HTML', 'DOCX', 'XLSX', 'PDF', 'JSON'],
      },
    },
    { token },
  );
  const id = String(at(ordered, 'order', 'id'));
  const state = async (): Promise<unknown> => {
    const yearbook = await asked(
      world,
      `query Y($region: String!, $year: Int!, $kind: DocumentKind!) {
        yearbook(region: $region, year: $year, kind: $kind) { orders { id state failureMessage } } }`,
      { ...asking },
      { token },
    );
    const orders = at(yearbook, 'orders');
    return Array.isArray(orders) ? orders.find((one) => at(one, 'id') === id) : null;
  };
  await expect.poll(state, { timeout: 60_000, interval: 100 }).toMatchObject({
    state: expect.stringMatching(/DONE|FAILED/),
  });
  expect(await state()).toMatchObject({ state: 'DONE' });
  const download = async (format: string): Promise<Uint8Array> => {
    const answer = await fetch(`${world.origin}/regions/${region}/${year}/documents/${id}.${format}`, {
      headers: headersOf({ token }),
    });
    expect(answer.status).toBe(200);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return {
    files: {
      HTML: printedHtml(words(await download('html'))),
      DOCX: printedDocx(await download('docx')),
      XLSX: printedXlsx(await download('xlsx')),
      PDF: await printedPdf(await download('pdf')),
    },
    document: JSON.parse(words(await download('json'))) as BoundDocument,
  };
}
