import { issues as ofRules, words as rules } from './challenge-rules.ts';

/** What the right to challenge is in law, and what it is not. */
export const words = {
  ...rules,
  ordinance: 'De regels staan in: {title}.',
  ordinanceSource: 'Lees de regels',
  answerIn: 'De gemeente antwoordt binnen {term}.',
  answerComplexIn: 'Bij een ingewikkelde zaak is dat binnen {term}.',
  postponable: { one: 'Zij mag dat {count} keer uitstellen, met hoogstens {term}.', other: 'Zij mag dat {count} keer uitstellen, telkens met hoogstens {term}.' },
  keptOutTitle: 'Deze taken moet de gemeente zelf doen van de wet; daarvoor geldt het uitdaagrecht niet',
  openedTitle: 'Deze taak mogen bewoners ook doen, omdat een wet dat toelaat',
  byLaw: '{task} ({law})',
  groundsTitle: 'De gemeente kan alleen nee zeggen om een van deze redenen',
  'nature.reasoned-answer': 'U hebt recht op een antwoord met uitleg.',
  'nature.no-right-to-the-task': 'U hebt geen recht op de taak zelf: de gemeente mag nee zeggen, met een reden uit de lijst.',
  'nature.answer-decision': 'Het antwoord is een besluit. Bent u het er niet mee eens, dan kunt u binnen zes weken bezwaar maken.',
  'nature.answer-reaction': 'Het antwoord is geen besluit. Bezwaar maken kan niet; een klacht indienen of de gemeenteraad vragen wel.',
  'nature.answer-unsettled': 'Het is niet zeker of het antwoord een besluit is. Maak voor de zekerheid binnen zes weken bezwaar als u het er niet mee eens bent.',
  'nature.agreement-contract': 'De afspraak is een contract tussen u en de gemeente.',
  'nature.agreement-subsidy': 'De afspraak krijgt de vorm van een subsidie.',
  'nature.agreement-unsettled': 'Of de afspraak een contract of een subsidie wordt, staat niet vast. Vraag het aan de gemeente voordat u tekent.',
  'nature.municipality-stays-responsible': 'De gemeente blijft er verantwoordelijk voor dat de taak wordt gedaan.',
};

export const issues = ofRules;
