import { cellCode, cellsOf, formatDue, rowLabel } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { NothingHere } from '../../ui/states/nothing-here';
import { HelpTable } from './help-table';

/** What each section of the year's form must say, and what is counted in each row. */
export function FormTopic() {
  const tell = useHelpWords();
  const { text } = useWords();
  const { year } = useScope();
  const format = formatDue(year);
  if (format === null) return <NothingHere title={tell('help.form.none', { year })} />;
  return (
    <>
      <h1>
        {tell('help.form.h1', {
          year,
          name: text(format.name),
          sections: format.sections.length,
          cells: cellsOf(format).size,
        })}
      </h1>
      <p className="s13 k2" lang="zh-CN">
        {tell('help.form.basis', { basis: format.basis })}
      </p>
      <HelpTable name={tell('help.topic.forms')}>
        <thead>
          <tr>
            <th scope="col">{tell('help.form.section')}</th>
            <th scope="col">{tell('help.form.must')}</th>
            <th scope="col">{tell('help.form.law')}</th>
          </tr>
        </thead>
        <tbody>
          {format.sections.map(({ id, number, title, mandatory, mustContain, basis }) => (
            <tr key={id}>
              <th scope="row">
                {number}
                {text(title)}
                <span className="k3 hp-second">
                  {tell(mandatory ? 'help.form.mandatory' : 'help.form.optional')}
                </span>
              </th>
              <td>{text(mustContain)}</td>
              <td lang="zh-CN" className="k2">
                {basis}
              </td>
            </tr>
          ))}
        </tbody>
      </HelpTable>
      {format.tables.map((table) => (
        <RowsOfTable key={table.id} table={table} />
      ))}
    </>
  );
}

function RowsOfTable({ table }: { readonly table: Table }) {
  const tell = useHelpWords();
  const { text } = useWords();
  return (
    <section className="hp-group">
      <h2>{text(table.title)}</h2>
      <p className="s13 k2" lang="zh-CN">
        {tell('help.form.basis', { basis: table.basis })}
      </p>
      <HelpTable name={text(table.title)}>
        <thead>
          <tr>
            <th scope="col">{tell('help.form.row')}</th>
            <th scope="col">{tell('help.form.unit')}</th>
            <th scope="col">{tell('help.form.law')}</th>
            <th scope="col">{tell('help.form.code')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{text(rowLabel({ table, row }))}</th>
              <td>{text(row.unit ?? unitOf(table, row.columns[0]))}</td>
              <td lang="zh-CN" className="k2">
                {row.basis ?? tell('help.form.asTable')}
              </td>
              <td>
                <code>{cellCode(table.id, row.id, '')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </HelpTable>
    </section>
  );
}

function unitOf({ columns }: Table, first: string | undefined): Table['columns'][number]['unit'] {
  return columns.find(({ id }) => id === first)?.unit ?? { zh: '', en: '' };
}
