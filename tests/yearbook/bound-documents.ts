import type {
  BoundBlock,
  BoundDocument,
  BoundFigure,
  Derivation,
  Origin,
  ReportRef,
  Run,
  TableCell,
  TableColumn,
  TableRow,
} from '@mingjian/yearbook/bound';
import fc from 'fast-check';

type TableBlock = Extract<BoundBlock, { readonly kind: 'TABLE' }>;

const awkward = [
  '=1+1',
  '+86 0379',
  '-cmd|calc',
  '@SUM(A1)',
  '<b>粗</b>&amp;',
  '"引号",逗号',
  '“中文引号”——破折号…',
  "'; DROP TABLE--",
  ']]>',
  '甲\u0001乙\u202e丙',
  '第一行\n第二行\t制表',
  '　　缩进',
  '',
  '洛阳市孟津区人民政府常袋镇便民服务中心（党群服务中心）政务公开办公室',
  'Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '𠮷田㳇河镇',
  '_x0041_',
];

const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('城关镇', '会盟镇', '小浪底镇', '西霞院街道'),
);

const reports: fc.Arbitrary<ReportRef> = fc.record({
  unit: fc.integer({ min: 410308100, max: 410308120 }).map(String),
  name: fc.constantFrom('城关镇', '会盟镇', '洛阳市孟津区人民政府常袋镇便民服务中心'),
  year: fc.integer({ min: 2008, max: 2025 }),
  version: fc.option(fc.integer({ min: 1, max: 9 })),
});

const day = fc
  .tuple(
    fc.integer({ min: 2009, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const qualifier = fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT');

const origins: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({
    kind: fc.constant('CELL'),
    report: reports,
    cell: fc.constantFrom('applications.newlyReceived.naturalPerson', 'no.such.cell'),
    value: fc.nat(9_999),
  }),
  fc.record({ kind: fc.constant('WORDS'), report: reports, quote: words, value: fc.nat(999), qualifier }),
  fc.record({
    kind: fc.constant('DAY'),
    report: reports,
    of: fc.constantFrom('FILED', 'PUBLISHED', 'DUE'),
    day: fc.option(day),
  }),
  fc.record({ kind: fc.constant('STATE'), report: reports, state: words }),
  fc.record({
    kind: fc.constant('FINDING'),
    report: reports,
    rule: fc.constant('T3-BAL'),
    cells: fc.constant(['applications.newlyReceived.total']),
  }),
  fc.record({
    kind: fc.constant('POINTS'),
    report: reports,
    indicator: fc.constant('timeliness'),
    points: fc.nat(10),
    maximum: fc.constant(10),
  }),
);

const signs = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '约' } as const;
const grouped = (value: number): string => value.toLocaleString('en-US');

const count = fc.record({
  value: fc.option(fc.integer({ min: -999_999, max: 9_999_999 }), { freq: 6 }),
  qualifier,
});

type Facts = Pick<BoundFigure, 'kind' | 'value' | 'qualifier' | 'shown'>;

const facts: fc.Arbitrary<Facts> = fc.oneof(
  {
    weight: 6,
    arbitrary: count.map(({ value, qualifier: bound }): Facts => ({
      kind: 'count',
      value,
      qualifier: value === null ? 'EXACT' : bound,
      shown: value === null ? '—' : `${signs[bound]}${grouped(value)}`,
    })),
  },
  fc.integer({ min: 0, max: 99_999_999 }).map((cents): Facts => ({
    kind: 'money',
    value: (cents / 100).toFixed(2),
    qualifier: 'EXACT',
    shown: (cents / 100).toFixed(2),
  })),
  fc.integer({ min: 0, max: 1000 }).map((share): Facts => ({
    kind: 'percent',
    value: share / 10,
    qualifier: 'EXACT',
    shown: `${(share / 10).toFixed(1)}%`,
  })),
  day.map((value): Facts => ({ kind: 'day', value, qualifier: 'EXACT', shown: value.slice(5) })),
);

const derivation: fc.Arbitrary<Derivation> = fc.constantFrom(
  'STATED',
  'SUM',
  'DIFFERENCE',
  'SHARE',
  'CHANGE',
  'MEDIAN',
  'QUARTILE',
  'COUNT',
  'RANK',
  'TOTAL',
);

const figure = fc
  .record({
    facts,
    derivation,
    coverage: fc.option(fc.constant({ expected: 14, reported: 13 })),
    origins: fc.array(origins, { maxLength: 4 }),
  })
  .map(({ facts: said, ...rest }) => ({ ...said, ...rest }));

type Unkeyed = Omit<BoundFigure, 'key'>;

/** A cell that brings its own figures; their keys come from where it stands. */
type SeedCell =
  | { readonly kind: 'WORDS'; readonly words: string }
  | { readonly kind: 'FIGURE'; readonly figure: Unkeyed }
  | { readonly kind: 'RUNS'; readonly figures: readonly [Unkeyed, Unkeyed] }
  | { readonly kind: 'NOT_APPLICABLE' };

const seedCell: fc.Arbitrary<SeedCell> = fc.oneof(
  { weight: 6, arbitrary: figure.map((one) => ({ kind: 'FIGURE' as const, figure: one })) },
  words.map((said) => ({ kind: 'WORDS' as const, words: said })),
  fc.tuple(figure, figure).map((figures) => ({ kind: 'RUNS' as const, figures })),
  fc.constant({ kind: 'NOT_APPLICABLE' as const }),
);

interface SeedTable {
  readonly caption: string;
  readonly columns: number;
  readonly grouped: boolean;
  readonly isWide: boolean;
  readonly isShaded: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly SeedCell[];
    readonly state: string | null;
  }[];
  readonly summands: readonly number[];
}

