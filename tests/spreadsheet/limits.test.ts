import { emptyReport } from '@mingjian/domain';
import { openWorkbook, writeTemplate } from '@mingjian/spreadsheet';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

const bytes = writeTemplate({
  unitName: '送庄镇',
  report: emptyReport('410308103', 2025, 'revised-2021'),
  previous: null,
  demonstration: false,
  at: new Date('2026-01-15T02:00:00Z'),
});
const parts = unzipSync(bytes);
const sheet = 'xl/worksheets/sheet2.xml';

const refusal = (file: Uint8Array): string => {
  const opened = openWorkbook(file);
  return opened.kind === 'REFUSED' ? opened.reason : 'READ';
};
const withPart = (name: string, part: Uint8Array): Uint8Array => zipSync({ ...parts, [name]: part });
const sheetOf = (rows: string): Uint8Array =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );

/** Bytes of the template with one of them changed at the first place of a mark. */
function corrupted(mark: string, offset: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(mark) + offset;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

describe('a file that is brought as a workbook', () => {
  test('is read when it is one', () => expect(refusal(bytes)).toBe('READ'));

  test.each<readonly [string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'NOT_A_WORKBOOK'],
    ['a PDF', () => strToU8('%PDF-1.7'), 'NOT_A_WORKBOOK'],
    ['a ZIP of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_WORKBOOK'],
    [
      'a DOCX',
      () =>
        zipSync({
          '[Content_Types].xml': strToU8('<Types/>'),
          '_rels/.rels': strToU8(
            '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
          'word/document.xml': strToU8('<document/>'),
        }),
      'NOT_A_WORKBOOK',
    ],
    [
      'an ODS',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'OTHER_SPREADSHEET',
    ],
    ['old Excel', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_EXCEL'],
    [
      'one with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'ENCRYPTED',
    ],
    ['half of one', () => bytes.subarray(0, bytes.byteLength / 2), 'DAMAGED'],
    ['one with a wrong byte in a part', () => corrupted(sheet, sheet.length + 20), 'DAMAGED'],
    [
      'one whose sheet ends in the middle',
      () => withPart(sheet, strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1')),
      'DAMAGED',
    ],
    ['one that lacks a sheet', () => withoutPart(sheet), 'DAMAGED'],
    [
      'one that becomes 80 MB when it is written out',
      () => withPart(sheet, Buffer.alloc(80_000_000, ' ')),
      'TOO_LARGE',
    ],
    [
      'one of more than 200,000 cells',
      () =>
        withPart(
          sheet,
          sheetOf(
            Array.from({ length: 1_000 }, () => `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`).join(''),
          ),
        ),
      'TOO_LARGE',
    ],
    [
      'one with a row of more than 512 cells',
      () => withPart(sheet, sheetOf(`<row>${'<c><v>1</v></c>'.repeat(513)}</row>`)),
      'TOO_LARGE',
    ],
    [
      'one with a cell beyond the last row',
      () => withPart(sheet, sheetOf('<row r="9999999"><c r="A9999999"><v>1</v></c></row>')),
      'DAMAGED',
    ],
  ])('that is %s is refused, and says why', (_, file, reason) => {
    expect(refusal(file())).toBe(reason);
  });

  test('with entities that grow when they are written out is not written out', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    const opened = openWorkbook(withPart(sheet, strToU8(bomb)));
    if (opened.kind === 'REFUSED') return;
    const content = opened.workbook.sheets[1]?.rows.get(1)?.get(1)?.content;
    expect(content).toEqual({ kind: 'text', text: '&b;' });
  });

  test('takes no longer for what nobody reads', () => {
    const started = performance.now();
    const file = withPart('xl/media/image1.png', Buffer.alloc(70_000_000));
    expect(refusal(file)).toBe('READ');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function withoutPart(name: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
}
