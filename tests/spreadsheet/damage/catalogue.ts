import { cells } from './cells.js';
import type { Damage } from './damage.js';
import { rowsAndColumns } from './rows-and-columns.js';
import { workbook } from './workbook.js';

export const damages: readonly Damage[] = [...workbook, ...rowsAndColumns, ...cells];
