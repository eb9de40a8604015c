import { csvOf } from './csv-of';
import type { ExportedTable } from './exported-table';
import { saveFile } from './save-file';
import { SaveMenu } from './save-menu';
import { useSaveWords } from './save-menu.messages';

export interface ExportButtonProps {
  /** The table as it is at the moment of the click. */
  readonly table: () => ExportedTable;
  /** Which one, where several stand on a page. */
  readonly name?: string;
}

const formats = ['xlsx', 'csv'] as const;

/** Saves a table for a spreadsheet or a program. */
export function ExportMenu({ table, name }: ExportButtonProps) {
  const words = useSaveWords();
  const onSave = async (format: (typeof formats)[number]): Promise<void> => {
    const exported = table();
    saveFile(`${exported.name}.${format}`, await contentOf(exported, format));
  };
  return (
    <SaveMenu
      shown={words('table')}
      name={name === undefined ? words('table') : words('table.of', { what: name })}
      formats={formats}
      onSave={onSave}
    />
  );
}

async function contentOf(table: ExportedTable, format: (typeof formats)[number]): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx-of');
      return new Blob([xlsxOf(table, new Date())], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    }
  }
}