const seedTable = (mostColumns: number): fc.Arbitrary<SeedTable> =>
  fc.integer({ min: 1, max: mostColumns }).chain((columns) =>
    fc.record({
      caption: words,
      columns: fc.constant(columns),
      grouped: fc.boolean(),
      isWide: fc.boolean(),
      isShaded: fc.boolean(),
      rows: fc.array(
        fc.record({
          name: words,
          cells: fc.array(seedCell, { minLength: columns, maxLength: columns }),
          state: fc.option(words, { freq: 5 }),
        }),
        { maxLength: 8 },
      ),
      summands: fc.array(fc.nat(99_999), { minLength: 8, maxLength: 8 }),
    }),
  );

export const boundDocuments: fc.Arbitrary<BoundDocument> = fc
  .record({
    title: fc.array(words, { minLength: 1, maxLength: 2 }),
    subtitle: words,
    marks: fc.array(fc.constantFrom('演示数据', '暂定'), { maxLength: 2 }),
    tables: fc.array(seedTable(7), { maxLength: 3 }),
    wide: fc.array(seedTable(16), { maxLength: 1 }),
    texts: fc.array(fc.tuple(words, figure, words), { maxLength: 3 }),
    quote: words,
    locale: fc.constantFrom('zh', 'en'),
  })
  .map(({ tables, wide, texts, ...rest }) => planted({ ...rest, tables: [...tables, ...wide], texts }));

interface Seeds {
  readonly title: readonly string[];
  readonly subtitle: string;
  readonly marks: readonly string[];
  readonly tables: readonly SeedTable[];
  readonly texts: readonly (readonly [string, Unkeyed, string])[];
  readonly quote: string;
  readonly locale: 'zh' | 'en';
}

