import type { mapsZh } from './maps.zh';

/** Sentences of figures on the map of another year in English. */
export const mapsEn: Readonly<Record<keyof typeof mapsZh, string>> = {
  'maps.choose': 'Join the years as on the map of {year}',
  'maps.back': 'Show each year as it was',
  'maps.on': 'All years are figured on the map of {year}: ',
  'maps.sum': '{years}: {parts} added up',
  'maps.part': '{name} ({code})',
  'maps.share': 'about {percent}% of {name} ({code}), by {by}, an estimate',
  'maps.unweighed': 'a part of {name} ({code}), nobody knows how large, so nothing is added',
  'maps.was': '{years}: {parts}',
  'maps.absent': '{years}: not there yet',
  'maps.year': '{year}',
  'maps.years': '{from} to {to}',
  'maps.panel': 'These are not the figures of one report: ',
};
