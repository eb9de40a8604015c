import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { UnjudgedReasonEnum } from './unjudged-reason.enum.js';
import type { UnjudgedWord } from './unjudged-reason.enum.js';

@ObjectType({
  description:
    'What a mark can do to an item of the scheme: the item comes to `without` and the mark, kept between `least` and `most`.',
})
export class MarkRoom {
  @Field(() => Float)
  readonly without: number;

  @Field(() => Float)
  readonly least: number;

  @Field(() => Float)
  readonly most: number;
}

@ObjectType({ description: "A report's points by one item of its year's scheme." })
export class ReviewScoreItem {
  @Field(() => String)
  readonly indicator: string;

  @Field(() => Float, { nullable: true, description: 'Null where it was not judged, which is not zero.' })
  readonly points: number | null;

  @Field(() => Int)
  readonly maximum: number;

  @Field(() => UnjudgedReasonEnum, { nullable: true })
  readonly reason: UnjudgedWord | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What an answer to an appeal set the points to, whatever rules and marks say; else null.',
  })
  readonly awarded: number | null;

  @Field(() => Int, { description: 'The least that an item can come to.' })
  readonly least: number;

  @Field(() => Int, { description: 'The most.' })
  readonly most: number;

  @Field(() => MarkRoom, {
    nullable: true,
    description: 'Null where a mark does nothing: none is asked for, or an appeal was answered with points.',
  })
  readonly markRoom: MarkRoom | null;
}

@ObjectType({ description: 'The points of the latest version filed, as they are today.' })
export class ReviewScore {
  @Field(() => Int, { description: 'The version judged.' })
  readonly version: number;

  @Field(() => Float, { nullable: true, description: 'Null where nothing was judged.' })
  readonly points: number | null;

  @Field(() => Int, { description: 'The sum of the full marks of what was judged.' })
  readonly maximum: number;

  @Field(() => String, { description: 'The version of the scheme.' })
  readonly scheme: string;

  @Field(() => [ReviewScoreItem], { description: "In the scheme's order." })
  readonly items: readonly ReviewScoreItem[];
}
