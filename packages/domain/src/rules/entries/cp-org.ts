import type { Detector } from '../rule.js';

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
        '我乡(?!镇)|我街道|[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|我省|全省(?:共|累计|主动公开)',
    },
    {
      suffix: '乡$',
      foreign:
        '我镇|我街道|[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|我省|全省(?:共|累计|主动公开)',
    },
    {
      suffix: '街道$',
      foreign:
        '我镇|我乡(?!镇)|[我本]局|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|我省|全省(?:共|累计|主动公开)',
    },
    {
      suffix: '局$',
      foreign:
        '我镇|我乡(?!镇)|我街道|[我本]厅|(?<!自)[我本]委(?![托屈派])|我院|我校|我省|全省(?:共|累计|主动公开)',
    },
    {
      suffix: '(?:委员会|委)$',
      foreign: '我镇|我乡(?!镇)|我街道|[我本]局|[我本]厅|我院|我校|我省|全省(?:共|累计|主动公开)',
    },
  ],
  basis: '条例第五十条',
  formula: '自称与填报单位相符',
} as const satisfies Detector;
