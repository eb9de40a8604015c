import type { Qualifier, ReportState, Text } from '@mingjian/domain';
import type { Manifest } from '../bound/document.js';
import type { Derivation, Origin } from '../bound/figure.js';

export type Locale = Manifest['locale'];

/** What the files themselves say beside the document's own words. */
const phrases = {
  contents: { zh: '目　录', en: 'Contents' },
  sources: { zh: '附件　来源', en: 'Annex: sources' },
  sourcesTitle: { zh: '来源', en: 'Sources' },
  cellsMeant: { zh: '所指各格', en: 'Cells by number' },
  reportsReadOnPaper: {
    zh: '所据报告（没有写明版次的是第1版）',
    en: 'Reports that were read (version 1 unless said otherwise)',
  },
  rangesMean: { zh: '读法', en: 'How to read' },
  rangesMeanThis: {
    zh: '［1］—［3］5、6、7 指报告［1］［2］［3］依次为5、6、7；‹1›是下列各格中的第1格，〔1〕是多处共用的来源中的第1组。',
    en: '［1］—［3］5, 6, 7 means that the reports ［1］, ［2］ and ［3］ say 5, 6 and 7; ‹1› is the first of the cells below, 〔1〕 the first of the shared sources.',
  },
  yearAfter: { zh: '年度', en: '' },
  sharedOrigins: { zh: '多处共用的来源', en: 'Sources that several figures share' },
  asBefore: { zh: '同前', en: 'as before' },
  reportsRead: { zh: '所据报告', en: 'Reports that were read' },
  inText: { zh: '正文', en: 'In the text' },
  about: { zh: '说明', en: 'About' },
  table: { zh: '表', en: 'Table' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  shown: { zh: '显示', en: 'Shown' },
  value: { zh: '数值', en: 'Value' },
  qualifier: { zh: '限定', en: 'Qualifier' },
  derivation: { zh: '算法', en: 'Made by' },
  coverage: { zh: '覆盖', en: 'Coverage' },
  origin: { zh: '来源', en: 'Origin' },
  figure: { zh: '数', en: 'Figure' },
  unit: { zh: '单位', en: 'Unit' },
  code: { zh: '代码', en: 'Code' },
  year: { zh: '年度', en: 'Year' },
  version: { zh: '版本', en: 'Version' },
  noReport: { zh: '没有报告', en: 'no report' },
  noDay: { zh: '无日期', en: 'no day' },
  madeAt: { zh: '生成时间', en: 'Made at' },
  checkCode: { zh: '校验码', en: 'Check code' },
  basis: { zh: '口径', en: 'Basis' },
  scheme: { zh: '评价办法', en: 'Scheme' },
  rules: { zh: '校验规则', en: 'Rules' },
  program: { zh: '程序', en: 'Program' },
  region: { zh: '地区', en: 'Region' },
  edits: { zh: '改写的段落', en: 'Paragraphs edited' },
  marks: { zh: '标记', en: 'Marks' },
  noRows: { zh: '没有可列的内容。', en: 'Nothing to list.' },
  dataIn: { zh: '数据见', en: 'Figures in' },
  skip: { zh: '跳到正文', en: 'Skip to the text' },
} as const satisfies Readonly<Record<string, Text>>;

export function phrase(name: keyof typeof phrases, locale: Locale): string {
  return phrases[name][locale];
}

const derivations: Readonly<Record<Derivation, Text>> = {
  STATED: { zh: '原数', en: 'as stated' },
  SUM: { zh: '合计', en: 'sum' },
  DIFFERENCE: { zh: '相差', en: 'difference' },
  SHARE: { zh: '占比', en: 'share' },
  CHANGE: { zh: '变化', en: 'change' },
  MEDIAN: { zh: '中位数', en: 'median' },
  QUARTILE: { zh: '四分位数', en: 'quartile' },
  COUNT: { zh: '计数', en: 'count' },
  RANK: { zh: '位次', en: 'rank' },
  TOTAL: { zh: '总分', en: 'total of points' },
};

export function derivationWords(derivation: Derivation, locale: Locale): string {
  return derivations[derivation][locale];
}

const qualifierSigns: Readonly<Record<Qualifier, Text>> = {
  EXACT: { zh: '', en: '' },
  AT_LEAST: { zh: '不少于', en: 'at least ' },
  AT_MOST: { zh: '不多于', en: 'at most ' },
  ABOUT: { zh: '约', en: 'about ' },
};

export function qualifierWords(qualifier: Qualifier, locale: Locale): string {
  return qualifierSigns[qualifier][locale];
}

const days: Readonly<Record<Extract<Origin, { readonly kind: 'DAY' }>['of'], Text>> = {
  FILED: { zh: '报送日', en: 'day of filing' },
  PUBLISHED: { zh: '发布日', en: 'day of publication' },
  DUE: { zh: '期限', en: 'deadline' },
};

export function dayWords(of: keyof typeof days, locale: Locale): string {
  return days[of][locale];
}

const states: Readonly<Record<ReportState | 'HOLDS', Text>> = {
  NOT_FILED: { zh: '未报送', en: 'not filed' },
  DRAFT: { zh: '草稿', en: 'draft' },
  FILED: { zh: '待审核', en: 'to review' },
  RETURNED: { zh: '退回修改', en: 'returned' },
  ACCEPTED: { zh: '审核通过', en: 'accepted' },
  PUBLISHED: { zh: '已发布', en: 'published' },
  HOLDS: { zh: '写明', en: 'said' },
};

const stateNames = new Map<string, Text>(Object.entries(states));

/** What a report's state is called; one that nobody knows is told as it is. */
export function stateWords(state: string, locale: Locale): string {
  return stateNames.get(state)?.[locale] ?? state;
}

/** 应报14家，实有13家 */
export function coverageWords(
  { expected, reported }: { readonly expected: number; readonly reported: number },
  locale: Locale,
): string {
  return locale === 'zh' ? `应有${expected}家，实有${reported}家` : `${reported} of ${expected} units`;
}

/** 2025-03-10 09:12 in Beijing: offices of a county know one time zone. */
export function instantWords(instant: string): string {
  const at = new Date(Date.parse(instant) + 8 * 60 * 60 * 1000);
  return Number.isNaN(at.getTime()) ? instant : at.toISOString().slice(0, 16).replace('T', ' ');
}

const bases = new Map<string, Text>([
  ['LATEST_FILED', { zh: '最新报送的版本', en: 'the version filed last' }],
  ['ACCEPTED', { zh: '审核通过的版本', en: 'the version accepted' }],
  ['PUBLISHED', { zh: '已发布的版本', en: 'the version published' }],
]);

/** Which version of each report counts; a basis that nobody knows is told as it is. */
export function basisInWords(basis: string, locale: Locale): string {
  return bases.get(basis)?.[locale] ?? basis;
}
