import { usePageWords } from '../../messages/use-page-words';

/** Words of what saves charts and tables. */
const saveZh = {
  chart: '存图',
  'chart.of': '存图：{what}',
  table: '导出表格',
  'table.of': '导出表格：{what}',
  svg: 'SVG（可放大、可再编辑）',
  png: 'PNG（图片）',
  csv: 'CSV（给程序用）',
  xlsx: 'XLSX（电子表格）',
  failed: '没有存成，请再试一次；还不行就换一种格式。',
} as const;

type SaveKey = keyof typeof saveZh;

const saveEn: Readonly<Record<SaveKey, string>> = {
  chart: 'Save chart',
  'chart.of': 'Save chart: {what}',
  table: 'Export table',
  'table.of': 'Export table: {what}',
  svg: 'SVG (scales, can be edited)',
  png: 'PNG (picture)',
  csv: 'CSV (for programs)',
  xlsx: 'XLSX (spreadsheet)',
  failed: 'It was not saved. Try again; if it fails again, take the other format.',
};

const catalogue = { zh: saveZh, en: saveEn };

export function useSaveWords() {
  return usePageWords<SaveKey>(catalogue);
}
