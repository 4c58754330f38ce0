import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { answerStory, findProposal, noteProposal, noteStory, sendProposal, tellStory, type Journey, type Matter } from '../support/arrivals.ts';
import { openDatedExample, type DatedExample } from '../support/dated-example.ts';
import { comeLate, judgePromise, makePromise, readsPromise, readTimeline } from '../support/promise-to-verdict.ts';
import { answer, goToTable, goToVote, meetObstacle, readsProposal, type OnItsWay } from '../support/road-to-verdict.ts';
import { startBrowser } from '../support/running-example.ts';

interface Way {
  readonly as: string;
  readonly matter: Matter;
  readonly tell: (journey: Journey, matter: Matter) => Promise<string>;
  readonly propose: (journey: Journey, matter: Matter) => Promise<void>;
  /** What everyone reads of how the proposal came. */
  readonly came: string;
  readonly said: readonly ('yes' | 'no')[];
  readonly verdict: string;
  readonly found: string;
}

const ways: readonly Way[] = [
  {
    as: 'told and sent by residents themselves', tell: tellStory, propose: sendProposal, came: 'Ingediend',
    matter: {
      name: 'drempel', story: 'Ik durf met de kinderwagen de Haarlemmerdijk niet over, zo hard rijden ze.', title: 'Een drempel op de Haarlemmerdijk',
      description: 'Auto’s rijden er zo hard dat ouders met kinderen blijven staan.', obstacle: 'Op een busweg mag geen drempel liggen.', promise: 'Er ligt een drempel op de Haarlemmerdijk.',
    },
    said: ['yes', 'yes', 'no'], verdict: 'Nagekomen, vinden bewoners', found: 'Nagekomen, zeggen bewoners',
  },
  {
    as: 'told by telephone and proposed on paper, and entered by a professional', tell: noteStory, propose: noteProposal, came: 'Gekomen op papier. Een medewerker typte het over en las het voor.',
    matter: {
      name: 'leuning', story: 'Mijn knieën zijn op, en bij de brug naar de kerk kan ik me nergens vasthouden.', title: 'Een leuning langs de kerkbrug',
      description: 'Wie slecht loopt komt niet meer bij de kerk. Een leuning helpt al.', obstacle: 'Aan een monument mag niets worden vastgemaakt.', promise: 'Langs de kerkbrug staat een leuning.',
    },
    said: ['no', 'no', 'yes'], verdict: 'Niet nagekomen, vinden bewoners', found: 'Niet nagekomen, zeggen bewoners',
  },
];

describe('from a story to what residents find of the promise that came of it', () => {
  let example: DatedExample;
  let browser: Browser;
  before(async () => {
    [example, browser] = await Promise.all([openDatedExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
  });

  for (const { as, matter, tell, propose, came, said, verdict, found } of ways) {
    describe(as, () => {
      let way: OnItsWay;
      let since: string;
      let promise: string;

      it('a story becomes a proposal, and its teller reads so', async () => {
        const journey = { example, browser };
        since = await example.today();
        const code = await tell(journey, matter);
        await example.daysPass(1);
        await propose(journey, matter);
        way = { ...journey, matter, proposal: await findProposal(journey, matter) };
        await example.daysPass(1);
        await answerStory(journey, matter, code);
        await readsProposal(way, matter.description, came);
      });

      it('meets an obstacle, which gets an owner and a day, and goes', () => meetObstacle(way));
      it('is answered on a mandate, for as long as residents consent', () => answer(way));
      it('goes to the table, where residents consent', () => goToTable(way));
      it('goes to a vote, and begins once residents chose it', () => goToVote(way));
      it('becomes a promise with a name and a day', async () => {
        promise = await makePromise(way);
      });
      it('is late by itself, moved with a reason, and reported done', () => comeLate(way, promise));
      it('is judged by residents and by nobody else', async () => {
        await judgePromise(way, promise, said);
        await readsPromise(way, promise, verdict, 'Waarom: Het vroor te hard.');
      });

      it('is told in order by the timeline of the neighbourhood', async () => {
        assert.deepEqual(await readTimeline(way, since), [
          'Verhaal verteld', 'Voorstel gedaan', 'Verhaal beantwoord', 'Er stond iets in de weg', 'Belemmering weggenomen', 'Antwoord op een voorstel', 'De wijktafel besloot',
          'Voorstel gaat naar een stemming', 'Stemming open', 'Stemming gesloten', 'Voorstel gekozen', 'Begonnen met een voorstel', 'Toegezegd', 'Te laat', 'Nieuwe datum gegeven', 'Klaar gemeld',
          'Stemming open', 'Stemming gesloten', found,
        ]);
      });
    });
  }
});
