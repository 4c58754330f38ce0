import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { generalAspects, partnerAspects, type TrustPoll } from '@wijkaanpak/domain';
import { languages, type LanguageCode } from '@wijkaanpak/texts';
import type { Browser, Page } from 'puppeteer-core';
import { invitationLetters } from '../../packages/server/src/command-line/invitation-letters.ts';
import { voteLetters } from '../../packages/server/src/command-line/letters.ts';
import { speakOfRounds } from '../../packages/server/src/services/say-round.ts';
import { paperForm } from '../../packages/server/src/pages/paper.ts';
import { openVote, poll } from '../support/content.ts';
import { startBrowser } from '../support/running-example.ts';

const service = 'https://participatie.gemeente-voorbeeld.nl';
const code = '7KQ2-M0XD-34TA-9BC1';
const title = 'Vertrouwen in Amsterdam Centrum-West en omgeving';
const asked: TrustPoll = {
  ...poll, title, wave: { ...poll.wave, design: 'sample' }, background: { ask: ['age', 'area'], weightBy: [], areas: [] },
  questions: [...partnerAspects.map((aspect) => ({ kind: 'partner' as const, id: aspect, aspect, partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' })), ...generalAspects.map((aspect) => ({ kind: 'general' as const, id: aspect, aspect })), { kind: 'open', id: 'open' }],
};

describe('what is printed', () => {
  let browser: Browser;
  let page: Page;
  const pagesOf = async (document: string): Promise<number> => {
    await page.setContent(document);
    return Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)!.length;
  };
  before(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
  });
  after(() => browser.close());

  it('is one page for a letter, with the line in every language, a long title and four lines of address', async () => {
    const letter = { letter: 1, to: ['Jan Jansen', 'Prinsengracht 1', '1015 AB Amsterdam', 'BAG 0363010000000001'], code, link: `${service}/peilingen/vertrouwen#code=${code}` };
    assert.equal(await pagesOf(await invitationLetters({ poll: asked, wave: asked.wave, before: undefined, speech: await speakOfRounds('nl') }, [letter, letter, letter], service)), 3);
    assert.equal(await pagesOf(voteLetters({ ...openVote, title }, [letter, letter], service)), 2);
  });

  it('is one sheet, printed on both sides, for the questions of one partner in any language', async () => {
    const style = readFileSync(new URL('../../packages/server/assets/paper.css', import.meta.url), 'utf8');
    for (const language of Object.keys(languages) as LanguageCode[]) {
      const form = await paperForm({ poll: asked, language, code });
      assert.equal(await pagesOf(`<!doctype html><html lang="${language}"><style>${style}</style><body><main>${String(form)}</main>`), 2, language);
    }
  });
});
