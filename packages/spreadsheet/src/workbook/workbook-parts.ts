import { referenceText } from './address.js';
import type { SheetBuilder } from './sheet-builder.js';
import { sheetXml, titleRowsReference } from './write-sheet.js';
import { stylesXml } from './write-styles.js';
import { element, xmlText } from './xml-text.js';

export interface WorkbookFacts {
  readonly title: string;
  /** When it was made; the same content made at the same time is the same bytes. */
  readonly at: Date;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A file within an .xlsx. */
export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
}

/** What an .xlsx of the sheets consists of, in their order; whoever packs it needs a ZIP, of Node or of a browser. */
export function workbookParts(
  sheets: readonly SheetBuilder[],
  { title, at }: WorkbookFacts,
): readonly WorkbookPart[] {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreXml(title, at)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', stylesXml()],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const),
  ];
  return parts.map(([name, xml]) => ({ name, xml: declaration + xml }));
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    element('Override', { PartName: part, ContentType: type });
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', `${types}.sheet.main+xml`),
      override('/xl/styles.xml', `${types}.styles+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...numbers(sheets).map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${types}.worksheet+xml`)),
    ].join(''),
  );
}

const packageRelations = element(
  'Relationships',
  { xmlns: relationships },
  element('Relationship', {
    Id: 'rId1',
    Type: `${officeRelations}/officeDocument`,
    Target: 'xl/workbook.xml',
  }) +
    element('Relationship', {
      Id: 'rId2',
      Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      Target: 'docProps/core.xml',
    }),
);

function workbookRelations(sheets: number): string {
  const relation = (id: number, type: string, target: string): string =>
    element('Relationship', { Id: `rId${id}`, Type: `${officeRelations}/${type}`, Target: target });
  return element(
    'Relationships',
    { xmlns: relationships },
    numbers(sheets)
      .map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`))
      .join('') + relation(sheets + 1, 'styles', 'styles.xml'),
  );
}

function workbookXml(sheets: readonly SheetBuilder[]): string {
  return element(
    'workbook',
    { xmlns: spreadsheet, 'xmlns:r': officeRelations },
    [
      element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      element(
        'sheets',
        {},
        sheets
          .map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))
          .join(''),
      ),
      namesXml(sheets),
      // Totals are worked out anew when the file is opened, whatever was stored with it.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ].join(''),
  );
}

function namesXml(sheets: readonly SheetBuilder[]): string {
  const titles = sheets.flatMap((sheet, index) => {
    const rows = titleRowsReference(sheet);
    return rows === null
      ? []
      : [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, xmlText(rows))];
  });
  const names = sheets
    .flatMap((sheet) => sheet.names.map(({ name, at }) => ({ name, target: referenceText(sheet.name, at) })))
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
    .map(({ name, target }) => element('definedName', { name }, xmlText(target)));
  const all = [...titles, ...names];
  return all.length === 0 ? '' : element('definedNames', {}, all.join(''));
}

function coreXml(title: string, at: Date): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, xmlText(title)) +
      element(
        'dcterms:created',
        { 'xsi:type': 'dcterms:W3CDTF' },
        at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
      ),
  );
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
