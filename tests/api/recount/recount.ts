import type { Database } from '@mingjian/server/platform/database/database';
import { onBasis } from './recount-views.js';
import type { RecountBasis } from './recount-views.js';

/** Of which county and year something is counted again. */
export interface Place {
  readonly region: string;
  readonly year: number;
}

/** What one row of a recount says. Amounts come as decimal text, whole numbers as they are, days as YYYY-MM-DD. */
export type Counted = Readonly<Record<string, string | number | boolean | null>>;

/** Counts again. `$1` is the county and `$2` the year of every question; views of `recount` are those of the basis. */
export class Recount {
  constructor(
    private readonly database: Database,
    readonly place: Place,
    readonly basis: RecountBasis = 'LATEST_FILED',
  ) {}

  async rows(sql: string, more: readonly unknown[] = []): Promise<readonly Counted[]> {
    const { region, year } = this.place;
    return this.database.query<Counted>(onBasis(sql, this.basis), [region, year, ...more]);
  }

  async row(sql: string, more: readonly unknown[] = []): Promise<Counted> {
    const [first] = await this.rows(sql, more);
    return first ?? {};
  }
}

const signs: Readonly<Record<string, string>> = { AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '约' };

/** As paper prints it: what is open with its sign, commas from ten thousand up, a dash for what nobody says. */
export function printed(
  amount: Counted[string] | undefined,
  qualifier: Counted[string] | undefined = 'EXACT',
): string {
  if (amount === null || amount === undefined) return '—';
  const [whole = '', decimals] = String(amount).replace('-', '').split('.');
  const parted = Number(whole) >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = Number(amount) < 0 ? '−' : '';
  return `${signs[String(qualifier)] ?? ''}${sign}${parted}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A change, which says where it leads: +3, −3, 0. */
export function printedChange(amount: Counted[string] | undefined, qualifier?: Counted[string]): string {
  const shown = printed(amount, 'EXACT');
  return `${signs[String(qualifier)] ?? ''}${Number(amount) > 0 ? `+${shown}` : shown}`;
}

export function printedPercent(percent: Counted[string] | undefined): string {
  return percent === null || percent === undefined ? '—' : `${printed(percent)}%`;
}

/** 1-20; with its year where that is not the one after the report year. */
export function printedDay(day: Counted[string] | undefined, { year }: Place): string {
  if (typeof day !== 'string') return '—';
  const [of = '', month = '', date = ''] = day.split('-');
  const short = `${Number(month)}-${date}`;
  return Number(of) === year + 1 ? short : `${of}-${short}`;
}

export function dayInChinese(day: Counted[string] | undefined): string {
  const [year, month, date] = String(day).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
