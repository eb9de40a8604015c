import { zipOf } from '@mingjian/spreadsheet/writing';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { WrittenParts } from './written-parts.js';

const body = 'word/document.xml';
/** The day that all files of the archive bear. */
const anyDay = new Date('2000-01-01T00:00:00Z');

/**
 * The same file whenever it is made, with the parts that were written as text: the library numbers bookmarks and pictures
 * through all documents that a program writes, and dates the files in the archive by the clock.
 */
export function settled(docx: Uint8Array, written: WrittenParts): Uint8Array {
  const parts = unzipSync(docx);
  const xml = parts[body];
  if (xml === undefined) throw new Error(`A DOCX without ${body} was written.`);
  const whole = written.putInto(numberedAnew(strFromU8(xml)));
  const files = Object.entries({ ...parts, [body]: strToU8(whole) });
  return zipOf(files.map(([name, bytes]) => ({ name, bytes, at: anyDay, isPacked: name.endsWith('.png') })));
}

function numberedAnew(xml: string): string {
  const numbers = new Map<string, number>();
  for (const [, id = ''] of xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g))
    numbers.set(id, numbers.size + 1);
  const numberOf = (id: string): string => String(numbers.get(id) ?? id);
  let pictures = 0;
  return xml
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(pictures += 1)}"`)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)"/g,
      (_, head: string, id: string) => `${head}${numberOf(id)}"`,
    )
    .replace(
      /(w:name="|w:anchor="|PAGEREF )_Toc(\d+)/g,
      (_, head: string, id: string) => `${head}_Toc${numberOf(id)}`,
    );
}
