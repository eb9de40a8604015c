import type { Scheme } from '../scheme.js';
import { fourGrades } from './grades.js';

const fullMarksUnlessLost = { signed: false, floor: 0, deductions: [], practices: [], mark: null } as const;

/**
 * The general scheme as it was while five items were judged and no grade was given. What was counted by it is counted
 * again by it: nothing here changes any more.
 */
export const defaultScheme1: Scheme = {
  id: 'default',
  version: 'default/1',
  label: { zh: '通用方案', en: 'General scheme' },
  basis: '《政府信息公开条例》第四十六、四十七、四十九、五十条',
  items: [
    {
      ...fullMarksUnlessLost,
      indicator: 'publishedOnTime',
      points: 20,
      deductions: [{ by: 'days late', rule: 'TM-DUE', each: 5, span: 5 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'filedOnTime',
      points: 10,
      deductions: [{ by: 'late once', rule: 'TM-SUBMIT', points: 5 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'complete',
      points: 15,
      deductions: [{ by: 'missing parts', grades: ['E', 'W'], each: 3 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'consistentInside',
      points: 20,
      deductions: [{ by: 'findings', grades: ['E'], each: 4 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'consistentOverYears',
      points: 10,
      deductions: [{ by: 'findings', grades: ['E', 'W'], each: 3 }],
    },
    { ...fullMarksUnlessLost, indicator: 'original', points: 10 },
    { ...fullMarksUnlessLost, indicator: 'substance', points: 5 },
    { ...fullMarksUnlessLost, indicator: 'clean', points: 10 },
    {
      indicator: 'handling',
      points: 5,
      signed: true,
      floor: -5,
      deductions: [],
      practices: [],
      mark: null,
    },
  ],
  essentials: [],
  grades: fourGrades,
  gradedFrom: 101,
};
