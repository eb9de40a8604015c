import type { SheetRefusal } from '@mingjian/domain';

/** Ends the reading of a file that cannot be read as a workbook. Never leaves this package: see `openWorkbook`. */
export class RefusedWorkbook extends Error {
  override readonly name = 'RefusedWorkbook';

  constructor(readonly reason: SheetRefusal) {
    super(reason);
  }
}
