import { addDays } from '@wijkaanpak/domain';
import { askResidents, residentsVote } from './residents-votes.ts';
import type { OnItsWay } from './road-to-verdict.ts';
import { visit, type Screen } from './screens.ts';

const atPromises = ({ example, browser }: OnItsWay, act: (screen: Screen) => Promise<void>) =>
  visit(browser, { address: `${example.municipality}/medewerkers`, widget: 'wijk-commitments', as: 'professional' }, act);

/** A resident reads the promise on its own page. */
export const readsPromise = ({ example, browser }: OnItsWay, id: string, ...texts: readonly string[]): Promise<void> =>
  visit(browser, { address: `${example.service}/toezeggingen/${id}`, widget: 'wijk-commitments' }, async (screen) => {
    for (const text of texts) await screen.says(`#c-${id}`, text);
  });

/** What was agreed becomes a promise, by name and with a day; gives what the service calls it. */
export async function makePromise(it: OnItsWay): Promise<string> {
  const { example, matter: { promise, title } } = it;
  const due = addDays(await example.today(), 5);
  await atPromises(it, async (screen) => {
    await screen.press('[part=make]');
    await screen.fill('#what', promise);
    await screen.fill('#due', due);
    await screen.fill('#shownBy', 'U loopt er zelf over.');
    await screen.choose('#who', 'Samira Jansen');
    await screen.choose('#originKind', 'Uit een voorstel van bewoners');
    await screen.choose('#origin', title);
    await screen.send();
    await screen.shows(promise);
  });
  const { items } = (await (await fetch(`${example.service}/v1/wijken/centrum/toezeggingen?perPagina=100`)).json()) as { items: { id: string; what: string }[] };
  const { id } = items.find(({ what }) => what === promise)!;
  await readsPromise(it, id, 'Beloofd', 'Beloofd in het antwoord op een voorstel');
  return id;
}

/** Its day passes without anyone doing anything; then it gets a new day with a reason beside the old one, and is reported done. */
export async function comeLate(it: OnItsWay, id: string): Promise<void> {
  const { example } = it;
  await example.daysPass(7);
  await readsPromise(it, id, 'Te laat', '2 dagen te laat');
  const due = addDays(await example.today(), 10);
  await atPromises(it, async (screen) => {
    await screen.press(`#c-${id} [data-act=move]`);
    await screen.fill('#due', due);
    await screen.fill('#reasons', 'Het vroor te hard.');
    await screen.send();
    await screen.says(`#c-${id}`, 'Beloofd, met een nieuwe datum');
  });
  await readsPromise(it, id, 'Eerder beloofd voor', 'Waarom: Het vroor te hard.');
  await example.daysPass(1);
  await atPromises(it, async (screen) => {
    await screen.press(`#c-${id} [data-act=report]`);
    await screen.send();
    await screen.says(`#c-${id}`, 'zei Samira Jansen dat het klaar is');
  });
  await readsPromise(it, id, 'Volgens de belover klaar, bewoners oordelen nog');
}

/** Residents say by a vote whether it was kept, and anyone puts what they said with the promise. */
export async function judgePromise(it: OnItsWay, id: string, answers: readonly ('yes' | 'no')[]): Promise<void> {
  const { example, browser, matter: { name, promise } } = it;
  await example.daysPass(1);
  const vote = `oordeel-${name}`;
  await askResidents(example, { id: vote, title: `Oordeel: ${promise}`, about: { title: promise, proposal: null, commitment: id } });
  await readsPromise(it, id, 'Is deze toezegging nagekomen? Bewoners stemmen daarover tot');
  await residentsVote(browser, `${example.service}/stemmingen/${vote}`, answers);
  await example.daysPass(8);
  await visit(browser, { address: `${example.service}/toezeggingen/${id}`, widget: 'wijk-commitments' }, async (screen) => {
    await screen.press('[part=carry-over]');
    await screen.says(`#c-${id}`, 'vond de meerderheid op');
  });
}

/** What the municipality's site tells of all this in the neighbourhood's timeline, the earliest first, over the years it took. */
export async function readTimeline({ example, browser, matter }: OnItsWay, since: string): Promise<string[]> {
  const years = [...new Set([(await example.today()).slice(0, 4), since.slice(0, 4)])];
  const own = [matter.story, matter.title, matter.obstacle, matter.promise];
  return visit(browser, { address: example.municipality, widget: 'wijk-programme' }, async (screen) => {
    const told: string[] = [];
    for (const [index, year] of years.entries()) {
      if (index > 0) await screen.pressNamed(`Toon ${year}`);
      await screen.says('[part=timeline] .heading', year);
      const kinds = await screen.list('.moments > li [data-kind]');
      told.push(...(await screen.list('.moments > li')).flatMap((line, place) => (own.some((words) => line.includes(words)) ? [kinds[place]!] : [])));
    }
    return told.reverse();
  });
}
