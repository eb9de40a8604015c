import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Scheme, SchemeGrade } from '../catalogues/scheme.object.js';
import { Unit } from '../units/unit.object.js';

@ObjectType({ description: 'What a report comes to by one scheme.' })
export class ScoreByScheme {
  @Field(() => Float, { nullable: true, description: 'Null where nothing was judged.' })
  readonly points: number | null;

  @Field(() => Int)
  readonly maximum: number;

  @Field(() => SchemeGrade, { nullable: true, description: 'Null while too little is judged.' })
  readonly grade: SchemeGrade | null;
}

@ObjectType({ description: 'One unit by the scheme that holds and by another.' })
export class SchemeEffectRow {
  @Field(() => Unit)
  readonly unit: Unit;

  @Field(() => ScoreByScheme)
  readonly now: ScoreByScheme;

  @Field(() => ScoreByScheme)
  readonly chosen: ScoreByScheme;
}

@ObjectType({ description: 'What choosing a scheme would change, before it is chosen. Nothing is kept.' })
export class SchemeEffect {
  @Field(() => Scheme, { description: 'The one that holds.' })
  readonly now: Scheme;

  @Field(() => Scheme, { description: 'The one asked about.' })
  readonly chosen: Scheme;

  @Field(() => [SchemeEffectRow], { description: 'Units with a report, by code.' })
  readonly units: readonly SchemeEffectRow[];
}
