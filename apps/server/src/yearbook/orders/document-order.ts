import type { Text } from '@mingjian/domain';
import type { DocumentKind, Manifest } from '@mingjian/yearbook';
import type { Basis } from '../../assessment/basis.js';
import type { Locale } from '../../platform/locale.js';

export const documentKinds: readonly DocumentKind[] = ['COMPARATIVE', 'CONSOLIDATED', 'NOTICE'];

export type OrderFormat = 'DOCX' | 'PDF' | 'XLSX' | 'HTML' | 'CSV' | 'JSON';
export const orderFormats: readonly OrderFormat[] = ['DOCX', 'PDF', 'XLSX', 'HTML', 'CSV', 'JSON'];

export type OrderState = 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
export const orderStates: readonly OrderState[] = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'];

/** Which document: a county's, of a year, over a basis, in a language. */
export interface DocumentAsked {
  readonly regionId: string;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly basis: Basis;
  readonly locale: Locale;
}

export interface DocumentOrder extends DocumentAsked {
  readonly id: string;
  readonly formats: readonly OrderFormat[];
  readonly state: OrderState;
  readonly step: number;
  /** Gathering is one, each file another. */
  readonly steps: number;
  /** Name of the account; null for a command and for an account that is gone. */
  readonly orderedBy: string | null;
  readonly orderedAt: Date;
  readonly endedAt: Date | null;
  /** Known from the first step on. */
  readonly manifest: Manifest | null;
  readonly checkCode: string | null;
  readonly failure: OrderFailure | null;
  readonly files: readonly {
    readonly format: OrderFormat;
    readonly sha256: string;
    readonly size: number;
  }[];
}

/** Why an order came to nothing. */
export type OrderFailure = 'NOBODY_EXPECTED' | 'SOURCES_CHANGED' | 'TOOK_TOO_LONG' | 'SERVER_ENDED' | 'FAULT';

export const orderFailures: Readonly<Record<OrderFailure, Text>> = {
  NOBODY_EXPECTED: {
    zh: '这一年度还没有应报单位，做不出文件。请先开启年度、确定名单，再制作。',
    en: 'Nobody is expected to report for this year, so there is nothing to make a document of. Open the year first.',
  },
  SOURCES_CHANGED: {
    zh: '当时依据的报告版本、规则或程序已有变化，按原清单做不出一模一样的文件。请按现在的数据重新制作。',
    en: 'The versions, rules or program of that manifest are no longer those of today: the same document cannot be made. Order a new one.',
  },
  TOOK_TOO_LONG: {
    zh: '制作用时过长，已停止。请少选几种格式再试。',
    en: 'Making it took too long and was stopped. Try again with fewer formats.',
  },
  SERVER_ENDED: {
    zh: '制作时服务器几次中断，已停止。请再试一次；还不行，请告知管理员。',
    en: 'The server ended several times while making it. Try again, and tell your administrator if it happens again.',
  },
  FAULT: {
    zh: '制作时系统出现故障，已记录。请再试一次；还不行，请告知管理员。',
    en: 'Something went wrong on our side and was logged. Try again, and tell your administrator if it happens again.',
  },
};

/**
 * Of so many ended orders of a county's year the files are kept. Older ones keep their manifest, with which the same
 * files are made again.
 */
export const keptOrders = 30;

/** So many of a county's orders may wait or be under way at a time. */
export const mostOpenOrders = 10;

export const documentNames: Readonly<Record<DocumentKind, Text>> = {
  COMPARATIVE: { zh: '比较分析', en: 'comparative report' },
  CONSOLIDATED: { zh: '年度报告汇总', en: 'consolidated report' },
  NOTICE: { zh: '情况通报', en: 'notice' },
};
