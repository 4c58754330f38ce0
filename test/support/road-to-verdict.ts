import { addDays, type Actor, type TableStanding } from '@wijkaanpak/domain';
import type { Journey, Matter } from './arrivals.ts';
import { askResidents, residentsVote } from './residents-votes.ts';
import { visit, type Screen } from './screens.ts';

/** A proposal on its way, by what the service calls it. */
export interface OnItsWay extends Journey {
  readonly matter: Matter;
  readonly proposal: string;
}

const secretary: Actor = { id: 'secretaris', name: 'Els Vos', partner: null, roles: ['table-secretary'] };
const table = 'wijktafel-centrum';

/** A professional has the road of the proposal open. */
const atRoad = ({ example, browser, proposal }: OnItsWay, act: (screen: Screen, place: string) => Promise<void>) =>
  visit(browser, { address: `${example.municipality}/medewerkers`, widget: 'wijk-proposals', as: 'professional' }, async (screen) => {
    const place = `#p-${proposal}`;
    await screen.press(`${place} details[part=road] summary`);
    await screen.read(`${place} [part=timeline]`);
    await act(screen, place);
  });

/** A resident reads the proposal on its own page. */
export const readsProposal = ({ example, browser, proposal }: OnItsWay, ...texts: readonly string[]): Promise<void> =>
  visit(browser, { address: `${example.service}/voorstellen/${proposal}`, widget: 'wijk-proposals' }, async (screen) => {
    for (const text of texts) await screen.says(`#p-${proposal}`, text);
  });

const readsTable = ({ example, browser }: OnItsWay, ...texts: readonly string[]): Promise<void> =>
  visit(browser, { address: `${example.service}/wijktafels/${table}`, widget: 'wijk-table' }, async (screen) => {
    for (const text of texts) await screen.shows(text);
  });

export async function meetObstacle(it: OnItsWay): Promise<void> {
  const due = addDays(await it.example.today(), 20);
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [data-act=obstacle]`);
    await screen.choose('#obstacleKind', 'Een regel');
    await screen.fill('#what', it.matter.obstacle);
    await screen.choose('#owner', 'Samira Jansen');
    await screen.fill('#due', due);
    await screen.send();
    await screen.says(`${place} [part=obstacles]`, 'Wie erover gaat: Samira Jansen');
  });
  await readsProposal(it, it.matter.obstacle, 'Wordt aan gewerkt');
  await it.example.daysPass(1);
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [part=obstacles] [data-act=note]`);
    await screen.choose('#noteKind', 'De belemmering is weg');
    await screen.fill('#text', 'Het is uitgezocht: hier mag het.');
    await screen.send();
    await screen.says(`${place} [part=obstacles]`, 'Weggehaald');
  });
}

/** The answer of a named person, on her mandate, to something that lasts. */
export async function answer(it: OnItsWay): Promise<void> {
  await it.example.daysPass(1);
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [data-act=answer]`);
    await screen.choose('#outcome', 'Ja');
    await screen.fill('#text', 'Ja, als bewoners het willen.');
    await screen.fill('#reasons', 'Er wonen veel kinderen.');
    await screen.choose('#lasts', 'Ja, het blijft');
    await screen.choose('#mandate', 'Geld voor plannen');
    await screen.choose('#subject', 'Geld voor plannen');
    await screen.choose('#area', 'Plancius');
    await screen.fill('#amount', '4.500');
    await screen.send();
    await screen.says(`${place} [part=timeline]`, 'Besloten op grond van een mandaat');
  });
  await readsProposal(it, 'Dit is blijvend. Het begint pas als bewoners ermee instemmen.', 'Samira Jansen, gebiedsmakelaar Centrum bij Voorbeeldgemeente');
}

/** The table's secretary, for whom there is no screen, puts the point and notes the roll call by the API. */
export async function goToTable(it: OnItsWay): Promise<void> {
  const { example, matter } = it;
  const put = (await example.post(`/wijktafels/${table}/agendapunten`, { title: `Instemmen met: ${matter.title}`, explanation: 'Het ligt er voor altijd.', kind: 'lasting', meeting: addDays(await example.today(), 2) }, secretary)) as TableStanding;
  const point = put.agenda.find(({ title }) => title.includes(matter.title))!.id;
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [data-act=consent]`);
    await screen.choose('#point', `Instemmen met: ${matter.title}`);
    await screen.send();
    await screen.says(`${place} [part=timeline]`, 'Aan de wijktafel is instemming gevraagd');
  });
  await readsTable(it, `Instemmen met: ${matter.title}`, 'Om mee in te stemmen: dit blijft');
  await example.daysPass(2);
  const called = put.seats.filter(({ ended, left }) => ended === null && left === null).map(({ id }, index) => ({ seat: id, answer: index === 1 ? 'no' : 'yes', interest: null }));
  await example.post(`/wijktafels/${table}/besluiten`, { point, called }, secretary);
  await readsTable(it, `Instemmen met: ${matter.title}`, '3 voor, 1 tegen', '3 voor, 0 tegen', 'Instemming gegeven, nog niet begonnen');
}

/** Residents vote on it, anyone puts the outcome there once the vote has closed, and only then it begins. */
export async function goToVote(it: OnItsWay): Promise<void> {
  const { example, browser, matter: { name, title }, proposal } = it;
  await example.daysPass(1);
  await askResidents(example, { id: `stem-${name}`, title: `Stemming: ${title}`, about: { title, proposal } });
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [data-act=vote]`);
    await screen.choose('#whichVote', `Stemming: ${title}`);
    await screen.fill('#reasons', 'Bewoners beslissen hierover.');
    await screen.send();
    await screen.says(`${place} [part=timeline]`, 'Voorgelegd aan een stemming van bewoners');
  });
  await residentsVote(browser, `${example.service}/stemmingen/stem-${name}`, ['yes', 'yes', 'no']);
  await example.daysPass(8);
  await visit(browser, { address: `${example.service}/stemmingen/stem-${name}`, widget: 'wijk-vote-result' }, (screen) => screen.shows('Er zijn 3 stemmen uitgebracht.'));
  await visit(browser, { address: `${example.service}/voorstellen/${proposal}`, widget: 'wijk-proposals' }, async (screen) => {
    await screen.press('[part=settle]');
    await screen.says('[part=timeline]', 'Bewoners stemden ervoor');
  });
  await atRoad(it, async (screen, place) => {
    await screen.press(`${place} [data-act=start]`);
    await screen.fill('#reasons', 'Bewoners stemden voor.');
    await screen.send();
    await screen.says(`${place} [part=timeline]`, 'Begonnen');
  });
  await readsProposal(it, 'Bewoners stemden in aan de wijktafel.', 'Er wordt aan gewerkt. Hier leest u hoe ver het is.');
}