function planted({ title, subtitle, marks, tables, texts, quote, locale }: Seeds): BoundDocument {
  const figures: BoundFigure[] = [];
  const keep = (key: string, unkeyed: Unkeyed): string => {
    figures.push({ ...unkeyed, key });
    return key;
  };
  const paragraphs = texts.map(([before, one, after], at): BoundBlock => ({
    kind: at % 2 === 0 ? 'PARAGRAPH' : 'NOTE',
    key: `text${at}`,
    runs: [{ words: before }, { figure: keep(`text${at}.figure`, one) }, { words: after }],
  }));
  const blocks = tables.map((seed, at) => tableOf(seed, at, keep));
  const chart: readonly BoundBlock[] = blocks[0] === undefined ? [] : [barsBeside(blocks[0])];
  return {
    title,
    subtitle,
    marks,
    blocks: [
      { kind: 'HEADING', key: 'h1', level: 1, words: '一、报送和发布' },
      ...paragraphs,
      { kind: 'HEADING', key: 'h2', level: 2, words: '（一）<申请>&办理' },
      ...blocks,
      ...chart,
      { kind: 'QUOTE', key: 'quote', words: quote, source: '城关镇2024年度报告' },
      // What a table says is said once more in the text.
      { kind: 'NOTE', key: 'again', runs: figures.slice(-2).map(({ key }) => ({ figure: key })) },
      { kind: 'PAGE_BREAK' },
      { kind: 'HEADING', key: 'h3', level: 3, words: '1. 其他' },
      { kind: 'SIGNATURE', body: '孟津区人民政府办公室', day: '2025-03-10' },
    ],
    figures,
    manifest: manifestIn(locale),
    checkCode: '7C41-E0B2',
  };
}

function manifestIn(locale: 'zh' | 'en'): BoundDocument['manifest'] {
  return {
    kind: 'COMPARATIVE',
    region: { code: '410308', name: '孟津区' },
    year: 2024,
    basis: 'APPROVED',
    locale,
    madeAt: '2025-03-10T01:12:00.000Z',
    scheme: '2024-1',
    rules: '7',
    program: '0.1.0',
    versions: [{ unit: '410308100', year: 2024, version: 2, sha256: 'a'.repeat(64) }],
    edits: [{ key: 'text0', runs: [{ words: '县里的话' }] }],
  };
}

function tableOf(seed: SeedTable, at: number, keep: (key: string, figure: Unkeyed) => string): TableBlock {
  const key = `table${at}`;
  const total = seed.columns + 2;
  const columns = Array.from({ length: total }, (_, place): TableColumn => ({
    key: place === 0 ? 'unit' : place === total - 1 ? 'summed' : `c${place}`,
    title: place === 0 ? '单位' : place === total - 1 ? '新收' : `列${place}`,
    group: seed.grouped && place > 0 && place < 3 ? '报送' : null,
    align: place === 0 ? 'left' : 'right',
    width: 1 / total,
  }));
  const rows = seed.rows.map((row, down): TableRow => {
    const rowKey = `${key}.r${down}`;
    const cells: readonly TableCell[] = row.cells.map((cell, across): TableCell => {
      const place = `${rowKey}.c${across + 1}`;
      if (cell.kind === 'FIGURE') return { kind: 'FIGURE', figure: keep(place, cell.figure) };
      if (cell.kind !== 'RUNS') return cell;
      const [one, other] = cell.figures;
      const runs: readonly Run[] = [
        { figure: keep(`${place}.a`, one) },
        { words: '（' },
        { figure: keep(`${place}.b`, other) },
        { words: '）' },
      ];
      return { kind: 'RUNS', runs };
    });
    const name: TableCell = { kind: 'WORDS', words: row.name };
    if (row.state !== null && seed.columns > 0)
      return {
        key: rowKey,
        cells: [name, { kind: 'STATE', words: row.state, span: seed.columns + 1 }],
        shades: null,
      };
    const value = seed.summands[down] ?? 0;
    const summand = keep(`${rowKey}.summed`, counted(value, 'STATED'));
    return {
      key: rowKey,
      cells: [name, ...cells, { kind: 'FIGURE', figure: summand }],
      shades: seed.isShaded ? columns.map((_, place) => place % 6) : null,
    };
  });
  // States stand over cells of which some figures were kept: only those that are printed count.
  const sum = seed.rows.reduce(
    (all, row, down) => all + (row.state === null ? (seed.summands[down] ?? 0) : 0),
    0,
  );
  return {
    kind: 'TABLE',
    key,
    caption: `表${at + 1}　${seed.caption}`,
    columns,
    rows,
    total: {
      key: `${key}.total`,
      cells: [
        { kind: 'WORDS', words: '合计' },
        ...Array.from({ length: seed.columns }, (): TableCell => ({ kind: 'WORDS', words: '' })),
        { kind: 'FIGURE', figure: keep(`${key}.total`, counted(sum, 'SUM')) },
      ],
      shades: null,
    },
    summed: ['summed'],
    notes: ['注：“—”为未报，不计为0。'],
    isWide: seed.isWide,
  };
}

