import { check } from '@mingjian/server/commands/check';
import { UsageTrouble } from '@mingjian/server/commands/command-options';
import { ManualClock } from '@mingjian/server/platform/clock';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedPath } from '../reader/read.js';
import { balanceCells, lastYearsReport, soundReport, withFigures, withoutCells } from '../domain/reports.js';

const cli = join(import.meta.dirname, '../../apps/server/dist/commands/cli.js');
/** Noon of a day after both dates of report year 2025. */
const clock = new ManualClock(new Date('2026-02-10T04:00:00Z'));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
  return path;
}

async function checked(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let output = '';
  const code = await check(args, { env, clock, print: (text) => (output += text) });
  return { code, output };
}

interface Line {
  readonly file: string;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly {
    readonly code: string;
    readonly path: string | null;
    readonly message: unknown;
  }[];
}

async function lines(...files: readonly string[]) {
  const { code, output } = await checked(['--json', ...files]);
  const parsed: readonly Line[] = output
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  return { code, lines: parsed };
}

async function only(content: unknown) {
  const { code, lines: all } = await lines(file('report.json', content));
  const [line] = all;
  if (!line || all.length !== 1) throw new Error('one line was expected');
  return { code, ...line };
}

const unbalanced = withFigures({
  'applications.newlyReceived.commercialEnterprise': 3,
  'applications.newlyReceived.total': 12,
});
const submitted = { ...soundReport, previous: lastYearsReport };

