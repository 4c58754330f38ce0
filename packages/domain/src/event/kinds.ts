/**
 * What can have happened in public, by the last part of its type in CloudEvents, each with the address below `/v1` where what it is about is read.
 * Dutch and in the past tense, as the NL GOV profile for CloudEvents has it. What is not public, or would tell when somebody voted or objected, is no event.
 */
export const eventKinds = {
  'voorstel-ingediend': '/voorstellen/{subject}',
  'voorstel-veranderd': '/voorstellen/{subject}',
  'verhaal-verteld': '/wijken/{neighbourhood}/verhalen',
  'verhaal-beantwoord': '/wijken/{neighbourhood}/verhalen',
  'verhaal-toebedeeld': '/wijken/{neighbourhood}/verhalen',
  'verhaal-ingetrokken': '/wijken/{neighbourhood}/verhalen',
  'toezegging-gedaan': '/toezeggingen/{subject}',
  'toezegging-verzet': '/toezeggingen/{subject}',
  'toezegging-gevorderd': '/toezeggingen/{subject}',
  'toezegging-gereedgemeld': '/toezeggingen/{subject}',
  'toezegging-beoordeeld': '/toezeggingen/{subject}',
  'toezegging-te-laat': '/toezeggingen/{subject}',
  'onderwerp-benoemd': '/wijken/{neighbourhood}/mandaten',
  'mandaat-verleend': '/wijken/{neighbourhood}/mandaten',
  'mandaat-ingetrokken': '/wijken/{neighbourhood}/mandaten',
  'doorlegging-gevraagd': '/wijken/{neighbourhood}/doorleggingen',
  'doorlegging-beantwoord': '/wijken/{neighbourhood}/doorleggingen',
  'tafel-begonnen': '/wijktafels/{subject}',
  'loting-aangekondigd': '/wijktafels/{subject}',
  'loting-gehouden': '/wijktafels/{subject}',
  'zetel-veranderd': '/wijktafels/{subject}',
  'agendapunt-gezet': '/wijktafels/{subject}',
  'besluit-genomen': '/wijktafels/{subject}',
  'maatregel-verder': '/wijktafels/{subject}',
  'afwijking-genoteerd': '/wijktafels/{subject}',
  'afwijking-gemotiveerd': '/wijktafels/{subject}',
  'afspraak-voorgesteld': '/wijktafels/{subject}',
  'afspraak-verwoord': '/wijktafels/{subject}',
  'afspraak-akkoord': '/wijktafels/{subject}',
  'verslag-gepubliceerd': '/wijktafels/{subject}',
  'stemming-aangekondigd': '/stemmingen/{subject}',
  'stemming-geopend': '/stemmingen/{subject}',
  'stemming-gesloten': '/stemmingen/{subject}',
  'stemming-geteld': '/uitslagen/{subject}',
  'bezwaar-beantwoord': '/stemmingen/{subject}/bezwaren',
  'peiling-aangekondigd': '/peilingen/{subject}',
  'ronde-aangekondigd': '/peilingen/{subject}',
  'ronde-geopend': '/peilingen/{subject}',
  'ronde-gesloten': '/peilingen/{subject}',
  'ronde-gepubliceerd': '/peilingen/{subject}/uitslagen',
} as const satisfies Readonly<Record<string, string>>;

export type EventKind = keyof typeof eventKinds;

export const eventKindNames = Object.keys(eventKinds) as EventKind[];
