import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addDays, type ChallengeStanding } from '@wijkaanpak/domain';
import type { Browser, Page } from 'puppeteer-core';
import { inWidget, isAccessible, press as pressOn, until } from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const widget = 'wijk-challenge';
const says = (page: Page, text: string) =>
  until(() => page.evaluate((tag, part) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, widget, text), `“${text}”`);
const within = (page: Page, selector: string) => inWidget(page, widget, selector);
const press = async (page: Page, selector: string) => pressOn(await within(page, selector));
const fill = async (page: Page, selector: string, text: string) =>
  (await within(page, selector)).evaluate((element, value) => {
    const field = element as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  }, text);

/** Writes one step and goes on to the next. */
async function writeStep(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await fill(page, `#${name}`, text);
  await press(page, '[part=next]');
}

describe('the right to challenge, from three neighbours with a plan to an agreement, and a no with the way to object', () => {
  let example: RunningExample;
  let browser: Browser;
  let link = '';
  let id = '';
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });
  const standing = async (of = id) => (await (await fetch(`${example.service}/v1/uitdagingen/${of}`)).json()) as ChallengeStanding;
  /** Waits until these words are at the service, for all who write the plan. */
  const isKept = (words: string) =>
    until(async () => {
      const [, concept, secret] = /#uitdaging=([a-z0-9-]+)\.([0-9a-f]+)$/.exec(link)!;
      const draft = await (await fetch(`${example.service}/v1/concepten/${concept}`, { headers: { Authorization: `Bearer ${secret}` } })).text();
      return draft.includes(words);
    }, `“${words}” is kept`);
  const asSamira = async () => {
    const opened = await openPhone(browser);
    await opened.page.goto(`${example.municipality}/medewerkers`);
    await opened.page.evaluate(() => document.querySelector<HTMLElement>('#inloggen button')!.click());
    await press(opened.page, `#u-${id} [part=whole] > summary`);
    await within(opened.page, `#u-${id} [part=for-organisation]`);
    return opened;
  };
  /** Does something as the municipality, and waits until everyone sees it. */
  const act = async (page: Page, name: string, fields: Readonly<Record<string, string>>, chosen?: string) => {
    await press(page, `#u-${id} [data-act=${name}]`);
    await within(page, '#mandate option[value=bewonersplannen]');
    await fill(page, '#mandate', 'bewonersplannen');
    if (chosen) await press(page, chosen);
    for (const [field, text] of Object.entries(fields)) await fill(page, `#${field}`, text);
    await press(page, 'form.form [part=submit]');
    await says(page, 'Opgeslagen. Iedereen ziet het nu.');
  };
  const asWriter = async () => {
    const opened = await openPhone(browser);
    await opened.page.goto(link);
    return opened;
  };

  it('three neighbours write a plan together on three phones, by a link, each in other parts', async () => {
    const [first, second, third] = [await openPhone(browser), await openPhone(browser), await openPhone(browser)];
    await first.page.goto(`${example.service}/wijken/centrum/uitdagingen`);
    await press(first.page, '[part=write]');
    await writeStep(first.page, { kind: 'green', taskDescription: 'De boomspiegels in de Haarlemmerbuurt beplanten en water geven.' });
    await press(first.page, '[part=save]');
    link = await (await within(first.page, '[part=link]')).evaluate((element) => element.textContent!);
    id = /#uitdaging=([a-z0-9-]+)\./.exec(link)![1]!;

    await second.page.goto(link);
    await until(() => second.page.evaluate((tag) => (document.querySelector(tag)?.shadowRoot?.querySelector('#taskDescription') as HTMLTextAreaElement | null)?.value.startsWith('De boomspiegels') ?? false, widget), 'what the first wrote');
    await press(second.page, '[part=steps] li:nth-child(2) button');
    await writeStep(second.page, { groupDescription: 'Bewoners van vier straten.', groupPeople: '11' });
    await writeStep(second.page, { better: 'De boomspiegels zijn groen in plaats van vol peuken.' });
    await writeStep(second.page, { planDescription: 'Per straat twee mensen, met een schema voor het water.', planContinuity: 'De straten vallen voor elkaar in.' });
    await isKept('De straten vallen voor elkaar in.');

    await third.page.goto(link);
    await press(third.page, '[part=steps] li:nth-child(5) button');
    await writeStep(third.page, { costOurs: '3.600', costExplanation: 'Planten en gieters.' });
    await writeStep(third.page, { supportPeople: '64', supportDescription: 'Een lijst in de boekwinkel.' });
    await writeStep(third.page, { help: 'Een kraan in elke straat.' });
    await isKept('Een kraan in elke straat.');
    await isAccessible(third.page);
    for (const { page, troubles } of [second, third]) {
      assert.deepEqual(troubles, []);
      await page.close();
    }

    await press(first.page, '[part=steps] li:last-child button');
    await until(async () => (await first.page.$$(`${widget} >>> form[part=review] li`)).length === 0, 'all seven parts, from three neighbours');
    await press(first.page, 'form[part=review] [part=submit]');
    await says(first.page, 'Het plan is ingediend');
    assert.deepEqual(first.troubles, []);
    await first.page.close();
    const sent = await standing();
    assert.deepEqual([sent.state, sent.group.people, sent.cost.ours, sent.support.people, sent.help], ['submitted', 11, 360_000, 64, 'Een kraan in elke straat.']);
  });

  it('the municipality asks for more, and the clock stands still in public until residents add it', async () => {
    const { page, troubles } = await asSamira();
    const before = await standing();
    await act(page, 'receipt', {});
    await act(page, 'invitation', { words: 'Wie sluit de kranen af in de winter?', day: addDays(before.readOn, 14) });
    assert.deepEqual(troubles, []);
    await page.close();
    const asked = await standing();
    assert.ok(asked.clock.standsStill && asked.clock.answerBy > before.clock.answerBy);

    const reader = await openPhone(browser);
    await reader.page.goto(`${example.service}/wijken/centrum/uitdagingen`);
    await says(reader.page, 'De klok staat stil: de gemeente vroeg de bewoners om een aanvulling.');
    await isAccessible(reader.page);
    await reader.page.close();

    const writer = await asWriter();
    await press(writer.page, `#u-${id} [data-act=supplement]`);
    await fill(writer.page, '#words', 'De waterbeheerder van de school sluit ze af.');
    await press(writer.page, 'form.form [part=submit]');
    await says(writer.page, 'Bewoners vulden het plan aan.');
    assert.deepEqual(writer.troubles, []);
    await writer.page.close();
    assert.ok(!(await standing()).clock.standsStill);
  });

  it('it says yes, offers an agreement, residents sign, and the yearly talk is written down', async () => {
    const { page, troubles } = await asSamira();
    await act(page, 'accept', { words: 'Het plan is goed en past bij wat de wijktafel wil.' });
    const { readOn } = await standing();
    await act(page, 'offer', { words: 'Bewoners verzorgen de boomspiegels. De gemeente legt de kranen aan.', amount: '3.600', day: addDays(readOn, 760) });

    const writer = await asWriter();
    await press(writer.page, `#u-${id} [data-act=signature]`);
    await says(writer.page, 'De gemeente legt de kranen aan.');
    await press(writer.page, 'form.form [part=submit]');
    await says(writer.page, 'Bewoners tekenden de afspraak. Zij geldt nu.');
    await isAccessible(writer.page);
    await writer.page.close();

    await page.reload();
    await page.evaluate(() => document.querySelector<HTMLElement>('#inloggen button')!.click());
    await press(page, `#u-${id} [part=whole] > summary`);
    await act(page, 'review', { words: 'Het eerste gesprek: de kranen liggen er, de planten nog niet.' });
    assert.deepEqual(troubles, []);
    await page.close();
    const agreed = await standing();
    assert.deepEqual([agreed.state, agreed.reviewDays.length, agreed.agreement?.reviews.length], ['agreement', 3, 1]);
  });

  it('another plan is refused on a listed ground, with the way to object; residents tell that they did', async () => {
    const writer = await openPhone(browser);
    await writer.page.goto(`${example.service}/wijken/centrum/uitdagingen`);
    await press(writer.page, '[part=write]');
    await writeStep(writer.page, { kind: 'cleaning', taskDescription: 'De kade bij de brug schoonhouden.' });
    await writeStep(writer.page, { groupDescription: 'Roeiers en bewoners.', groupPeople: '5' });
    await writeStep(writer.page, { better: 'De kade is dan elke dag schoon.' });
    await writeStep(writer.page, { planDescription: 'Elke ochtend een ronde door wie er roeit.', planContinuity: 'De roeiclub heeft een schema.' });
    await writeStep(writer.page, { costOurs: '1200' });
    await writeStep(writer.page, { supportPeople: '30', supportDescription: 'Namen op een lijst.' });
    await writeStep(writer.page, {});
    await press(writer.page, 'form[part=review] [part=submit]');
    await says(writer.page, 'Het plan is ingediend');
    link = await (await within(writer.page, '[part=done] code')).evaluate((element) => element.textContent!);
    id = /#uitdaging=([a-z0-9-]+)\./.exec(link)![1]!;
    await writer.page.close();

    const { page, troubles } = await asSamira();
    await act(page, 'refuse', { words: 'De kade wordt al elke dag geveegd. Wij laten u zien wanneer.' }, '#ground-not-better');
    assert.deepEqual(troubles, []);
    await page.close();

    const refused = await asWriter();
    await says(refused.page, 'Reden uit de regels, art. 5 f: Het wordt niet beter of voordeliger dan nu.');
    await says(refused.page, 'Stuur het bezwaar met een brief naar de gemeente.');
    await isAccessible(refused.page);
    await press(refused.page, `#u-${id} [data-act=objection]`);
    await press(refused.page, 'form.form [part=submit]');
    await says(refused.page, 'Bewoners maakten bezwaar.');
    assert.deepEqual(refused.troubles, []);
    await refused.page.close();
    const objected = await standing();
    assert.ok(objected.state === 'objection' && objected.clock.objectionAnswerBy!.officials > objected.readOn);
  });
});
