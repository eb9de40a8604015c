import { strFromU8, unzipSync } from 'fflate';

export interface XlsxCell {
  readonly at: string;
  readonly formula: string | null;
  readonly value: string | number;
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x005F_/g, '_');

/** Cells in which something stands, sheet by sheet in their order, row by row. */
export function sheetsIn(
  xlsx: Uint8Array,
): readonly { readonly name: string; readonly cells: readonly XlsxCell[] }[] {
  const parts = unzipSync(xlsx);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    ([, name = '', id]) => ({
      name: unescaped(name),
      cells: [
        // A cell in which nothing stands closes itself: it must not take the next one's value for its own.
        ...part(`xl/worksheets/sheet${id}.xml`).matchAll(/<c r="([A-Z]+\d+)"([^>]*[^/>])?>(.*?)<\/c>/gs),
      ].flatMap(([, at = '', attributes = '', inner = '']): readonly XlsxCell[] => {
        const formula = /<f>([^<]*)<\/f>/.exec(inner)?.[1] ?? null;
        const text = /<t[^>]*>([^<]*)<\/t>/.exec(inner)?.[1];
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
        if (attributes.includes('inlineStr')) return [{ at, formula, value: unescaped(text ?? '') }];
        return value === undefined ? [] : [{ at, formula, value: Number(value) }];
      }),
    }),
  );
}
