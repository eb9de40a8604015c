import type { PlantedCase } from '../planted.js';

/** Cases planted in reports of the archive; all were taken over as found. Codes are those of the year. */
export const archiveCases: readonly PlantedCase[] = [];
