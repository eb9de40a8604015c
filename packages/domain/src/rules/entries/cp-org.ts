import type { Detector } from '../rule.js';

/** What no unit below a county says of itself: that it audits, or that people applied to it as to a city or province. */
const ofNoTownship =
  '|[我本]审计(?:局|机关|部门)|(?<![对向被受][^。；，\\n]{0,4})审计机关(?:主动|依法|及时|应当)?公开|(?:收到|受理)[^。；;\\n]{0,20}向[省市](?:人民)?政府(?:提出|提交|申请)';

/** A unit that calls itself by the name of another kind copied from it. */
export const cpOrg = {
  kind: 'detector',
  id: 'CP-ORG',
  grade: 'E',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'speaks as itself',
  kinds: [
    {
      suffix: '镇$',
      foreign:
        '我乡(?!镇)|我街道|(?<!(?:厅|局|委)[^。；;\\n]{0,20}(?:按照|根据|依照|依据|落实|经))[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|[我全]省(?:共(?!青|同|享|建)|累计|主动公开)' +
        ofNoTownship,
    },
    {
      suffix: '乡$',
      foreign:
        '我镇|我街道|(?<!(?:厅|局|委)[^。；;\\n]{0,20}(?:按照|根据|依照|依据|落实|经))[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|[我全]省(?:共(?!青|同|享|建)|累计|主动公开)' +
        ofNoTownship,
    },
    {
      suffix: '街道$',
      foreign:
        '我镇|我乡(?!镇)|(?<!(?:厅|局|委)[^。；;\\n]{0,20}(?:按照|根据|依照|依据|落实|经))[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|[我全]省(?:共(?!青|同|享|建)|累计|主动公开)' +
        ofNoTownship,
    },
    {
      suffix: '局$',
      foreign:
        '我镇|我乡(?!镇)|我街道|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|[我全]省(?:共(?!青|同|享|建)|累计|主动公开)',
    },
    {
      suffix: '(?:委员会|委)$',
      foreign:
        '我镇|我乡(?!镇)|我街道|(?<!(?:厅|局|委)[^。；;\\n]{0,20}(?:按照|根据|依照|依据|落实|经))[我本]局|[我本]厅|我院|我校|[我全]省(?:共(?!青|同|享|建)|累计|主动公开)',
    },
  ],
  basis: '条例第五十条',
  formula: '自称与填报单位相符',
} as const satisfies Detector;
