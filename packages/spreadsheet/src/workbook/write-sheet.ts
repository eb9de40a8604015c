import { addressText, rangeText } from './address.js';
import type { Advice, SheetBuilder, WrittenCell } from './sheet-builder.js';
import { styleIndex } from './write-styles.js';
import { element, xmlText } from './xml-text.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `xl/worksheets/sheetN.xml`; the order of its parts is that of the standard (ECMA-376, 18.3.1.99). */
export function sheetXml(sheet: SheetBuilder): string {
  return element(
    'worksheet',
    { xmlns: main },
    [
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
      viewsOf(sheet),
      element('sheetFormatPr', { defaultRowHeight: 18, customHeight: 1 }),
      columnsOf(sheet),
      element('sheetData', {}, rowsOf(sheet)),
      sheet.isProtected ? protection : '',
      mergesOf(sheet),
      adviceOf(sheet.advice),
      element('printOptions', { horizontalCentered: 1 }),
      element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element('pageSetup', {
        paperSize: 9,
        orientation: sheet.paper.landscape ? 'landscape' : 'portrait',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
      element('headerFooter', {}, element('oddFooter', {}, xmlText('&C— &P —'))),
    ].join(''),
  );
}

/** Without a password: it keeps labels from being typed over, and whoever wants to can lift it. */
const protection = element('sheetProtection', {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatCells: 0,
  formatColumns: 0,
  formatRows: 0,
});

function viewsOf({ frozen }: SheetBuilder): string {
  const view = { showGridLines: 0, workbookViewId: 0 };
  if (frozen === null) return element('sheetViews', {}, element('sheetView', view));
  const pane = element('pane', {
    xSplit: frozen.column > 1 ? frozen.column - 1 : undefined,
    ySplit: frozen.row > 1 ? frozen.row - 1 : undefined,
    topLeftCell: addressText(frozen),
    activePane: frozen.column > 1 ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  });
  return element('sheetViews', {}, element('sheetView', view, pane));
}

function columnsOf({ widths, hiddenColumns }: SheetBuilder): string {
  const columns = [...new Set([...widths.keys(), ...hiddenColumns])].sort((one, other) => one - other);
  const written = columns.map((column) =>
    element('col', {
      min: column,
      max: column,
      width: widths.get(column) ?? 9,
      customWidth: 1,
      hidden: hiddenColumns.has(column) ? 1 : undefined,
    }),
  );
  return written.length === 0 ? '' : element('cols', {}, written.join(''));
}

function rowsOf({ cells, heights, hiddenRows }: SheetBuilder): string {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([row, inRow]) =>
      element(
        'row',
        {
          r: row,
          ht: heights.get(row),
          customHeight: heights.has(row) ? 1 : undefined,
          hidden: hiddenRows.has(row) ? 1 : undefined,
        },
        [...inRow.values()]
          .sort((one, other) => one.column - other.column)
          .map(cellXml)
          .join(''),
      ),
    )
    .join('');
}

function cellXml(cell: WrittenCell): string {
  const { value, style } = cell;
  const place = { r: addressText(cell), s: styleIndex(style) };
  if (value === null) return element('c', place);
  if (typeof value === 'number') return element('c', place, element('v', {}, String(value)));
  if (typeof value === 'string') return element('c', { ...place, t: 'inlineStr' }, inlineText(value));
  const { formula, result } = value;
  const isNumber = typeof result === 'number';
  return element(
    'c',
    { ...place, t: isNumber ? undefined : 'str' },
    element('f', {}, xmlText(formula)) + `<v>${isNumber ? result : xmlText(result ?? '')}</v>`,
  );
}

function inlineText(text: string): string {
  return element('is', {}, `<t xml:space="preserve">${xmlText(text)}</t>`);
}

function mergesOf({ merges }: SheetBuilder): string {
  if (merges.length === 0) return '';
  return element(
    'mergeCells',
    { count: merges.length },
    merges.map((range) => element('mergeCell', { ref: rangeText(range) })).join(''),
  );
}

function adviceOf(advice: readonly Advice[]): string {
  if (advice.length === 0) return '';
  return element('dataValidations', { count: advice.length }, advice.map(validationXml).join(''));
}

function validationXml({ range, rule, message }: Advice): string {
  const common = {
    // A warning can be answered with "yes, all the same": what is typed is read and judged here anyway.
    errorStyle: 'warning',
    allowBlank: 1,
    showErrorMessage: 1,
    errorTitle: '请核对',
    error: message,
    sqref: rangeText(range),
  };
  if (typeof rule === 'object')
    return element(
      'dataValidation',
      { type: 'list', ...common },
      element('formula1', {}, xmlText(`"${rule.oneOf.join(',')}"`)),
    );
  return element(
    'dataValidation',
    { type: rule === 'whole' ? 'whole' : 'decimal', operator: 'greaterThanOrEqual', ...common },
    element('formula1', {}, '0'),
  );
}

/** The rows to be printed at the head of every page, as a workbook names them. */
export function titleRowsReference({ name, paper }: SheetBuilder): string | null {
  const rows = paper.titleRows;
  return rows ? `'${name.replace(/'/g, "''")}'!$${rows.from}:$${rows.to}` : null;
}
