import type { SchemeGrade } from '../scheme.js';

/** The four grades that counties use. */
export const fourGrades: readonly SchemeGrade[] = [
  { id: 'excellent', label: { zh: '优', en: 'Excellent' }, from: 90 },
  { id: 'good', label: { zh: '良', en: 'Good' }, from: 75 },
  { id: 'fair', label: { zh: '中', en: 'Fair' }, from: 60 },
  { id: 'poor', label: { zh: '差', en: 'Poor' }, from: 0 },
];
