import type { judgeReport } from '@mingjian/domain';

/** Judges a report by every rule, as the server does. */
export type Judge = typeof judgeReport;

/** All rules with what they look for. They are half as heavy as the page: fetched while the server looks for the draft. */
export const judgeLoading: Promise<Judge> = import('./rules').then(({ judgeReport: judge }) => judge);
