import { crc32, deflateRawSync } from 'node:zlib';
import { address } from './book.js';
import type { Book, Cell, Sheet } from './book.js';

/** Ways in which programs write the same workbook. */
export interface Manner {
  /** Elements as `x:row`. */
  readonly prefixed?: true;
  /** Rows and cells without saying where they stand; gaps are filled with blank ones. */
  readonly unplaced?: true;
  /** Parts named from the root of the file. */
  readonly absolute?: true;
  /** Every text in the cell itself. */
  readonly inline?: true;
}

/** The parts of an .xlsx by name, as Excel and WPS write them: texts shared by all cells. */
export function partsOf(book: Book, manner: Manner = {}): Map<string, string> {
  const texts: string[] = [];
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, texts, manner));
  const base = manner.absolute ? '/xl/' : '';
  const relations = [
    ...book.sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'] as const,
    ...(book.styles === null ? [] : [['styles', 'styles.xml'] as const]),
  ];
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = new Map<string, string>([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      '_rels/.rels',
      `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="${manner.absolute ? '/' : ''}xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${office}"><sheets>${book.sheets
        .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
        .join('')}</sheets><definedNames>${book.names
        .map(
          ({ name, sheet, row, column }) =>
            `<definedName name="${name}">'${escaped(sheet)}'!$${address({ row, column }).replace(/\d+/, '')}$${row}</definedName>`,
        )
        .join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${relations
        .map(
          ([type, target], at) =>
            `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${base}${target}"/>`,
        )
        .join('')}</Relationships>`,
    ],
    ['xl/sharedStrings.xml', `<sst>${texts.join('')}</sst>`],
    ...sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
  ]);
  if (book.styles !== null) parts.set('xl/styles.xml', book.styles);
  return parts;
}

export function saveBook(book: Book, manner: Manner = {}): Uint8Array {
  return zip(partsOf(book, manner));
}

function sheetXml(sheet: Sheet, texts: string[], manner: Manner): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const last = manner.unplaced ? Math.max(0, ...rows.keys()) : 0;
  const numbers = manner.unplaced
    ? Array.from({ length: last }, (_, at) => at + 1)
    : [...rows.keys()].sort((one, other) => one - other);
  const data = numbers.map((row) => {
    const cells = [...(rows.get(row) ?? [])].sort((one, other) => one.column - other.column);
    const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : '';
    if (!manner.unplaced)
      return `<row r="${row}"${hidden}>${cells.map((cell) => cellXml(cell, texts, manner)).join('')}</row>`;
    const filled = Array.from({ length: cells.at(-1)?.column ?? 0 }, (_, at) => {
      const cell = cells.find(({ column }) => column === at + 1);
      return cell ? cellXml(cell, texts, manner) : '<c/>';
    });
    return `<row${hidden}>${filled.join('')}</row>`;
  });
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${address({ row: top, column: left })}:${address({ row: bottom, column: right })}"/>`,
  );
  const xml = `<worksheet><sheetData>${data.join('')}</sheetData>${
    merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : ''
  }</worksheet>`;
  return manner.prefixed ? xml.replace(/<(\/?)(\w)/g, '<$1x:$2') : xml;
}

function cellXml({ content, style, ...place }: Cell, texts: string[], manner: Manner): string {
  const at = manner.unplaced ? '' : ` r="${address(place)}"`;
  const look = ` s="${style}"`;
  switch (content.kind) {
    case 'blank':
      return `<c${at}${look}/>`;
    case 'number':
      return `<c${at}${look}><v>${content.text}</v></c>`;
    case 'error':
      return `<c${at}${look} t="e"><f>#REF!+1</f><v>${content.code}</v></c>`;
    case 'formula': {
      const isText = content.result !== null && !/^-?[\d.]+$/.test(content.result);
      const result = content.result === null ? '' : `<v>${escaped(content.result)}</v>`;
      return `<c${at}${look}${isText ? ' t="str"' : ''}><f>${escaped(content.formula)}</f>${result}</c>`;
    }
    case 'text': {
      const half = Math.floor(content.text.length / 2);
      const run = (text: string): string =>
        `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`;
      const inner = content.rich
        ? `${run(content.text.slice(0, half))}<rPh sb="0" eb="1"><t>拼音9</t></rPh>${run(content.text.slice(half))}`
        : `<t xml:space="preserve">${escaped(content.text)}</t>`;
      if (manner.inline) return `<c${at}${look} t="inlineStr"><is>${inner}</is></c>`;
      texts.push(`<si>${inner}</si>`);
      return `<c${at}${look} t="s"><v>${texts.length - 1}</v></c>`;
    }
  }
}

function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A ZIP file of texts or bytes. */
export function zip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.byteLength, 14);
    common.writeUInt32LE(bytes.byteLength, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, Buffer.from(name)]),
    );
    pieces.push(local);
    at += local.byteLength;
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}
