import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { converted } from './office.js';
import { sheetsIn } from './xlsx-cells.js';

export interface WorkedOut {
  /** Sheet and place: 表7!B14. */
  readonly at: string;
  readonly stored: number;
  readonly anew: number | null;
}

/** Every formula of a workbook with the result that it was stored with, and what LibreOffice makes of it without one. */
export async function workedOutAnew(xlsx: Uint8Array): Promise<readonly WorkedOut[]> {
  const parts = unzipSync(xlsx);
  const forgotten = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] =>
    name.startsWith('xl/worksheets/')
      ? [name, strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))]
      : [name, bytes],
  );
  const [stored, anew] = [
    sheetsIn(xlsx),
    sheetsIn(await converted(zipSync(Object.fromEntries(forgotten)), 'xlsx', 'xlsx')),
  ];
  return stored.flatMap(({ name, cells }, sheet) => {
    const found = new Map(anew[sheet]?.cells.map(({ at, value }) => [at, value]));
    return cells
      .filter(({ formula }) => formula !== null)
      .map(({ at, value }) => ({
        at: `${name}!${at}`,
        stored: Number(value),
        anew: found.has(at) ? Number(found.get(at)) : null,
      }));
  });
}
