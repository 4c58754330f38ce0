import type { FigureInput, IndicatorInput, ReflectionInput } from '@wijkaanpak/domain';

/** What the programme of the example holds. The figures are made up, and say so. */
export const diploma = 'diploma';

export const goals = [
  { id: 'veilig', day: '03-12', words: 'Mijn dochter kan ’s avonds alleen naar huis fietsen.', said: 'Wijktafel, 34 bewoners' },
  { id: diploma, day: '05-20', words: 'Wie hier opgroeit, heeft net zoveel kans op een diploma als elders in de stad.', said: 'Gesprekken bij de scholen, 61 bewoners' },
] as const;

const source = { name: 'Verzonnen cijfers, als voorbeeld', url: 'https://example.nl/cijfers' };

export const evening: IndicatorInput & { readonly id: string } = { id: 'avond', goal: 'veilig', what: 'Bewoners die zich ’s avonds veilig voelen', unit: 'percent', better: 'higher', source };
export const youth: IndicatorInput & { readonly id: string } = { id: 'jongeren', goal: diploma, what: 'Jongeren van 22 zonder diploma waarmee zij verder kunnen', unit: 'percent', better: 'lower', source };

type ExampleFigure = Pick<FigureInput, 'area' | 'city'> & { readonly indicator: string; readonly ago: number };

const sampled = (estimate: number, half: number, answers: number) => ({ by: 'sample' as const, estimate, lower: estimate - half, upper: estimate + half, answers });

export const surveyed: readonly ExampleFigure[] = ([[3, 52, 66], [2, 57, 66], [1, 63, 67]] as const).map(([ago, area, city]) => ({ indicator: 'avond', ago, area: sampled(area, 4, 410), city: sampled(city, 1, 5200) }));
export const counted: readonly ExampleFigure[] = ([[3, 14.1, 9.8], [2, 13.6, 9.7], [1, 12.2, 9.9]] as const).map(([ago, area, city]) => ({ indicator: 'jongeren', ago, area: { by: 'register', estimate: area }, city: { by: 'register', estimate: city } }));

export const lookedBack: Pick<ReflectionInput, 'words' | 'where' | 'residents'> = {
  words: 'Het plein is licht en er zit weer iemand in de conciërgewoning. In de stegen is het nog donker.', where: 'Buurthuis De Boomsspijker', residents: 27,
};