function counted(value: number, how: Derivation): Unkeyed {
  return {
    kind: 'count',
    value,
    qualifier: 'EXACT',
    shown: grouped(value),
    derivation: how,
    coverage: null,
    origins: [
      {
        kind: 'CELL',
        report: { unit: '410308100', name: '城关镇', year: 2024, version: 2 },
        cell: 'applications.newlyReceived.total',
        value,
      },
    ],
  };
}

function barsBeside(table: TableBlock): BoundBlock {
  return {
    kind: 'CHART',
    key: `${table.key}.chart`,
    caption: '图1　各单位申请 <件>',
    description: '城关镇最多 & "其余"不到一半',
    table: table.key,
    chart: {
      kind: 'BARS',
      series: [
        { name: '予以公开', tone: 'first' },
        { name: '结转下年度', tone: 'outline' },
      ],
      rows: [
        {
          name: '城关镇',
          values: [
            { value: 31, qualifier: 'EXACT', shown: '31' },
            { value: 2, qualifier: 'EXACT', shown: '2' },
          ],
          total: '33',
          absent: null,
        },
        { name: '横水镇', values: [null, null], total: null, absent: '未报送' },
      ],
    },
  };
}

/** A table with so many words in narrow cells, one beneath the other. */
export function withCodes(codes: readonly string[]): BoundDocument {
  const document = largeDocument(1, 1);
  const narrow = (key: string, width: number): TableColumn => ({
    key,
    title: '话',
    group: null,
    align: 'left',
    width,
  });
  return {
    ...document,
    figures: [],
    blocks: [
      {
        kind: 'TABLE',
        key: 'codes',
        caption: '表1',
        columns: [narrow('code', 0.2), narrow('rest', 0.8)],
        rows: codes.map((words, at) => ({
          key: `code${at}`,
          cells: [
            { kind: 'WORDS', words },
            { kind: 'WORDS', words: '' },
          ],
          shades: null,
        })),
        total: null,
        summed: [],
        notes: [],
        isWide: false,
      },
    ],
  };
}

/** A table for each number, of up to five figures, each of which is told of in the annex. */
export function withManyParts(tables: readonly number[]): BoundDocument {
  const document = largeDocument(1, 1);
  const [figure] = document.figures;
  if (figure === undefined) throw new Error('The document has figures');
  const named = tables.flatMap((at) =>
    Array.from({ length: 1 + (at % 5) }, (_, row) => ({ at, row, key: `parts${at}.${row}` })),
  );
  return {
    ...document,
    figures: named.map(({ key }) => ({ ...figure, key })),
    blocks: tables.map((at): BoundBlock => ({
      kind: 'TABLE',
      key: `parts${at}`,
      caption: `表${at}。`,
      columns: [
        { key: 'name', title: '单位', group: null, align: 'left', width: 0.5 },
        { key: 'value', title: '件数', group: null, align: 'right', width: 0.5 },
      ],
      rows: named
        .filter((one) => one.at === at)
        .map(({ row, key }) => ({
          key,
          cells: [
            { kind: 'WORDS', words: `${at}节${row + 1}行` },
            { kind: 'FIGURE', figure: key },
          ],
          shades: null,
        })),
      total: null,
      summed: [],
      notes: [],
      isWide: false,
    })),
  };
}

