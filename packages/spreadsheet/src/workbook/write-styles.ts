import { styles } from './style.js';
import type { Style, StyleName } from './style.js';
import { element } from './xml-text.js';

const names: readonly StyleName[] = Object.keys(styles).filter(isStyleName);
const fontName = '宋体';
const usualSize = 10.5;
/** Formats below belong to the standard. */
const firstFormatId = 164;

function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(styles, name);
}

/** The number by which a cell of the workbook asks for a look; 0 is no look at all. */
export function styleIndex(name: StyleName): number {
  return names.indexOf(name) + 1;
}

/** `xl/styles.xml`: one font, fill, border and format a look. That some are alike costs a few bytes. */
export function stylesXml(): string {
  const all: readonly Style[] = [{}, ...names.map((name): Style => styles[name])];
  const formats = [...new Set(all.flatMap(({ format }) => (format === undefined ? [] : [format])))];
  const list = (name: string, items: readonly string[]): string =>
    element(name, { count: items.length }, items.join(''));
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  return element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    [
      list(
        'numFmts',
        formats.map((code, at) => element('numFmt', { numFmtId: firstFormatId + at, formatCode: code })),
      ),
      list('fonts', all.map(fontOf)),
      list('fills', [...fills, ...all.map(fillOf)]),
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', thinBorder]),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list(
        'cellXfs',
        all.map((style, at) => cellOf(style, at, at + fills.length, formats)),
      ),
      list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
    ].join(''),
  );
}

const thinBorder = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFC8C4BA"/></${side}>`)
  .join('')}<diagonal/></border>`;

function fontOf({ font = {} }: Style): string {
  const { size = usualSize, bold, color } = font;
  return element(
    'font',
    {},
    [
      bold ? '<b/>' : '',
      element('sz', { val: size }),
      color === undefined ? '' : element('color', { rgb: color }),
      element('name', { val: fontName }),
      element('charset', { val: 134 }),
    ].join(''),
  );
}

function fillOf({ fill }: Style): string {
  return fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid">${element('fgColor', { rgb: fill })}</patternFill></fill>`;
}

function cellOf(style: Style, font: number, fill: number, formats: readonly string[]): string {
  const { border, align, top, wrap, indent, format, unlocked, quoted } = style;
  return element(
    'xf',
    {
      numFmtId: format === undefined ? 0 : firstFormatId + formats.indexOf(format),
      fontId: font,
      fillId: fill,
      borderId: border ? 1 : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
      quotePrefix: quoted ? 1 : undefined,
    },
    element('alignment', {
      horizontal: align,
      vertical: top ? 'top' : 'center',
      wrapText: wrap ? 1 : undefined,
      indent,
    }) + element('protection', { locked: unlocked ? 0 : 1 }),
  );
}
