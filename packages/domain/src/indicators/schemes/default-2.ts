import type { Scheme } from '../scheme.js';
import { fourGrades } from './grades.js';

const fullMarksUnlessLost = { signed: false, floor: 0, deductions: [], practices: [], mark: null } as const;

/** The general scheme as it was before returns and corrections counted: nothing here changes any more. */
export const defaultScheme2: Scheme = {
  id: 'default',
  version: 'default/2',
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
      // What is only likely to be wrong is asked about when filing, and takes nothing off.
      deductions: [{ by: 'findings', grades: ['E'], each: 4 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'consistentOverYears',
      points: 10,
      deductions: [{ by: 'findings', grades: ['E', 'W'], each: 3 }],
    },
    {
      ...fullMarksUnlessLost,
      indicator: 'original',
      points: 10,
      deductions: [
        {
          by: 'likeness',
          steps: [
            { from: 85, points: 4 },
            { from: 90, points: 6 },
            { from: 97, points: 10 },
          ],
        },
      ],
    },
    { ...fullMarksUnlessLost, indicator: 'substance', points: 5, mark: { from: 0, to: 5 } },
    {
      ...fullMarksUnlessLost,
      indicator: 'clean',
      points: 10,
      deductions: [
        { by: 'findings', groups: ['PR'], grades: ['E'], each: 10 },
        { by: 'findings', groups: ['SE', 'EN'], grades: ['E', 'W'], each: 2 },
      ],
    },
    {
      indicator: 'handling',
      points: 5,
      signed: true,
      floor: -5,
      deductions: [{ by: 'findings', grades: ['I'], each: 3 }],
      practices: [],
      mark: { from: -5, to: 5 },
    },
  ],
  essentials: [
    {
      label: { zh: '没有泄露个人信息', en: 'No personal data is let out' },
      groups: ['PR'],
      grades: ['E'],
      atBest: 'fair',
    },
  ],
  grades: fourGrades,
  gradedFrom: 60,
};
