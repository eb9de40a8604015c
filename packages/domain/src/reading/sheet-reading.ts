import type { FormatId } from '../formats/catalogue.js';
import type { SectionId } from '../formats/format.js';
import type { FigureValue, Figure, Statement } from '../report/report.js';
import type { Text } from '../text.js';

/** Where something stands in a workbook: the sheet's name as it is now, and `D8`. */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Why what stands in a cell of a workbook was not taken for a figure, or not for the figure of one place. */
export type SheetDoubtReason =
  | 'IDENTITIES_DISAGREE'
  | 'TWICE'
  | 'OTHER_REPORT'
  | 'SAYS_NONE'
  | 'NOT_A_FIGURE'
  | 'NOT_WHOLE'
  | 'OTHER_MEASURE'
  | 'SHOWN_OTHERWISE'
  | 'ERROR_VALUE'
  | 'NO_RESULT'
  | 'TOTAL_DIFFERS'
  | 'NOT_YES'
  | 'TOO_LONG';

/** A cell that a person has to look at. Nothing of it was taken. */
export interface SheetDoubt {
  readonly place: SheetPlace;
  /** As it stands there. */
  readonly text: string;
  readonly reason: SheetDoubtReason;
  /** Fields of the form that it could be meant for: one where only its value is in doubt. */
  readonly fields: readonly string[];
  /** What the field would hold, as typed, if a person says that it is meant; null where nobody can say. */
  readonly value: string | null;
}

/** What stands in no place of the form. */
export interface UnplacedCell {
  readonly place: SheetPlace;
  readonly text: string;
  /** Whether it could be a figure; else it is words. */
  readonly isFigure: boolean;
}

export interface SheetFigure extends Figure {
  readonly place: SheetPlace;
}

export interface SheetStatement extends Pick<Statement, 'measure' | 'qualifier'> {
  readonly value: FigureValue;
  readonly place: SheetPlace;
}

export interface SheetSection {
  readonly id: SectionId;
  readonly text: string | null;
  readonly nothingToReport: boolean;
  readonly place: SheetPlace;
}

/** A workbook read as one unit's form of a year. Every figure in it is in one of the first five lists. */
export interface SheetReading {
  readonly format: FormatId;
  readonly figures: readonly SheetFigure[];
  readonly statements: readonly SheetStatement[];
  readonly sections: readonly SheetSection[];
  readonly doubts: readonly SheetDoubt[];
  readonly unplaced: readonly UnplacedCell[];
  /** How many more stand in no place of the form, beyond those that are listed. */
  readonly unlisted: number;
  /** Fields whose place was found blank: unknown, not zero. */
  readonly blank: readonly string[];
  /** Fields whose place was not found: deleted rows or columns. */
  readonly missing: readonly string[];
}

/** Why a file is not read as a workbook at all. */
export type SheetRefusal =
  | 'NOT_A_WORKBOOK'
  | 'OLD_EXCEL'
  | 'OTHER_SPREADSHEET'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'TOO_LARGE'
  | 'TOOK_TOO_LONG';

export const sheetRefusals: Readonly<Record<SheetRefusal, Text>> = {
  NOT_A_WORKBOOK: {
    zh: '这不是 Excel 工作簿。请上传从本系统下载、填好后保存的 .xlsx 文件。',
    en: 'This is no Excel workbook. Bring the .xlsx template that you downloaded here and filled in.',
  },
  OLD_EXCEL: {
    zh: '这是旧版 Excel（.xls）或 WPS（.et）文件，不能读入。请打开它，选“另存为”Excel 工作簿（.xlsx）后再上传。',
    en: 'This is a workbook of old Excel (.xls) or WPS (.et), which is not read. Open it, save it as .xlsx and bring that.',
  },
  OTHER_SPREADSHEET: {
    zh: '这是别的表格格式（如 .ods、.xlsb），不能读入。请打开它，另存为 Excel 工作簿（.xlsx）后再上传。',
    en: 'This is another kind of spreadsheet (.ods, .xlsb), which is not read. Open it, save it as .xlsx and bring that.',
  },
  ENCRYPTED: {
    zh: '工作簿设有打开密码，不能读入。请在 Excel 中取消密码后再上传。',
    en: 'The workbook is protected by a password. Take the password off in Excel and bring it again.',
  },
  DAMAGED: {
    zh: '文件不完整或已损坏，没有读入。请用 Excel 或 WPS 打开确认后重新保存为 .xlsx 再上传。',
    en: 'The file is damaged or not whole; nothing was read. Open it in Excel or WPS, save it as .xlsx again and bring that.',
  },
  TOO_LARGE: {
    zh: '工作簿过大：至多 60 张表、20 万个有内容的单元格、每张 2 万行 512 列。请删去与年报无关的表后再上传。',
    en: 'The workbook is too large: at most 60 sheets, 200,000 cells with something in them, 20,000 rows and 512 columns a sheet. Delete what is not of the report and bring it again.',
  },
  TOOK_TOO_LONG: {
    zh: '读这个工作簿用时过长，已停止，没有读入。请删去与年报无关的表后再上传。',
    en: 'Reading the workbook took too long and was given up; nothing was read. Delete what is not of the report and bring it again.',
  },
};

export const sheetDoubtReasons: Readonly<Record<SheetDoubtReason, Text>> = {
  IDENTITIES_DISAGREE: {
    zh: '这一格的名称、行列标记与印出的行名列名说法不一，说不清是哪一格',
    en: 'the name, the hidden keys and the printed labels of this cell do not agree on which one it is',
  },
  TWICE: {
    zh: '同一格在文件里出现多处，数不一样',
    en: 'this place of the form stands in the file more than once, with different contents',
  },
  OTHER_REPORT: {
    zh: '这张表写明是别的单位或别的年度的',
    en: 'the sheet says that it is of another unit or year',
  },
  SAYS_NONE: {
    zh: '写的是“无”或横线、斜线：是 0 还是不清楚，请您定',
    en: 'it says “none”, or has a dash or slash: whether that is 0 or unknown is for you to say',
  },
  NOT_A_FIGURE: { zh: '不是数', en: 'no figure' },
  NOT_WHOLE: { zh: '件数应是整数', en: 'a count is a whole number' },
  OTHER_MEASURE: {
    zh: '数后面的单位与本格不同',
    en: 'the unit written after the number is not that of the cell',
  },
  SHOWN_OTHERWISE: {
    zh: '单元格的格式（百分比、日期、缩位等）使显示的与存的数不同',
    en: 'the format of the cell (per cent, date, scaled) shows something other than what is stored',
  },
  ERROR_VALUE: { zh: '公式出错', en: 'the formula ended in an error' },
  NO_RESULT: {
    zh: '公式没有算出结果，请用 Excel 打开保存一次',
    en: 'the formula has no result; open the file in Excel and save it once',
  },
  TOTAL_DIFFERS: {
    zh: '这一格的总计与它各项之和不同；总计由系统计算',
    en: 'this total is not the sum of its parts; totals are computed here',
  },
  NOT_YES: { zh: '这里只填“是”或留空', en: 'only 是 (yes) or nothing stands here' },
  TOO_LONG: { zh: '文字超过 20000 字', en: 'more than 20,000 characters' },
};
