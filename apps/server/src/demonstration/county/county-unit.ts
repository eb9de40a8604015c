import type { UnitKind } from '@mingjian/domain';
import type { Range } from '../generator/random.js';

/** A unit of the demonstration: who it really is, and what its generated years are drawn from. */
export interface CountyUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** As its report's title calls it. */
  readonly fullName: string;
  /** As its report calls itself: 我镇, 我局. */
  readonly self: string;
  /** Whom its report speaks for: 全镇, 全区教育系统. */
  readonly whole: string;
  /** What people ask it about most; the words of its reports come back to these. */
  readonly topics: readonly string[];
  /** How many applications come in: in most years, or hardly ever. */
  readonly applications: 'usual' | 'rare';
  readonly licensing: Range;
  readonly penalty: Range;
  readonly compulsion: Range;
  /** 万元 a year; towns and subdistricts charge none. */
  readonly feeTenThousandYuan: Range;
  /** Normative documents in force at the end of 2020. */
  readonly inForceBefore: number;
}
