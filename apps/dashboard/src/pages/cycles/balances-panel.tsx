import { emptyBalanceSheet, openingCells, readBalanceBlock } from '@mingjian/domain';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { CopyButton } from '../../ui/copy-button';
import { LoadingLines } from '../../ui/states/loading-lines';
import { BalancesBook } from './balances-book';
import { BalancesCheck } from './balances-check';
import { BalancesTable } from './balances-table';
import { openingBalancesQuery, setOpeningBalancesMutation } from './cycles-queries';
import type { CycleSettings } from './cycles-queries';
import { mendLine } from './mend-line';
import { UnmatchedList } from './unmatched-list';
import { useAct } from './use-act';

/** What units bring into a first year, pasted from one sheet: carried forward, in force. */
export function BalancesPanel({ cycle }: { readonly cycle: CycleSettings }) {
  const { say, text, language } = useWords();
  const { region } = useScope();
  const { year, closedOn } = cycle;
  const units = useUnitsOfYear(region.code, year, { live: false }).units;
  const hasBefore = region.years.includes(year - 1);
  const before = useUnitsOfYear(region.code, year - 1, { live: false, skip: !hasBefore }).units;
  const standing = useLiveQuery(openingBalancesQuery, { region: region.code, year }, { live: false });
  const [pasted, setPasted] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { send, isSending, problem } = useAct(setOpeningBalancesMutation);
  const cells = openingCells(year);
  if (cells.length === 0) return <p className="panel cy-note">{say('cycles.balances.noCells', { year })}</p>;
  if (!units || !standing.data || (hasBefore && !before)) return <LoadingLines />;
  const balances = standing.data.openingBalances ?? [];
  const withReport = new Set((before ?? []).filter(stands).map(({ id }) => id));
  const open = units.filter(({ id }) => !withReport.has(id));
  const block = readBalanceBlock(pasted, units, year);
  const rows = block.rows.filter(({ unit }) => !withReport.has(unit.id));
  const refused = block.rows.filter(({ unit }) => withReport.has(unit.id)).map(({ unit }) => unit);
  const toMend = block.unmatched.length + block.bad.length + block.repeated.length;
  const save = async () => {
    const missing =
      toMend > 0
        ? say('cycles.balances.needMending', { n: toMend })
        : rows.length === 0
          ? say('cycles.balances.needRows')
          : null;
    setAsked(missing);
    if (missing !== null) return;
    const input = {
      region: region.code,
      year,
      rows: rows.map(({ unit, cells: of }) => ({ unit: unit.code, cells: [...of] })),
    };
    if (await send({ input })) setPasted('');
  };
  return (
    <section className="panel cy-panel" aria-labelledby="cy-balances-title">
      <h2 id="cy-balances-title">{say('cycles.panel.balances')}</h2>
      {closedOn !== null && balances.length === 0 && <p>{say('cycles.balances.none', { year })}</p>}
      {(closedOn === null || balances.length > 0) && (
        <p className="s13 k2">{say('cycles.balances.what', { before: year - 1, year })}</p>
      )}
      {closedOn === null && (
        <>
          <p className="cy-acts">
            <CopyButton
              label={say('cycles.balances.copySheet')}
              text={() => emptyBalanceSheet(open, year, text({ zh: '单位', en: 'Unit' }), language)}
              nothing={say('cycles.balances.needRows')}
            />
            <BalancesBook region={region.code} year={year} onRead={setPasted} />
          </p>
          <Input.TextArea
            value={pasted}
            rows={7}
            aria-label={say('cycles.balances.sheet')}
            placeholder={say('cycles.balances.how')}
            onChange={({ target }) => setPasted(target.value)}
          />
          <UnmatchedList
            unmatched={block.unmatched}
            onMend={(one, words) => setPasted(mendSheet(pasted, one, words))}
          />
          <BalancesCheck block={block} refused={refused} cells={cells} before={year - 1} />
          {rows.length > 0 && (
            <BalancesTable
              title={say('cycles.balances.toSet', { n: rows.length })}
              cells={cells}
              rows={rows.map(({ unit, cells: of }) => ({ name: unit.name, code: unit.code, cells: of }))}
              standing={balances}
            />
          )}
          {(asked ?? problem) !== null && (
            <p role="alert" className="bad cy-problem">
              {asked ?? problem}
            </p>
          )}
          <Button type="primary" loading={isSending} onClick={() => void save()}>
            {say('cycles.balances.save')}
          </Button>
        </>
      )}
      {balances.length > 0 && (
        <BalancesTable
          title={say('cycles.balances.standing', { n: balances.length })}
          cells={cells}
          rows={balances.map(({ unitName, unitCode, cells: of }) => ({
            name: unitName,
            code: unitCode,
            cells: of.map(({ cell, value }) => ({ cell, value: Number(value) })),
          }))}
          standing={[]}
        />
      )}
    </section>
  );
}

/** Whether a report of the year stands: it then speaks for itself. */
function stands({ year, latestReport }: UnitOfYear): boolean {
  return latestReport?.year === year;
}

/** A wrong name in a sheet is mended where it stands; a line that is left out goes whole. */
function mendSheet(sheet: string, one: Parameters<typeof mendLine>[1], words: string): string {
  const lines = sheet.split(/\r\n|\r|\n/);
  const line = lines[one.line - 1] ?? '';
  if (words === '') return mendLine(sheet, { ...one, text: line }, '');
  const wrong = line.split('\t').find((field) => /[^\d\s.,-]/.test(field)) ?? line;
  return mendLine(sheet, { ...one, text: wrong }, words);
}
