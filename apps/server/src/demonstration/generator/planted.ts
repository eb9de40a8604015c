import type { FaultId } from './faults.js';

/**
 * Where a planted case stands: in a report as filed (with the unit's own reason where a rule asks for one), in a
 * first version that was mended, in an old report taken over as found, or in an open draft.
 */
export type PlantedIn = 'FILED' | 'FIRST_VERSION' | 'HISTORICAL' | 'DRAFT';

export interface PlantedCase {
  readonly unit: string;
  readonly year: number;
  readonly fault: FaultId;
  readonly in: PlantedIn;
  /** The unit's own words; null where nobody asked or nobody answered yet. */
  readonly reason: string | null;
}

function planted(unit: string, year: number, fault: FaultId, reason: string | null = null): PlantedCase {
  return { unit: `410308${unit}`, year, fault, in: 'FILED', reason };
}

function historical(unit: string, year: number, fault: FaultId): PlantedCase {
  return { ...planted(unit, year, fault), in: 'HISTORICAL' };
}

function mended(unit: string, year: number, fault: FaultId, reason: string): PlantedCase {
  return { ...planted(unit, year, fault, reason), in: 'FIRST_VERSION' };
}

function draft(unit: string, year: number, fault: FaultId): PlantedCase {
  return { ...planted(unit, year, fault), in: 'DRAFT' };
}

/** Every planted case, year by year. Lateness is not planted: it is drawn, see `fates.ts`. */
export const plantedCases: readonly PlantedCase[] = [
  historical('108', 2021, 'own rules as government rules'),
  historical('-czj', 2021, 'fee below zero'),
  historical('102', 2021, 'one received too many'),
  historical('-zrj', 2021, 'one granted too many'),
  historical('003', 2021, 'no table four'),
  planted(
    '101',
    2021,
    'column left blank',
    '首次使用新格式，2021年的申请登记簿只分自然人和单位，没有登记“其他”一类，该列无从统计，先留空，2022年起按新格式分类登记。',
  ),
  planted(
    '-jyj',
    2021,
    'no section six',
    '经核对，本年度没有收费，也没有其他需要报告的事项，起草时按往年习惯未单列第六部分。',
  ),
  mended('-nyj', 2021, 'no total of items', '新旧网站栏目迁移，主动公开总数正与区信息中心核对，核准后补报。'),

  historical('100', 2022, 'total of received too small'),
  historical('-zjj', 2022, 'half applications'),
  historical('106', 2022, 'half a dispute'),
  historical('-wjw', 2022, 'dispute counted in the total only'),
  planted(
    '107',
    2022,
    'documents lapsed',
    '年内印发的2件中，《疫情防控期间集市管理通告》为临时性文件，已于12月底自行失效；以前年度的文件在清理中全部宣布失效，故年底现行有效1件。',
  ),
  planted(
    '104',
    2022,
    'no total of items',
    '专栏10月由旧平台迁入新平台，旧平台统计数无法导出，重复条目尚未剔除，总数暂不能确认。',
  ),
  planted('-fgw', 2022, 'pending suits left blank'),

  planted('002', 2023, 'rules left blank'),
  planted('-rsj', 2023, 'in force left blank'),
  planted(
    '105',
    2023,
    'refusals left blank',
    '“不予公开”各项的具体理由在原答复文书中没有分类注明，经办人已调离，分项无法追溯，合计数以答复台账为准。',
  ),
  planted(
    '-mzj',
    2023,
    'no section five',
    '机构改革期间职能调整，存在问题和改进措施并入全区整改台账统一报送，本报告未再单列。',
  ),
  mended('005', 2023, 'no section six', '本年度没有其他需要报告的事项，所以没有写第六部分。'),

  planted(
    '102',
    2024,
    'one carried in too many',
    '上年12月29日收到的1件当时按信访件登记，2024年1月经甄别转为政府信息公开申请，计入了上年结转。',
  ),
  planted(
    '106',
    2024,
    'documents lapsed',
    '2024年对历年文件全面清理，旧文件全部失效；当年印发的2件中1件为汛期临时管控通告，汛期结束即失效，现行有效1件。',
  ),
  planted(
    '109',
    2024,
    'carried out left blank',
    '12月下旬收到的材料是否属于政府信息公开申请仍在甄别，结转数暂不能确定，甄别后更正。',
  ),
  planted(
    '-gaj',
    2024,
    'no section six',
    '本年度未收取信息处理费，也没有其他事项，第六部分因没有内容未保留标题。',
  ),
  mended('107', 2024, 'no total of items', '总数由区政府网站后台统计，后台12月升级，统计结果尚未反馈。'),

  planted(
    '-zrj',
    2025,
    'one carried in too many',
    '1件申请2024年12月31日经在线系统提交，2025年1月2日登记，上年报告未计入结转，本年按提交日期列入上年结转。',
  ),
  planted(
    '004',
    2025,
    'no total of items',
    '街道公众号2025年9月移交区融媒体中心，移交前的发布数未随同交接，总数正在补统计。',
  ),
  planted(
    '-nyj',
    2025,
    'column left blank',
    '合作社和家庭农场提出的咨询是否计入“其他”一列，与区政务公开办口径尚未统一，暂留空。',
  ),
  planted(
    '100',
    2025,
    'one carried in too few',
    '上年结转中有1件申请人在2025年1月补正后重新提交，经办人按新收登记，未计入上年结转，件数总和不受影响。',
  ),
  draft('103', 2025, 'one received too many'),
];

/** Units whose 2025 is still a draft: one complete but out of balance, one half written and without a slip. */
export const drafts = { outOfBalance: '410308103', halfWritten: '410308105' } as const;

/** Units that have not begun with 2025. */
export const notBegun: readonly string[] = ['410308108', '410308005', '410308-mzj'];
