import type { SheetRefusal } from '@mingjian/domain';
import { posix } from 'node:path';
import { workbookLimits } from '../container/limits.js';
import { RefusedWorkbook } from '../container/refused-workbook.js';
import { ZipReader } from '../container/zip-reader.js';
import { readReference } from './address.js';
import { readSheet } from './read-sheet.js';
import type { SheetContext } from './read-sheet.js';
import { readStyles } from './read-styles.js';
import { readSharedTexts } from './read-text.js';
import type { CellName, ReadSheet, ReadWorkbook } from './workbook.js';
import { walkXml } from './xml.js';

export type OpenedWorkbook =
  | { readonly kind: 'WORKBOOK'; readonly workbook: ReadWorkbook }
  | { readonly kind: 'REFUSED'; readonly reason: SheetRefusal };

/**
 * An .xlsx (or .xlsm; macros are not looked at) as cells, names and merged ranges. What it looks like, charts, filters
 * and hidden rows are not read: hidden figures are figures.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  try {
    const otherKind = kindOfOther(bytes);
    if (otherKind !== null) return { kind: 'REFUSED', reason: otherKind };
    return { kind: 'WORKBOOK', workbook: readParts(new ZipReader(bytes)) };
  } catch (error) {
    if (error instanceof RefusedWorkbook) return { kind: 'REFUSED', reason: error.reason };
    throw error;
  }
}

const zipMark = Buffer.from('PK\u0003\u0004', 'latin1');
/** The compound files of old Office; a new one with a password is kept in such a file too. */
const compoundMark = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

function kindOfOther(bytes: Uint8Array): SheetRefusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, compoundMark.byteLength).equals(compoundMark))
    return file.includes(encryptedStream) ? 'ENCRYPTED' : 'OLD_EXCEL';
  return file.subarray(0, zipMark.byteLength).equals(zipMark) ? null : 'NOT_A_WORKBOOK';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

interface Outline {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly names: readonly CellName[];
}

function readParts(zip: ZipReader): ReadWorkbook {
  if (!zip.has('[Content_Types].xml'))
    throw new RefusedWorkbook(zip.has('mimetype') ? 'OTHER_SPREADSHEET' : 'NOT_A_WORKBOOK');
  const main =
    relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (main.endsWith('.bin')) throw new RefusedWorkbook('OTHER_SPREADSHEET');
  if (!zip.has(main)) throw new RefusedWorkbook('NOT_A_WORKBOOK');
  const outline = readOutline(needed(zip, main));
  // A document of another program is built alike, but has no sheets.
  if (outline.sheets.length === 0) throw new RefusedWorkbook('NOT_A_WORKBOOK');
  if (outline.sheets.length > workbookLimits.sheets) throw new RefusedWorkbook('TOO_LARGE');
  const relations = relationsOf(zip, main);
  const partOf = (type: string): Buffer | null => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : zip.part(target);
  };
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  const context: SheetContext = {
    texts: texts ? readSharedTexts(texts) : [],
    shapes: styles ? readStyles(styles) : [],
    cellsLeft: workbookLimits.cells,
  };
  return { sheets: readSheets(zip, outline, relations, context), names: outline.names };
}

/** Charts and dialogs are sheets as well, without cells. */
function readSheets(
  zip: ZipReader,
  outline: Outline,
  relations: readonly Relation[],
  context: SheetContext,
): readonly ReadSheet[] {
  return outline.sheets.flatMap(({ name, relation }) => {
    const found = relations.find(({ id }) => id === relation);
    if (found === undefined) throw new RefusedWorkbook('DAMAGED');
    return found.type === 'worksheet' ? [readSheet(needed(zip, found.target), name, context)] : [];
  });
}

function needed(zip: ZipReader, name: string): Buffer {
  const part = zip.part(name);
  if (part === null) throw new RefusedWorkbook('DAMAGED');
  return part;
}

function readOutline(part: Uint8Array): Outline {
  const sheets: { name: string; relation: string }[] = [];
  const names: CellName[] = [];
  let name: string | null = null;
  let reference = '';
  walkXml(part, {
    open(element, attributes) {
      if (element === 'sheet')
        sheets.push({ name: attributes['name'] ?? '', relation: relationId(attributes) });
      if (element === 'definedName') {
        name = attributes['name'] ?? '';
        reference = '';
      }
    },
    text(text) {
      if (name !== null) reference += text;
    },
    close(element) {
      if (element !== 'definedName' || name === null) return;
      const cell = readReference(reference.trim());
      if (cell) names.push({ name, ...cell });
      name = null;
    },
  });
  return { sheets, names };
}

/** `r:id`, whatever the prefix. */
function relationId(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

/** Where a part leads to; paths in it are relative to its folder, or begin at the root. */
function relationsOf(zip: ZipReader, part: string): readonly Relation[] {
  const folder = posix.dirname(part);
  const file = zip.part(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (file === null) return [];
  const relations: Relation[] = [];
  walkXml(file, {
    open(element, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (element !== 'Relationship') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return relations;
}
