import { languageNames } from './language-names.ts';
import type { Sections } from './sections.ts';
import type { LanguageCode } from './words.ts';

type Word = keyof Sections['trustPoll']['words'];

/** Everything that is asked. */
export const questionWordings = ['partner.listens', 'partner.keeps-promises', 'partner.is-fair', 'partner.is-able', 'partner.lets-residents-decide', 'general.neighbours', 'general.own-influence', 'open'] as const satisfies readonly Word[];
export type QuestionWording = (typeof questionWordings)[number];

/** What makes a grade mean what it means: the questions, the named ends of the scale from 0 to 10, and the answers beside it. */
export const instrumentWords = [...questionWordings, 'scaleMin', 'scaleMax', 'dontKnow', 'noAnswer'] as const satisfies readonly Word[];

/** A question that others published and tested, quoted to the letter, with the ends of its scale. */
export interface PublishedWording {
  readonly source: string;
  readonly text: string;
  readonly scale: readonly [least: number, most: number];
  readonly ends: readonly [least: string, most: string];
}

/**
 * SHA-256 of all instrument words of each version ever asked, one a line in their order, by which anyone can tell what was asked. A version is never changed:
 * words that change get a new one, in every language, and with it a new series.
 */
export const wordingFingerprints: Readonly<Record<number, Readonly<Record<LanguageCode, string>>>> = {
  1: {
    nl: '40096cd0338c999cbefaff8fc3aaf5e96a5c40e5a13e92563271ec495b7ecc9b',
    'nl-simple': '972bfa7c5000824dcc5f93bdffbc35859f876143f74a85f2f522740ffa498ae0',
    en: 'a26ffd9f2d1fc81d4efe8c7873d0c55ea2ee867e43dda36dd7177f2f2700bda2',
    tr: 'e52f08acbf895276d282d48d838c04498cb9947024aa12466fb19fb98fe368b9',
    ar: 'f96e4474e398551259af35198bda9ae65fdab28d3582eef192a99f60be299f6a',
    pl: '21a72a606ad12c6bac3ebf594d81b8ca4d4c6003a266200a7d1fdc8c87e48391',
    uk: 'c9b486493488cbd1dd2b8e79c3ca2581cd1132a84f78d0adc063f94da646debf',
  },
};

type Published = Readonly<Record<number, Readonly<Partial<Record<LanguageCode, Readonly<Partial<Record<QuestionWording, PublishedWording>>>>>>>>;

/** What was taken over from others, by version, language and question. Whatever is not here is this project's own, or its own translation, and was tested by nobody; decision 27 tells why that is all of it. */
export const publishedWordings: Published = { 1: {} };

export interface WordingStatus {
  readonly question: QuestionWording;
  readonly language: LanguageCode;
  readonly version: number;
  /** Dutch is written first; whatever is in another language, or simpler, was translated from it. */
  readonly origin: 'own' | 'own-translation' | 'published';
  /** The source of who published and tested it; false is: nobody did. */
  readonly validated: false | string;
}

/** Where the words of a question come from. Of a version that was never asked nothing is known, so that it is not validated either. */
export function wordingStatus(asked: Pick<WordingStatus, 'question' | 'language' | 'version'>, published: Published = publishedWordings): WordingStatus {
  const found = published[asked.version]?.[asked.language]?.[asked.question];
  return { ...asked, origin: found ? 'published' : asked.language === 'nl' ? 'own' : 'own-translation', validated: found?.source ?? false };
}

/** The status of every question of a version in every language. */
export const allWordings = (version: number, published: Published = publishedWordings): WordingStatus[] =>
  (Object.keys(languageNames) as LanguageCode[]).flatMap((language) => questionWordings.map((question) => wordingStatus({ question, language, version }, published)));

/** Whether others tested every question of a version, in every language: only then may results be called validated. */
export const isValidated = (version: number, published: Published = publishedWordings): boolean => allWordings(version, published).every(({ validated }) => validated !== false);