describe('mingjian check', () => {
  test('finds nothing in a sound report and says that it may be filed', async () => {
    const { code, findings, problems } = await only(submitted);
    expect({ code, findings, problems }).toEqual({ code: 0, findings: [], problems: [] });
    const { output } = await checked([file('sound.json', submitted)]);
    expect(output).toBe(
      [
        `${join(folder, 'sound.json')}　410308103　2025 年度`,
        '  没有发现问题',
        '  不能判断：T3-SURGE、CP-TITLE、CP-ORG、DU-PREV、DU-PEER、TM-SUBMIT',
        '  结论：可以报送',
        '',
        '共 1 个文件：1 个可以报送，0 个须先更正，0 个文件有误',
        '',
      ].join('\n'),
    );
  });

  test('tells a program each finding with its rule, cells, both sides, sentence and mend', async () => {
    const { code, file: path, findings } = await only({ ...unbalanced, previous: lastYearsReport });
    expect(code).toBe(1);
    expect(path).toBe(join(folder, 'report.json'));
    expect(findings).toEqual([
      {
        rule: 'T3-BAL',
        grade: 'E',
        effect: 'BLOCK',
        cells: balanceCells('commercialEnterprise'),
        sections: [],
        passages: [],
        left: 3,
        right: 2,
        silencedBy: null,
        message: {
          zh: '表三“商业企业”列不平衡：新收＋上年结转＝3，办理总计＋结转下年＝2，差1件',
          en: 'Table 3 column Enterprises: new + carried in = 3, handled + carried out = 2, off by 1',
        },
        mend: { zh: expect.stringContaining('结转'), en: expect.stringContaining('carried forward') },
      },
      expect.objectContaining({ rule: 'T3-BAL', left: 14, right: 13, silencedBy: 'T3-BAL' }),
    ]);
  });

  test('ends well when something is only to be explained or is for information', async () => {
    const { code, findings } = await only({
      ...withFigures({ 'proactive.normativeDocument.inForce': 1 }),
      publishedOn: '2026-02-05',
      previous: lastYearsReport,
    });
    expect(code).toBe(0);
    expect(findings.map(({ rule, effect, left, right }) => [rule, effect, left, right])).toEqual([
      ['T2-VALIDMIN', 'EXPLAIN', 1, 2],
      ['T2-ROLL', 'EXPLAIN', 5, 1],
      ['TM-DUE', 'INFORM', '2026-02-05', '2026-01-31'],
    ]);
  });

  test('speaks Chinese, and English where asked or where the terminal does', async () => {
    const path = file('unbalanced.json', unbalanced);
    expect((await checked([path])).output).toContain('结论：更正后才能报送');
    expect((await checked([path], { LANG: 'C.UTF-8' })).output).toContain('必须更正');
    expect((await checked([path], { LANG: 'en_GB.UTF-8' })).output).toContain('Must be corrected (1)');
    expect((await checked([path, '--lang', 'en'])).output).toContain('to be corrected before filing');
    expect((await checked([path, '--lang', 'zh'], { LANG: 'en_US' })).output).toContain('必须更正');
    expect((await checked([path], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' })).output).toContain('必须更正');
  });

  test('shows people what is silenced apart, the first cells of many, and what could not be told', async () => {
    const { output } = await checked([file('u.json', withoutCells('disputes.', unbalanced))]);
    expect(output).toContain('其他问题已经说明，不另计 (1)');
    expect(output).toContain('(见 T3-BAL)');
    expect(output).toContain('disputes.reconsideration.pending 等 15 格');
    expect(output).toMatch(
      /不能判断：T2-ROLL、.*、T4-SUM（3 处）、.*、YY-CARRY（7 处）、.*、DU-PREV、DU-PEER、TM-SUBMIT\n/,
    );
  });
});

describe('last year’s report', () => {
  const off = withFigures(
    { 'applications.carriedForward.naturalPerson': 2, 'applications.carriedForward.total': 3 },
    lastYearsReport,
  );
  const rulesOf = ({ findings }: Line) => findings.map(({ rule }) => rule);

  test('may stand beside the report as `previous`', async () => {
    expect(rulesOf(await only({ ...soundReport, previous: off }))).toEqual(['YY-CARRY', 'YY-CARRY']);
  });

  test('is found in `history` by its year', async () => {
    const history = [{ ...off, reportYear: 2023 }, lastYearsReport];
    expect(rulesOf(await only({ ...soundReport, history }))).toEqual([]);
    const swapped = [{ ...lastYearsReport, reportYear: 2023 }, off];
    expect(rulesOf(await only({ ...soundReport, history: swapped }))).toEqual(['YY-CARRY', 'YY-CARRY']);
  });

  test('and those of the two years before it are looked back to as well', async () => {
    const history = [2024, 2023, 2022].map((reportYear) => ({
      ...withFigures({ 'applications.newlyReceived.total': 2 }, lastYearsReport),
      reportYear,
    }));
    expect(rulesOf(await only({ ...soundReport, history }))).toEqual(['T3-SURGE']);
    expect(rulesOf(await only({ ...soundReport, history: history.slice(0, 2) }))).toEqual([]);
  });

  test('is not invented: without one the rules that look back say nothing', async () => {
    const { code, findings } = await only({ ...soundReport, history: [] });
    expect([code, findings]).toEqual([0, []]);
  });

  test('of another year is refused, and the report is judged all the same', async () => {
    const answer = await only({ ...unbalanced, previous: { ...off, reportYear: 2023 } });
    expect(answer.code).toBe(1);
    expect(answer.problems).toMatchObject([
      { code: 'PREVIOUS_OF_ANOTHER_YEAR', path: 'previous.reportYear' },
    ]);
    expect(rulesOf(answer)).toEqual(['T3-BAL', 'T3-BAL']);
  });

  test('that is faulty itself is told with its place', async () => {
    const figures = [{ cell: 'applications.carriedForward.total', value: '2' }];
    const answer = await only({ ...soundReport, history: [{ unit: 'x', reportYear: 2024, figures }] });
    expect(answer.code).toBe(1);
    expect(answer.problems).toMatchObject([
      { code: 'BAD_VALUE', path: 'history[0].figures[0].value', reason: 'NOT_A_NUMBER' },
    ]);
  });

  test('of a year for which none was due is remarked on and is no fault of the file', async () => {
    const answer = await only({
      unit: '410322103',
      reportYear: 2008,
      publishedOn: '2009-03-20',
      previous: { unit: '410322103', reportYear: 2007 },
    });
    expect(answer.problems).toMatchObject([{ code: 'PREVIOUS_NOT_READ', path: 'previous' }]);
    expect(answer.code).toBe(0);
  });

  test('in the trial form is held against this one: table 3 has the same cells in both', async () => {
    const answer = await only({
      ...soundReport,
      reportYear: 2021,
      title: null,
      publishedOn: '2022-01-20',
      previous: {
        unit: '410322103',
        reportYear: 2020,
        formatFound: 'trial-2019',
        figures: [{ cell: 'applications.carriedForward.naturalPerson', value: 5 }],
      },
    });
    expect(answer.problems).toEqual([]);
    expect(answer.findings).toMatchObject([
      { rule: 'YY-CARRY', cells: ['applications.broughtForward.naturalPerson'], left: 5, right: 1 },
    ]);
  });

  test('and the report may stand as they do in a request to the API', async () => {
    expect(rulesOf(await only({ report: soundReport, previous: off }))).toEqual(['YY-CARRY', 'YY-CARRY']);
  });
});

describe('a file that cannot be read as a report says where and what', () => {
  test.each<[string, unknown, readonly [code: string, path: string | null][]]>([
    ['is empty', '', [['NOT_JSON', null]]],
    ['is no JSON', '{"unit": 5,,}', [['NOT_JSON', null]]],
    ['is in GBK', new Uint8Array([0x7b, 0x22, 0xcb, 0xcd, 0x22, 0x7d]), [['NOT_JSON', null]]],
    ['holds a number', 5, [['NOT_A_REPORT', null]]],
    ['holds nothing', 'null', [['NOT_A_REPORT', null]]],
    ['holds a list', [soundReport], [['NOT_A_REPORT', null]]],
    [
      'lacks unit and year',
      {},
      [
        ['NOT_A_REPORT', 'unit'],
        ['NOT_A_REPORT', 'reportYear'],
      ],
    ],
    ['has a year in words', { ...soundReport, reportYear: '2025' }, [['NOT_A_REPORT', 'reportYear']]],
    ['has half a year', { ...soundReport, reportYear: 2025.5 }, [['NOT_A_REPORT', 'reportYear']]],
    [
      'has a figure without a cell',
      { ...soundReport, figures: [{ cell: 'proactive.fee.amount', value: '1' }, { value: 3 }] },
      [['NOT_A_REPORT', 'figures[1].cell']],
    ],
    [
      'has a practice that neither holds nor does not',
      { ...soundReport, practices: [{ practice: 'rules.own' }] },
      [['NOT_A_REPORT', 'practices[0].holds']],
    ],
    [
      'has a history that is no list',
      { ...soundReport, history: lastYearsReport },
      [['NOT_A_REPORT', 'history']],
    ],
    [
      'is of a year for which none was due',
      { ...soundReport, reportYear: 2007 },
      [['FORMAT_MISMATCH', 'reportYear']],
    ],
    ['has another form', { ...soundReport, formatFound: 'trial-2019' }, [['FORMAT_MISMATCH', 'formatFound']]],
    [
      'has cells that the form lacks',
      { ...soundReport, figures: [{ cell: 'a' }, { cell: 'proactive.fee.amount' }, { cell: 'b' }] },
      [
        ['UNKNOWN_CELL', 'figures[0].cell'],
        ['UNKNOWN_CELL', 'figures[2].cell'],
      ],
    ],
    [
      'has values that are none',
      {
        ...soundReport,
        publishedOn: '2026-02-11',
        title: 'a\u0000',
        figures: [{ cell: 'proactive.fee.amount', value: true }],
      },
      [
        ['BAD_VALUE', 'publishedOn'],
        ['BAD_VALUE', 'title'],
        ['BAD_VALUE', 'figures[0].value'],
      ],
    ],
  ])('when it %s', async (_, content, expected) => {
    const { code, findings, problems } = await only(content);
    expect([code, findings]).toEqual([1, []]);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual(expected);
    for (const { message } of problems) {
      expect(message).toEqual({
        zh: expect.stringMatching(/[\u4e00-\u9fff]/),
        en: expect.stringMatching(/[a-z]/),
      });
    }
  });

  test('with line and column where it stops being JSON', async () => {
    const { output } = await checked([file('broken.json', '{\n  "unit": "410308103",,\n}')]);
    expect(output).toContain('不是 JSON：第 2 行第 23 列起有误');
  });

  test('when there is no file, or it is a folder, or too large', async () => {
    mkdirSync(join(folder, 'folder.json'));
    const { code, lines: all } = await lines(
      join(folder, 'none.json'),
      join(folder, 'folder.json'),
      file('large.json', ' '.repeat(5_000_001)),
    );
    expect(code).toBe(1);
    expect(all.map(({ problems }) => problems[0]?.code)).toEqual(['CANNOT_OPEN', 'CANNOT_OPEN', 'TOO_LARGE']);
  });

  test('but a mark of UTF-8 at its beginning is read over', async () => {
    expect((await only(`\ufeff${JSON.stringify(submitted)}`)).code).toBe(0);
  });

  test('and never hides the findings of the others', async () => {
    const { code, lines: all } = await lines(
      file('1.json', '{'),
      file('2.json', unbalanced),
      join(folder, 'none.json'),
      file('4.json', submitted),
    );
    expect(code).toBe(1);
    expect(all.map(({ findings, problems }) => [findings.length, problems.length])).toEqual([
      [0, 1],
      [2, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test('and its words cannot steer the terminal', async () => {
    const { output } = await checked([file('e.json', { ...soundReport, unit: '\u001b[2J410308103\r' })]);
    expect(output.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('documents', () => {
  test('are read and judged like reports', async () => {
    const { code, lines: all } = await lines(seedPath);
    expect(code).toBe(0);
    expect(all[0]?.problems).toEqual([]);
    expect(all[0]?.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'CP-KEY' })]));
  });

  test.each<[string, readonly number[]]>([
    ['report.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['report.DOCX', [0x50, 0x4b, 0x03, 0x04]],
    ['report.pdf', [0x25, 0x50, 0x44, 0x46]],
    ['report.wps', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['report.xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ])('%s: of this kind none can be read yet', async (name, bytes) => {
    const { code, output } = await checked([file(name, Uint8Array.from(bytes)), '--lang', 'en']);
    expect(code).toBe(2);
    expect(output).toContain('cannot be read yet');
  });

  test('that do not tell their year cannot be checked', async () => {
    const { code, lines: all } = await lines(file('note.txt', '明天下午开会。'));
    expect(code).toBe(1);
    expect(all[0]?.problems.map(({ code: problem }) => problem)).toEqual(['NO_YEAR']);
  });

  test('do not hide the findings of reports beside them', async () => {
    const word = file('a.doc', Uint8Array.of(0x50, 0x4b, 0x03, 0x04));
    const { code, lines: all } = await lines(word, file('b.json', unbalanced));
    expect(code).toBe(2);
    expect(all.map(({ findings }) => findings.length)).toEqual([0, 2]);
  });
});

describe('used wrongly', () => {
  test.each<[string, readonly string[]]>([
    ['without a file', []],
    ['with an option that it does not have', ['--strict', 'a.json']],
    ['in a language that it does not speak', ['--lang', 'fr', 'a.json']],
    ['with the units of two counties', ['east.json', 'west.json', '--units', 'units']],
  ])('%s it says so', async (_, args) => {
    await expect(checked(args)).rejects.toThrow(UsageTrouble);
  });
});

describe('from the command line', () => {
  /** Years back, for here the machine's own clock holds. */
  const old = { reportYear: 2022, publishedOn: '2023-01-20', title: null };
  const sound2022 = {
    ...soundReport,
    ...old,
    previous: { ...lastYearsReport, reportYear: 2021, publishedOn: null },
  };

  function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, [cli, 'check', ...args], (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
    });
  }

  test('the exit code is 0 for a sound report, 1 for one that would be refused', async () => {
    const sound = await run('--json', file('sound.json', sound2022));
    const refused = await run('--json', file('refused.json', { ...unbalanced, ...old }));
    expect([sound.code, refused.code]).toEqual([0, 1]);
    expect(JSON.parse(refused.out)).toMatchObject({ findings: [{ rule: 'T3-BAL' }, { rule: 'T3-BAL' }] });
  });

  test('the exit code is 2 for wrong usage, told apart from what is found', async () => {
    const { code, out, err } = await run('--units', folder, file('county.json', sound2022), 'another.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--units');
  });
});
