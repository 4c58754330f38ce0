import * as z from 'zod/mini';
import { addDays } from '../calendar.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { plainText } from '../text.ts';
import { CalendarDate } from '../time.ts';
import { commitmentTexts } from './texts.ts';

/** What comes of an offer: the other organisation takes the promise over or declines, or who has it keeps it after all. */
export const handOverAnswers = ['taken-over', 'declined', 'withdrawn'] as const;
export type HandOverAnswer = (typeof handOverAnswers)[number];

export const HandOverInput = z.strictObject({ to: NamedPerson, reasons: plainText(commitmentTexts.reasons) });
export type HandOverInput = z.infer<typeof HandOverInput>;

/** A promise offered to another named person, with the reason that residents can read. No date is part of it: the promise keeps its own. */
export const HandOver = z.strictObject({
  to: NamedPerson,
  reasons: z.string(),
  offered: CalendarDate,
  /** Null as long as another organisation has not said whether it takes it over. */
  answer: z.nullable(z.enum(handOverAnswers)),
  answered: z.nullable(CalendarDate),
});
export type HandOver = z.infer<typeof HandOver>;

/** What is read of a promise to know who has it. */
export interface Held {
  readonly by: NamedPerson;
  readonly handOvers: readonly HandOver[];
}

/** Everyone who had the promise, from who made it to who has it now. */
export const holdersOf = ({ by, handOvers }: Held): NamedPerson[] => [by, ...handOvers.filter(({ answer }) => answer === 'taken-over').map(({ to }) => to)];

/** Who has the promise now. */
export const holderOf = (commitment: Held): NamedPerson => holdersOf(commitment).at(-1)!;

/** Who had the promise at the end of a day; who made it for a day before. */
export const holderOn = ({ by, handOvers }: Held, day: CalendarDate): NamedPerson => holderOf({ by, handOvers: handOvers.filter(({ answered }) => answered !== null && answered <= day) });

/** Who had the promise when a day began: what happens on the day of a hand-over is still the giver's. */
export const holderBefore = (commitment: Held, day: CalendarDate): NamedPerson => holderOn(commitment, addDays(day, -1));

/** The offer that waits for the other organisation's answer. */
export const openOffer = ({ handOvers }: Pick<Held, 'handOvers'>): HandOver | undefined => handOvers.find(({ answer }) => answer === null);
