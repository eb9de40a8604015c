import { fenFromTenThousandYuan, fenFromYuan, tenThousandYuanFromFen, yuanFromFen } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260202 };
const fen = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('money is whole fen', () => {
  test.each([
    ['0', 0n],
    ['1', 1_000_000n],
    ['1.25', 1_250_000n],
    ['0.000001', 1n],
    ['-0.01', -10_000n],
    ['12.300000', 12_300_000n],
  ])('%s 万元', (amount, expected) => {
    expect(fenFromTenThousandYuan(amount)).toBe(expected);
  });

  test.each([
    ['0', 0n],
    ['400', 40_000n],
    ['400.5', 40_050n],
    ['-0.01', -1n],
    ['0.010', 1n],
  ])('%s 元', (amount, expected) => {
    expect(fenFromYuan(amount)).toBe(expected);
  });

  test('is written without needless zeros, and nothing has no sign', () => {
    expect(tenThousandYuanFromFen(1_250_000n)).toBe('1.25');
    expect(tenThousandYuanFromFen(-1n)).toBe('-0.000001');
    expect(tenThousandYuanFromFen(0n)).toBe('0');
    expect(yuanFromFen(40_050n)).toBe('400.5');
    expect(yuanFromFen(-40_000n)).toBe('-400');
    expect(fenFromTenThousandYuan('-0')).toBe(0n);
  });

  test.each(['', '1e3', '1,000', '１', ' 1', '1 ', '+1', '.5', '1.', 'NaN', '0.0000001', '9'.repeat(31)])(
    '%j is no amount in 万元',
    (text) => {
      expect(fenFromTenThousandYuan(text)).toBeNull();
    },
  );

  test('half a fen is no amount in yuan', () => {
    expect(fenFromYuan('0.005')).toBeNull();
  });
});

describe('without floating point', () => {
  test('every amount is read again as it was written, in 万元 and in yuan', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(fenFromTenThousandYuan(tenThousandYuanFromFen(amount))).toBe(amount);
        expect(fenFromYuan(yuanFromFen(amount))).toBe(amount);
      }),
      settings,
    );
  });

  test('amounts add up to the fen, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 30 }), (amounts) => {
        const added = (list: readonly bigint[]) =>
          list.reduce((sum, one) => sum + (fenFromTenThousandYuan(tenThousandYuanFromFen(one)) ?? 0n), 0n);
        const plain = amounts.reduce((sum, one) => sum + one, 0n);
        expect(added(amounts)).toBe(plain);
        expect(added([...amounts].reverse())).toBe(plain);
      }),
      settings,
    );
  });

  test('0.1 and 0.2 are 0.3', () => {
    const sum = (fenFromTenThousandYuan('0.1') ?? 0n) + (fenFromTenThousandYuan('0.2') ?? 0n);
    expect(tenThousandYuanFromFen(sum)).toBe('0.3');
  });

  test('the decimal point moves four places between 万元 and yuan', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const yuan = fenFromYuan(yuanFromFen(amount));
        expect(yuan).toBe(fenFromTenThousandYuan(tenThousandYuanFromFen(amount)));
      }),
      settings,
    );
  });
});
