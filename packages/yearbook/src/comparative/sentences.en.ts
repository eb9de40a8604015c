import { placesEn } from './places.en.js';
import type { ComparativeSentence } from './sentences.zh.js';

/** The same in English. Counts stand before a colon or in brackets, so that no sentence needs a plural. */
export const comparativeEn: Readonly<Record<ComparativeSentence, string>> = {
  'title.first': '{region}, report year {year}: ',
  'title.second': 'Yearly reports on government information disclosure compared',
  subtitle: 'Office of the People’s Government of {region}　{day}',
  'mark.demonstration': 'Demonstration data',
  'mark.provisional': 'Provisional',
  'basis.LATEST_FILED': 'the version each unit filed last (provisional)',
  'basis.ACCEPTED': 'the version accepted of each unit',
  'basis.PUBLISHED': 'the version published of each unit',
  'units.of': '{kind} ({n})',
  opening:
    'Under {law}, this compares the reports of {year} of {kinds}. As of {day}, {expected} units were expected and {reported} count, by {basis}. ',
  'opening.law': 'Articles 46 and 49 of the Regulation on Government Information Disclosure',
  'opening.law2008': 'Articles 29 and 31 of the Regulation on Government Information Disclosure of 2008',
  'opening.allIn': 'None is missing. ',
  'opening.missing': '{names}: no report that counts, so the sums are without them ({count}). ',
  'opening.missingMany': '{count} units have no report that counts ({names}): the sums are without them. ',
  'opening.inFiling': '“Filing and publication”',
  'opening.sums':
    'Figures are sums of the units that count unless it is said otherwise; “—” is not stated, never 0.',

  'filing.heading': 'Filing and publication',
  'filing.onTime': 'Of {expected} expected, {onTime} filed by the day that the county set',
  'filing.allUnknown': 'All {expected} expected are old documents: the day of receipt is not known',
  'filing.late': '; late: {late} ({names})',
  'filing.lateOne': '{name}, days late: {days}',
  'filing.none': '; none was late',
  'filing.unknown': '; day of receipt not known (old documents): {n}',
  'filing.notFiled': '; not filed: {n} ({names})',
  'publishing.onTime': '. Published by the day set by law: {onTime}',
  'publishing.late': '; late: {late} ({names})',
  'publishing.none': '; none was late',
  'publishing.not': '; without a day of publication: {n} ({names})',
  returns: '. Returned units: {units}, returns: {times}.',
  'returns.none': '. No report was returned.',
  'filing.table': 'Filing and publication',
  'filing.notCounted': 'No report counts',
  'group.filed': 'Filed',
  'group.published': 'Published',
  'column.unit': 'Unit',
  'column.filedOn': 'First on',
  'column.daysLate': 'Days late',
  'column.returns': 'Returns',
  'column.publishedOn': 'On',
  'total.units': 'Sum of {n}',
  'filing.note': 'Days are Beijing days; without a year they are of {next}.',

  'league.heading': 'Points and places',
  'league.text':
    'By the scheme “{scheme}”, {ranked} units can be ranked, each out of {maximum}. Median {median}; highest {highestPoints} ({highest}); lowest {lowestPoints} ({lowest}).',
  'league.textSame':
    'By the scheme “{scheme}”, {ranked} units can be ranked, each out of {maximum}. All have {highestPoints}.',
  'league.andOthers': '{name} and others, together {n}',
  'league.unranked':
    ' Not ranked: {n} ({names}). A unit without a report, or with items that were not judged, has another maximum than most.',
  'league.none': 'No unit can be ranked: no report has points yet.',
  'league.table': 'Points and places',
  'column.rank': 'Place',
  'column.total': 'Points',
  'column.maximum': 'Out of',
  'column.grade': 'Grade',
  'column.change': 'Change',
  'league.note':
    '“＝” marks a shared place. Change: above zero is up. Points are not compared where the full marks differ, and nothing is where the schemes do.',

  ...placesEn,
  'matrix.heading': 'Points by item',
  'matrix.text': 'Most is lost in {first}: {lost} points, {share} of its full marks.',
  'matrix.none': 'Nothing is lost in what was judged.',
  'matrix.table': 'Points of each unit by item',
  'matrix.note':
    'The shade is the share lost, darker is more; “—” was not judged; full marks stand under the item.',

  'practices.heading': 'Practices in place',
  'practices.text': 'Fewest reports say: {names}.',
  'practices.one': '{practice} ({n})',
  'practices.table': 'Rules, channels and practices that reports say are in place',
  'practices.note':
    '“yes” is said to be in place, “no” said not to be, blank is not said, “both” where a report says both. Not said is not the same as not done.',
  'practices.total': 'Units that say so',
  'mark.holds': 'yes',
  'mark.denied': 'no',
  'mark.both': 'both',

  'applications.heading': 'Applications',
  'applications.text':
    'Units: {units}. Newly received {received}, brought forward {broughtForward}; handled {handled}, carried forward {carriedForward}. ',
  'applications.textUncarried':
    'New applications of {units} units: {received}; handled: {handled}. The reports do not tell what was carried over. ',
  'applications.balanced': 'In and out agree. ',
  'applications.unbalanced': 'In and out differ by {difference}: see the findings of each unit. ',
  'applications.results':
    'Of those handled, granted {granted} and partly granted {partlyGranted}, together {share}. ',
  'applications.top': 'Most were received by {names}, together {share}.',
  'applications.none': 'No application was received in the year.',
  'applications.chart': 'Applications to be handled, by unit',
  'applications.chart.most':
    'The {most} units with most applications to be handled; all others are in {table}',
  'applications.chart.saysMost':
    'Applications handled and carried forward by the {most} units that had most; all units are in {table}.',
  'applications.chart.says': 'Applications handled and carried forward by unit; the figures are in {table}.',
  'series.disclosed': 'Granted, partly granted',
  'series.otherwise': 'Other results',
  'series.open': 'Carried forward',
  'applications.table': 'Results of applications',
  'applications.others':
    'Handled holds results without a column of their own (as “already public” until 2018): the columns may add up to less.',
  'applicants.table': 'Applicants',
  'applicants.text': 'Of the new ones, {natural} came from natural persons: {share}.',
  'absent.noReport': 'no report',
  'absent.unknown': 'not stated',

  'handling.heading': 'Handling of applications, ranked',
  'handling.text':
    'Of those that handled {least} or more and had no decision corrected in reconsideration or suit, {names} disclosed the most, at least in part: handled {handled}, share {share}.',
  'handling.none': 'No unit handled {least} or more without a decision being corrected: nothing is ranked.',
  'handling.table': 'Handling of applications, ranked',
  'column.handled': 'Handled',
  'column.granted': 'Granted',
  'column.partly': 'Partly',
  'column.share': 'Share',
  'handling.note':
    'Places go by shares before they are rounded. A share of fewer than {least} says little and is not ranked. A unit that had a decision corrected is not ranked either. The form does not say how long an answer took.',

  'carrying.heading': 'Carried from year to year',
  'carrying.text': 'Links that can be checked: {n}, broken: {broken}.',
  'carrying.none': 'There is nothing carried over that could be checked.',
  'carrying.whole': 'Links that can be checked: {n}, none broken.',
  'carrying.table': 'Broken links',
  'column.years': 'Years',
  'column.out': 'Carried out',
  'column.in': 'Brought in',
  'column.mend': 'Who checks and mends',
  'carrying.mend':
    '{unit} checks “brought forward” in its report of {year}, or explains that the year before was wrong',
  'carrying.note':
    'What a report carries forward is what the next one brings in, unless the unit took in others or gave up parts. What was published stands: the later report is checked first.',

  'changes.heading': 'Against the year before',
  'changes.text':
    'Added up over units that state both years, the largest change is {measure}: from {from} to {to} ({change}).',
  'changes.none': 'No sum can be compared with the year before.',
  'changes.unit': ' By unit, the largest is {measure} of {unit}: from {from} to {to}.',
  'changes.units': 'Largest changes by unit',
  'changes.units.note':
    'By per cent, none on a base below 10; nothing across a change of meaning; channels are within their total and not listed.',
  'changes.table': 'Sums against the year before, over the same units',
  'column.measure': 'Measure',
  'column.measureUnit': 'Unit',
  'column.percent': 'Change, %',
  'column.both': 'Units with both',
  'changes.note':
    'Only units that state both years and were the same area in both are added, so sums may differ from other tables. No per cent on a base below 10. What changed its meaning is not compared: see “Changes of meaning”.',

  'trends.heading': 'Over the years',
  'trends.text': '{measure}, {year}: {sum} ({unit}), units: {units}. ',
  'trends.chart': '{measure} ({unit}), all units together',
  'trends.chart.says':
    '{measure} over the years, interrupted where the form changes its meaning; figures in {table}.',
  'trends.table': '{measure} ({unit})',
  'column.year': 'Year',
  'column.sum': 'Sum',
  'column.coverage': 'Units stating it',
  'column.expected': 'Expected',
  'column.median': 'Median',
  'column.lower': 'Lower quartile',
  'column.upper': 'Upper quartile',
  'trends.note':
    'The number of units differs from year to year: heights alone say little. Changes of meaning are not joined. No quartiles of fewer than {least} units that say it.',
  'trends.sum': 'Sum',

  'outliers.heading': 'Figures far from the others',
  'outliers.text':
    'These {n} figures are far from those of units of the same kind. They may be true or slips: the units should check.',
  'outliers.none': 'No figure is far from those of units of the same kind.',
  'outliers.table': 'Figures far from those of units of the same kind',
  'column.value': 'Figure',
  'outliers.note':
    'Beyond the quartiles by more than three times their distance, and more than 10 from the median. Not judged where fewer than {least} other units of the kind state it.',
  'ownYears.text':
    'These {n} figures are far from those of the unit’s own years before. The units should check.',
  'ownYears.none': 'No figure is far from those of the unit’s own years before.',
  'ownYears.table': 'Figures far from those of the unit’s own years',
  'column.ownMedian': 'Own median',
  'column.yearsCompared': 'Years compared',
  'ownYears.note':
    'Beside the years before in which the measure meant the same, by the fences above. Not judged where fewer than {least} of them state it; years before a change of meaning do not count.',

  'copies.heading': 'Copied texts',
  'copies.text':
    'Reports like another one: {n}. Names, years, numbers and phrases of the law were taken out before.',
  'copies.none': 'No report is like another unit’s, or like one of its own earlier ones.',
  'copies.table': 'Reports like another one',
  'column.rule': 'Rule',
  'column.likeness': 'Likeness, %',
  'column.other': 'Like which report',
  'copies.other': '{unit}, {year}',
  'copies.unnamed': 'another unit, {year}',
  'copies.own': 'its own of {year}',

  'promises.heading': 'Last year’s promises',
  'promises.text':
    'Reports of {before} name {n} problems and measures. By the words of {year}: said to be done {done}, promised again {repeated}{both}, spoken of {spoken}, not mentioned {nothing}{cannot}.',
  'promises.both': ' (of these also said done, counted in both: {n})',
  'promises.cannot': '; nothing can be told of {n}',
  'promises.none': 'Reports of {before} name no problems or measures that could be followed.',
  'promises.table': 'Promises of last year and this year’s report',
  'column.promises': 'Promises',
  'column.done': 'Said done',
  'column.repeated': 'Again',
  'column.spoken': 'Spoken of',
  'column.nothing': 'Not mentioned',
  'column.cannot': 'Cannot tell',
  'promises.note':
    'Only the words of two reports are compared: said done is what the report says; not mentioned is not the same as not done. What is said done and promised again counts as both.',

  'breaks.heading': 'Changes of meaning',
  'breaks.text':
    'These measures changed their meaning in the years named: nothing is added, compared or joined across them.',
  'breaks.none': 'No measure changed its meaning within the years of this report.',
  'breaks.one': '{measure}: {why}.',

  'breaks.within': '{measure}, {why}',
  'breaks.note': 'Changes of meaning: {breaks}. Figures before and after are not compared.',
  'method.heading': 'How this was made',
  'method.basis': 'Data: {basis}, as of {instant}. Expected {expected}, counted {reported}. ',
  'method.scheme': 'Scoring: {scheme} (version {version}); rules {rules}; program {program}. ',
  'method.bound':
    'Each figure is bound to its source: unit, year, version, cell or words. Editing the text does not change a figure. ',
  'method.ranks':
    'Per cents have one decimal; places are given only among equal maxima; medians and quartiles are of the units that state a figure.',

  'pages.heading': 'By unit',
  'page.text': '{state}. {filed}{published}{score}{findings}{steps}',
  'page.promises': 'What {unit} promised last year',
  'column.promised': 'Words of {before}',
  'column.verdict': 'This year',
  'column.answer': 'Words of {year}',
  'verdict.SAID_DONE': 'said to be done',
  'verdict.REPEATED': 'promised again',
  'verdict.SAID_DONE_AND_REPEATED': 'said to be done, and promised again',
  'verdict.SPOKEN_OF': 'spoken of',
  'verdict.NOTHING_SAID': 'not mentioned',
  'verdict.CANNOT_TELL': 'too general to tell',
  'page.noReport': 'No report counts. It was due on {due}.',
  'page.state': 'Report of {year}, version {version}',
  'page.filed': 'Filed on {day}. ',
  'page.filedLate': 'Filed on {day}, days late: {days}. ',
  'page.filedUnknown': 'Old document, day of receipt not known. ',
  'page.published': 'Published on {day}. ',
  'page.publishedLate': 'Published on {day}, days late: {days}. ',
  'page.notPublished': 'No day of publication. ',
  'page.score': 'Points {points} of {maximum}{rank}. ',
  'page.rankTied': ', place {rank} (shared)',
  'page.rank': ', place {rank}',
  'page.unscored': 'No points yet. ',
  'page.findings': 'Findings: {n} ({names}).',
  'page.rule': '{title} ({rule})',
  'page.ruleTimes': '{title} ({rule}, {n} times)',
  'page.steps': ' Fewest to mend for “{grade}”: {n} ({names}).',
  'page.best': ' Already at the best grade, “{grade}”.',
  'page.past': ' Grade “{grade}”: what cost points has passed, mending the report raises it no more.',
  'page.noFindings': 'No findings.',
  'page.table': '{unit} over the years',
};
