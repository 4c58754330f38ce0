import { addDays, type VoteOption } from '@wijkaanpak/domain';
import type { Browser } from 'puppeteer-core';
import { addCodes } from '../../packages/server/src/repositories/ballots.ts';
import { addVote, readNow } from '../../packages/server/src/repositories/votes.ts';
import { openVote } from './content.ts';
import type { DatedExample } from './dated-example.ts';
import { letterCodes } from './filled-database.ts';
import { isAccessible } from './pages.ts';
import { visit } from './screens.ts';

const { state: _, rulesHash: __, ...drawnUp } = openVote;

/** A yes or no about one thing, as an operator draws it up: open from now, for a week. */
export async function askResidents({ database }: DatedExample, { id, title, about }: { readonly id: string; readonly title: string; readonly about: Pick<VoteOption, 'title' | 'proposal'> & { readonly commitment?: string } }): Promise<void> {
  const opensAt = await readNow(database);
  await addVote(database, {
    ...drawnUp, id, title, question: 'Vindt u van wel?', opensAt, closesAt: `${addDays(opensAt.slice(0, 10), 7)}${opensAt.slice(10)}`,
    rules: { ...drawnUp.rules, ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: 1, budget: null, maxCost: null },
    options: [{ id: '1', description: null, category: null, place: null, cost: null, ...about }],
  }, 'own');
  await addCodes(database, id, letterCodes);
}

/** Residents vote with the code from their letter, each on a phone of their own. */
export async function residentsVote(browser: Browser, address: string, answers: readonly ('yes' | 'no')[]): Promise<void> {
  for (const [resident, answer] of answers.entries()) {
    await visit(browser, { address: `${address}#code=${letterCodes[resident]!}`, widget: 'wijk-vote' }, async (screen) => {
      await screen.press(`.answers label:nth-child(${answer === 'yes' ? 1 : 2}) input`);
      await isAccessible(screen.page);
      await screen.press('[part=submit]');
      await screen.says('.done', 'Uw stem is ontvangen');
    });
  }
}
