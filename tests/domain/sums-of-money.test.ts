import {
  addUp,
  balanceByColumn,
  balancedRows,
  differenceOf,
  equationOf,
  fenFromTenThousandYuan,
  formatById,
  formats,
  isRuleId,
  judgeIdentity,
  ruleById,
  rulesFor,
  tenThousandYuanFromFen,
  withComputedTotals,
} from '@mingjian/domain';
import type { FigureValue, Format, Judgement, RuleId, Table } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20261127 };
const today = formatById('revised-2021');
const applications = today.tables.find(({ id }) => id === 'applications');

/** The form of 2021 as if one column of table 3 held money: no printed form adds money up yet, the next one may. */
const withMoney: Format = {
  ...today,
  tables: today.tables.map((table): Table =>
    table === applications
      ? {
          ...table,
          columns: table.columns.map((column) =>
            column.id === 'legalService' ? { ...column, kind: 'money' } : column,
          ),
        }
      : table,
  ),
};

function judged(rule: RuleId, figures: Readonly<Record<string, FigureValue>>): readonly Judgement[] {
  const found = ruleById(rule);
  if (found.kind !== 'identity') throw new Error(`${rule} adds no cells`);
  return judgeIdentity(
    { ...found, id: rule },
    {
      format: withMoney,
      figures: new Map(Object.entries(figures).map(([place, value]) => [`applications.${place}`, value])),
      previous: null,
    },
  );
}

const paid = {
  'newlyReceived.legalService': '0.1',
  'broughtForward.legalService': '0.2',
  'carriedForward.legalService': '0',
};

describe('figures are added up', () => {
  const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const signed = fc.record({ sign: fc.constantFrom(1 as const, -1 as const), fen: amount });

  test('as money to the fen, as a plain sum of whole fen does', () => {
    fc.assert(
      fc.property(fc.array(signed, { minLength: 1, maxLength: 30 }), (terms) => {
        let plain = 0n;
        for (const { sign, fen } of terms) plain = sign === 1 ? plain + fen : plain - fen;
        const sum = addUp(terms, ({ fen }) => tenThousandYuanFromFen(fen));
        expect(fenFromTenThousandYuan(String(sum))).toBe(plain);
      }),
      settings,
    );
  });

  test('and are unknown where one is, where kinds are mixed, and where a text is no amount', () => {
    const sumOf = (...values: readonly (FigureValue | undefined)[]): FigureValue | null =>
      addUp(
        values.map((value) => ({ sign: 1 as const, value })),
        ({ value }) => value,
      );
    expect(sumOf(0.1, 0.2)).toBe(0.3);
    expect(sumOf('0.1', '0.2')).toBe('0.3');
    expect(sumOf('0.1', undefined)).toBeNull();
    expect(sumOf(1, '0.1')).toBeNull();
    expect(sumOf('0.1', '2027-01-31')).toBeNull();
    expect(differenceOf({ left: '0.3', right: '0.31' })).toBe(-0.01);
    expect(differenceOf({ left: '2027-01-31', right: '2027-02-01' })).toBeNull();
    expect(differenceOf({ left: 1, right: '1' })).toBeNull();
  });
});

describe('a rule that adds cells up', () => {
  test('tells of a column of money whether it holds, and by how much it does not', () => {
    const balance = (handled: string) =>
      balanceByColumn(judged('T3-BAL', { ...paid, 'handledTotal.legalService': handled }), 'T3-BAL').get(
        'legalService',
      );
    expect(balance('0.3')).toEqual({ outcome: 'PASS', offBy: 0 });
    expect(balance('0.300001')).toEqual({ outcome: 'FAIL', offBy: 0.000001 });
    const failed = judged('T3-BAL', { ...paid, 'handledTotal.legalService': '0.31' }).find(
      ({ outcome }) => outcome === 'FAIL',
    );
    expect(failed).toMatchObject({ left: '0.3', right: '0.31' });
    const equation = failed && equationOf(failed, withMoney, new Map(), null);
    expect(equation).toMatchObject({ offBy: 0.01, holds: false });
  });

  test('does not add money to the counts of its row', () => {
    const counts = [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfare',
      'otherOrganization',
    ];
    const row = Object.fromEntries(counts.map((column) => [`newlyReceived.${column}`, 1]));
    const [first] = judged('T3-ROW', {
      ...row,
      'newlyReceived.legalService': '0.1',
      'newlyReceived.total': 5,
    });
    expect(first).toMatchObject({ outcome: 'PASS', left: 5, right: 5 });
    expect(first?.cells).not.toContain('applications.newlyReceived.legalService');
  });

  test('has the form work out a total of money from its parts', () => {
    const parts = (applications?.rows ?? []).filter(({ partOf }) => partOf === 'handledTotal');
    const figures = new Map(parts.map(({ id }) => [`applications.${id}.legalService`, '0.1']));
    const filled = withComputedTotals(figures, withMoney, () => true);
    expect(parts).toHaveLength(21);
    expect(filled.get('applications.handledTotal.legalService')).toBe('2.1');
  });
});

describe('the line under a table that a rule balances', () => {
  const balanced = formats.flatMap((format) =>
    format.tables.flatMap(({ id, balancedBy }) =>
      balancedBy === undefined ? [] : [[format.id, id, balancedBy, format] as const],
    ),
  );

  test.each(balanced)(
    '%s, %s: %s is a rule of the form on this table, and its rows are named',
    (id, table, rule, format) => {
      const found = rulesFor(id, format.years.from).find((one) => one.id === rule);
      expect(found).toMatchObject({ kind: 'identity', forEach: 'column', table });
      const { zh, en } = balancedRows(rule, format);
      expect(zh).not.toBe(rule);
      expect(en).not.toBe(rule);
    },
  );

  test('names what comes in and what goes out, and a long sum by its formula', () => {
    expect(balancedRows('T3-BAL', today)).toEqual({
      zh: '新收＋上年结转 − 办理总计 − 结转下年',
      en: 'New + Carried in − Handled − Carried out',
    });
    expect(isRuleId('T3-SUM') && balancedRows('T3-SUM', today).zh).toBe(ruleById('T3-SUM').formula);
  });
});
