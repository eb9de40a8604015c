import { formatDue, measures, rulesFor } from '@mingjian/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AskerLocale } from '../accounts/asker.js';
import type { Locale } from '../platform/locale.js';
import { formatObject, measureObject, ruleObject } from './catalogue-objects.js';
import { Measure } from './measure.object.js';
import { ReportFormat } from './report-format.object.js';
import { Rule } from './rule.object.js';

/** What everybody may read: the domain's own catalogues. No table is behind them, so there is no service. */
@Resolver()
export class CataloguesResolver {
  @Query(() => ReportFormat, {
    nullable: true,
    description: 'The form that is due for a report year; null where no edition covers it.',
  })
  reportFormat(
    @Args('year', { type: () => Int }) year: number,
    @AskerLocale() locale: Locale,
  ): ReportFormat | null {
    const format = formatDue(year);
    return format && formatObject(format, locale);
  }

  @Query(() => [Rule], { description: 'Rules that hold for a report of the year, in the order of findings.' })
  rules(@Args('year', { type: () => Int }) year: number): readonly Rule[] {
    return rulesFor(formatDue(year)?.id ?? '', year).map(ruleObject);
  }

  @Query(() => [Measure], { description: 'Every series, in the order in which tables list them.' })
  measures(): readonly Measure[] {
    return measures.map(measureObject);
  }
}
