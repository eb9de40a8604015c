import { Button } from 'antd';
import { useWords } from '../../messages/use-words';
import { csvOf } from './csv-of';
import type { ExportedTable } from './exported-table';

interface ExportButtonProps {
  /** The table as it is at the moment of the click. */
  readonly table: () => ExportedTable;
}

/** Saves a table as CSV, for a spreadsheet or a program. */
export function ExportButton({ table }: ExportButtonProps) {
  const { say } = useWords();
  const save = () => {
    const exported = table();
    const address = URL.createObjectURL(new Blob([csvOf(exported)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${exported.name}.csv`;
    link.click();
    // Some browsers read the address only after this turn.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <Button size="small" onClick={save}>
      {say('export.csv')}
    </Button>
  );
}