/** Units and years by number, for measuring and looking: 52 units and 40 departments over 18 years. */
export function largeDocument(units: number, years: number): BoundDocument {
  const figures: BoundFigure[] = [];
  const cells = [
    'newlyReceived',
    'broughtForward',
    'handledTotal',
    'carriedForward',
    'granted',
    'partlyGranted',
    'refused',
  ];
  const unitNames = Array.from(
    { length: units },
    (_, at) => `第${at + 1}${at % 3 === 0 ? '街道办事处' : '镇'}`,
  );
  const tables = Array.from({ length: years }, (_, step): readonly BoundBlock[] => {
    const year = 2008 + step;
    const key = `year${year}`;
    const columns: readonly TableColumn[] = [
      { key: 'unit', title: '单位', group: null, align: 'left', width: 0.23 },
      ...cells.map((cell, at): TableColumn => ({
        key: cell,
        title: ['新收', '上年结转', '办结总计', '结转下年', '予以公开', '部分公开', '不予公开'][at] ?? cell,
        group: at >= 4 ? '办理结果' : null,
        align: 'right',
        width: 0.11,
      })),
    ];
    const valueAt = (down: number, across: number): number =>
      ((down * 37 + across * 11 + year) * 7919) % 1987;
    const report = (down: number): ReportRef => ({
      unit: String(410308100 + down),
      name: unitNames[down] ?? '',
      year,
      version: 1 + (down % 3),
    });
    const stated = (down: number, across: number): Origin => ({
      kind: 'CELL',
      report: report(down),
      cell: `applications.${cells[across]}.total`,
      value: valueAt(down, across),
    });
    const keep = (one: BoundFigure): TableCell => {
      figures.push(one);
      return { kind: 'FIGURE', figure: one.key };
    };
    const whole = (rowKey: string, across: number, value: number, how: Derivation, from: readonly Origin[]) =>
      keep({
        key: `${rowKey}.${cells[across]}`,
        kind: 'count',
        value,
        qualifier: 'EXACT',
        shown: grouped(value),
        derivation: how,
        coverage: how === 'SUM' ? { expected: units, reported: units } : null,
        origins: from,
      });
    const rows = unitNames.map((name, down): TableRow => ({
      key: `${key}.${down}`,
      cells: [
        { kind: 'WORDS', words: name },
        ...cells.map((_, across) =>
          whole(`${key}.${down}`, across, valueAt(down, across), 'STATED', [stated(down, across)]),
        ),
      ],
      shades: null,
    }));
    const total: TableRow = {
      key: `${key}.total`,
      cells: [
        { kind: 'WORDS', words: `${units}家合计` },
        ...cells.map((_, across) =>
          whole(
            `${key}.total`,
            across,
            unitNames.reduce((sum, _name, down) => sum + valueAt(down, across), 0),
            'SUM',
            unitNames.map((_name, down) => stated(down, across)),
          ),
        ),
      ],
      shades: null,
    };
    const [first, second] = figures.slice(-cells.length);
    const text: readonly Run[] = [
      { words: `${year}年度${units}家新收政府信息公开申请` },
      ...(first ? [{ figure: first.key }] : []),
      { words: '件，上年结转' },
      ...(second ? [{ figure: second.key }] : []),
      { words: '件。本文数字除另有说明外，均为各家之和，没有报告的单位不当作零。' },
    ];
    return [
      { kind: 'HEADING', key: `${key}.h`, level: 1, words: `${step + 1}、${year}年度` },
      { kind: 'PARAGRAPH', key: `${key}.p`, runs: text },
      {
        kind: 'CHART',
        key: `${key}.chart`,
        caption: `图${step + 1}　${year}年度新收申请最多的十家（件）`,
        description: `${year}年度新收申请最多的十家`,
        table: `${key}.table`,
        chart: {
          kind: 'BARS',
          series: [{ name: '新收', tone: 'first' }],
          rows: unitNames.slice(0, 10).map((name, down) => ({
            name,
            values: [
              { value: valueAt(down, 0), qualifier: 'EXACT' as const, shown: grouped(valueAt(down, 0)) },
            ],
            total: grouped(valueAt(down, 0)),
            absent: null,
          })),
        },
      },
      {
        kind: 'TABLE',
        key: `${key}.table`,
        caption: `表${step + 1}　${year}年度申请办理（件）`,
        columns,
        rows,
        total,
        summed: cells,
        notes: ['注：每件数取自各单位审核通过的版本。'],
        isWide: false,
      },
    ];
  }).flat();
  return {
    title: ['洛阳市孟津区2008—2025年度', '政府信息公开工作年度报告比较分析'],
    subtitle: '孟津区人民政府办公室　2025年3月10日',
    marks: ['演示数据'],
    blocks: [...tables, { kind: 'SIGNATURE', body: '孟津区人民政府办公室', day: '2025-03-10' }],
    figures,
    manifest: manifestIn('zh'),
    checkCode: '7C41-E0B2',
  };
}
