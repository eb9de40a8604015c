import type { CountyUnit } from './county-unit.js';

const nobody = [0, 0] as const;

/** A town of 孟津区; its number stands behind the county's six digits. */
function town(
  number: string,
  name: string,
  facts: Pick<CountyUnit, 'topics' | 'applications' | 'inForceBefore'>,
): CountyUnit {
  return {
    code: `410308${number}`,
    name,
    kind: 'TOWN',
    fullName: `洛阳市孟津区${name}人民政府`,
    self: '我镇',
    whole: '全镇',
    licensing: [8, 60],
    penalty: [0, 40],
    compulsion: [0, 2],
    feeTenThousandYuan: nobody,
    ...facts,
  };
}

function subdistrict(
  number: string,
  name: string,
  facts: Pick<CountyUnit, 'topics' | 'applications' | 'inForceBefore'>,
): CountyUnit {
  return {
    code: `410308${number}`,
    name,
    kind: 'SUBDISTRICT',
    fullName: `洛阳市孟津区${name}办事处`,
    self: '我街道',
    whole: '全街道',
    licensing: [0, 24],
    penalty: [0, 28],
    compulsion: [0, 2],
    feeTenThousandYuan: nobody,
    ...facts,
  };
}

/** Ten towns and four subdistricts, real names and codes; topics and sizes are made up. */
export const townships: readonly CountyUnit[] = [
  subdistrict('002', '西霞院街道', {
    topics: ['老旧小区改造', '社区养老服务', '库区生态保护'],
    applications: 'rare',
    inForceBefore: 2,
  }),
  subdistrict('003', '康乐街道', {
    topics: ['物业管理', '社区公共服务', '就业帮扶'],
    applications: 'rare',
    inForceBefore: 3,
  }),
  subdistrict('004', '吉利街道', {
    topics: ['石化企业周边环境', '老旧小区改造', '困难群众救助'],
    applications: 'rare',
    inForceBefore: 4,
  }),
  subdistrict('005', '河阳街道', {
    topics: ['征迁安置', '城市管理执法', '社区公共服务'],
    applications: 'rare',
    inForceBefore: 1,
  }),
  town('100', '城关镇', {
    topics: ['土地征收', '棚户区改造安置', '市政道路建设', '低保和临时救助'],
    applications: 'usual',
    inForceBefore: 6,
  }),
  town('101', '会盟镇', {
    topics: ['黄河滩区治理', '稻渔种养补贴', '农村人居环境整治'],
    applications: 'rare',
    inForceBefore: 3,
  }),
  town('102', '平乐镇', {
    topics: ['宅基地审批', '土地征收补偿', '牡丹画产业扶持', '农村道路建设'],
    applications: 'usual',
    inForceBefore: 5,
  }),
  town('103', '送庄镇', {
    topics: ['土地征收补偿', '设施农业补贴', '农村低保', '乡村道路建设'],
    applications: 'usual',
    inForceBefore: 4,
  }),
  town('104', '白鹤镇', {
    topics: ['产业园区征迁', '农村饮水安全', '耕地地力保护补贴'],
    applications: 'rare',
    inForceBefore: 3,
  }),
  town('105', '朝阳镇', {
    topics: ['三彩产业扶持', '文物保护区建设管理', '农村危房改造'],
    applications: 'rare',
    inForceBefore: 2,
  }),
  town('106', '小浪底镇', {
    topics: ['移民后期扶持', '黄河流域生态保护', '乡村旅游项目'],
    applications: 'rare',
    inForceBefore: 2,
  }),
  town('107', '麻屯镇', {
    topics: ['空港产业征迁', '被征地农民社会保障', '噪声治理'],
    applications: 'rare',
    inForceBefore: 1,
  }),
  town('108', '横水镇', {
    topics: ['退耕还林补助', '农村饮水安全', '高标准农田建设'],
    applications: 'rare',
    inForceBefore: 2,
  }),
  town('109', '常袋镇', {
    topics: ['高标准农田建设', '农村低保', '秸秆禁烧和综合利用'],
    applications: 'rare',
    inForceBefore: 3,
  }),
];
