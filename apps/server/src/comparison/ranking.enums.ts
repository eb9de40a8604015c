import { placeHindrances, rankHindrances, unitSizes } from '@mingjian/domain';
import { enumOf } from '../platform/graphql/enum-of.js';

export const RankHindranceEnum = enumOf(
  'RankHindrance',
  'Why a unit has no place: judged out of another maximum than most; too few cases for a share to say anything; a decision of its was corrected; more in the part than in the whole; a figure that is open or approximate; nothing judged; not said; not asked for by the form; no report on the basis; no report expected.',
  rankHindrances,
);

export const PlaceHindranceEnum = enumOf(
  'PlaceHindrance',
  'Why the places of two years say nothing beside each other: nobody had one before, another scheme, another maximum, or a measure that means something else.',
  placeHindrances,
);

export const UnitSizeEnum = enumOf(
  'UnitSize',
  'Thirds of the units that state a figure; equal figures are of one size.',
  unitSizes,
);
