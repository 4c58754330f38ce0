import type { DayOff } from '@wijkaanpak/domain';
import { loadServiceSection } from '@wijkaanpak/texts';

const { words } = await loadServiceSection('nl', 'terms');

/** The day as residents read it, which is also how the reference cases name it. */
export const dutchDay = (day: DayOff): string => words[`day.${day}`] as string;
