import type { MandateMatter } from '@wijkaanpak/domain';
import type { Speech } from '../base/language.ts';
import type { Names } from './names.ts';

/** What a question is about: subject, area and, where there is one, the amount. */
export const aboutMatter = (speech: Speech<'mandates', 'about' | 'aboutNoMoney'>, names: Names, { subject, area, amount }: MandateMatter): string =>
  speech.say(amount ? 'about' : 'aboutNoMoney', { subject: names.subject(subject), area: names.area(area), amount: speech.money(amount) });
