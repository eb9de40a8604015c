import type { Words } from '../../messages/use-words';
import type { Scope } from '../../shell/scope';

/** Whose figures a table of one year holds, on which basis, of how many units, and of which day. */
export interface AboutYear {
  readonly scope: Pick<Scope, 'basis' | 'year'> & {
    readonly region: Pick<Scope['region'], 'code' | 'name' | 'demonstration'>;
  };
  /** Null where the figures do not add up over units. */
  readonly coverage: { readonly expected: number; readonly reported: number } | null;
  /** The day of the export, in words. */
  readonly day: string;
}

/** What stands before the head of every table that is exported for one year. */
export function aboutYear(
  { scope, coverage, day }: AboutYear,
  { say }: Pick<Words, 'say'>,
): readonly (readonly [label: string, value: string])[] {
  const { region, basis, year } = scope;
  const provisional = basis === 'LATEST_FILED' ? `${say('sentence.dot')}${say('basis.provisional')}` : '';
  return [
    [say('export.region'), `${region.name} ${region.code}`],
    [say('export.year'), String(year)],
    [say('export.basis'), `${say(`basis.${basis}`)}${provisional}`],
    ...(coverage === null
      ? []
      : [[say('export.coverage'), say('export.coverage.of', { ...coverage, year })] as const]),
    [say('export.day'), day],
    ...(region.demonstration ? [[say('export.note'), say('demonstration')] as const] : []),
  ];
}
