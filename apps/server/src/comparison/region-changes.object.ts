import type { FigureValue as Figure, UnitKind } from '@mingjian/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Basis } from '../assessment/basis.js';
import { Freshness } from '../assessment/freshness.object.js';
import { UnitKindEnum } from '../platform/graphql/enums.js';
import { FigureValue } from '../platform/graphql/scalars.js';
import { Region } from '../units/region.object.js';
import { BasisEnum } from './basis.enum.js';
import { Coverage } from './coverage.object.js';

@ObjectType({
  description: 'A change of one measure of one unit since the year before. Both figures are exact.',
})
export class UnitChange {
  @Field(() => String, { description: 'Its code in the year.' })
  readonly unit: string;

  @Field(() => String)
  readonly unitName: string;

  @Field(() => UnitKindEnum)
  readonly unitKind: UnitKind;

  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, { description: 'A count, or yuan as a decimal string.' })
  readonly from: Figure;

  @Field(() => FigureValue)
  readonly to: Figure;

  @Field(() => FigureValue)
  readonly difference: Figure;

  @Field(() => Float, { description: 'Per cent of the year before, whose figure is ten or more.' })
  readonly percent: number;
}

@ObjectType({ description: 'A change of a sum over the units that say the measure in both years.' })
export class MeasureChange {
  @Field(() => String)
  readonly measure: string;

  @Field(() => FigureValue, { description: 'A count, or yuan as a decimal string.' })
  readonly from: Figure;

  @Field(() => FigureValue)
  readonly to: Figure;

  @Field(() => FigureValue)
  readonly difference: Figure;

  @Field(() => Float, { description: 'Per cent of the year before, whose sum is ten or more.' })
  readonly percent: number;

  @Field(() => Int, { description: 'Units that say it in both years.' })
  readonly units: number;
}

@ObjectType({
  description:
    'What changed most since the year before, by per cent. Changes of meaning, bases below ten, figures that are not exact, parts of a total and units that took in others or gave up parts are left out.',
})
export class RegionChanges {
  @Field(() => Region)
  readonly region: Region;

  @Field(() => BasisEnum)
  readonly basis: Basis;

  @Field(() => Boolean, { description: 'Whether figures may still change: they are on the latest filed.' })
  readonly provisional: boolean;

  @Field(() => Int)
  readonly year: number;

  @Field(() => Coverage, {
    description:
      'Units expected in the year; reported are those of the same area with a version in both years.',
  })
  readonly coverage: Coverage;

  @Field(() => [UnitChange])
  readonly ofUnits: readonly UnitChange[];

  @Field(() => [MeasureChange])
  readonly ofRegion: readonly MeasureChange[];

  @Field(() => Freshness)
  readonly freshness: Freshness;
}
