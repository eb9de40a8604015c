import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { BareTable } from './bare-tables.js';

/** As the library's documentation writes a table. */
export async function bareDocx(tables: readonly BareTable[]): Promise<Uint8Array> {
  const children = tables.flatMap((table) => [
    new Table({
      rows: table.map(
        (row) =>
          new TableRow({ children: row.map((words) => new TableCell({ children: [new Paragraph(words)] })) }),
      ),
    }),
    new Paragraph(''),
  ]);
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}
