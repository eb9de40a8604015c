import type { Format } from './format.js';
import { narrativeSections } from './narrative-sections.js';

/** Report years 2008 to 2013: words under the six items of the law, and no national table. */
export const narrative2008 = {
  id: 'narrative-2008',
  name: { zh: '2008年条例文字报告', en: 'Narrative under the Regulation of 2008' },
  short: { zh: '叙述式', en: 'Narrative' },
  years: { from: 2008, to: 2013 },
  basis: '政府信息公开条例（2008）第三十二条',
  tables: [],
  sections: narrativeSections,
} as const satisfies Format;
