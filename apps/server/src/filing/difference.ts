import type { Text } from '@mingjian/domain';

/** What is wrong in some place. */
export type Wrong = Text;

/** A place in the archive, as exactly as it is known. */
export interface ArchivePlace {
  readonly region: string;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly version?: number | null | undefined;
  readonly event?: number | undefined;
}

/** Where the archive differs from what it ought to be, and how: in words for whoever verifies. */
export function difference(place: ArchivePlace, { zh, en }: Wrong): Text {
  const { region, unit, year, version, event } = place;
  const zhPlace = [
    `地区 ${region}`,
    unit !== undefined && `单位 ${unit}`,
    year !== undefined && `${year} 年度`,
    version != null && `第 ${version} 版`,
    event !== undefined && `第 ${event} 条记录`,
  ];
  const enPlace = [
    `region ${region}`,
    unit !== undefined && `unit ${unit}`,
    year !== undefined && `report year ${year}`,
    version != null && `version ${version}`,
    event !== undefined && `event ${event}`,
  ];
  return {
    zh: `${zhPlace.filter((part) => part !== false).join('，')}：${zh}`,
    en: `${enPlace.filter((part) => part !== false).join(', ')}: ${en}`,
  };
}
