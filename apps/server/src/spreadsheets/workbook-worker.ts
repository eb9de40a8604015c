import { openWorkbook, readTemplate, tableTexts } from '@mingjian/spreadsheet';
import { parentPort } from 'node:worker_threads';
import type { AskedOfWorkbook, WorkbookRead } from './workbook-reader.js';

/** The other side of `WorkbookReader`: one workbook a message, one answer each. */
parentPort?.on('message', (asked: AskedOfWorkbook) => parentPort?.postMessage(read(asked)));

function read({ bytes, facts }: AskedOfWorkbook): WorkbookRead {
  const opened = openWorkbook(bytes);
  if (opened.kind === 'REFUSED') return opened;
  return facts === null
    ? { kind: 'TABLES', tables: tableTexts(opened.workbook) }
    : { kind: 'READ', reading: readTemplate(opened.workbook, facts) };
}
