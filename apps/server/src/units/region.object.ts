import type { RegionKind } from '@mingjian/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RegionKindEnum } from '../platform/graphql/enums.js';
import type { RegionRecord } from './unit-in-year.js';

@ObjectType({ description: 'What adds units up: a county, a prefecture or a province.' })
export class Region {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => RegionKindEnum)
  readonly kind: RegionKind;

  @Field(() => String, { nullable: true, description: 'The region above; null where none is known here.' })
  readonly parentCode: string | null;

  @Field(() => Int, { description: 'First year of this name and code.' })
  readonly validFrom: number;

  @Field(() => Int, { nullable: true, description: 'Last year of this name and code; null while it lasts.' })
  readonly validTo: number | null;

  @Field(() => Boolean, { description: 'Whether everything in it is made up for demonstration.' })
  readonly demonstration: boolean;
}

export function regionObject({ regionId, ...region }: RegionRecord): Region {
  return { id: regionId, ...region };
}
