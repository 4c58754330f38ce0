export const words = {};

export const issues = {
  'pabulib.section.missing': 'Regel {line}: hier hoort het deel {section} te beginnen. Een Pabulib-bestand heeft META, PROJECTS en VOTES, in die volgorde.',
  'pabulib.section.twice': 'Regel {line}: het deel {section} staat er al. Een bestand bevat één stemming; zet elk deel er één keer in.',
  'pabulib.column.missing': 'Regel {line}: de kolom ‘{column}’ ontbreekt. Voeg haar toe.',
  'pabulib.columns.wrong': 'Regel {line}: hier staan {found} velden, het moeten er {expected} zijn. Zet een veld met een puntkomma tussen aanhalingstekens.',
  'pabulib.quote.not-closed': 'Regel {line}: een aanhalingsteken is niet gesloten.',
  'pabulib.character.unreadable': 'Regel {line}: hier staat een leeg teken (NUL), dat in geen tekst hoort. Haal het weg.',
  'pabulib.file.cut-short': 'Regel {line}: het bestand houdt hier midden in een regel op. META noemt {stated} stemmen, hier staan er {found}. Haal het bestand opnieuw op.',
  'pabulib.meta.missing': 'Regel {line}: in META ontbreekt ‘{key}’.',
  'pabulib.meta.twice': 'Regel {line}: in META staat ‘{key}’ twee keer. Laat de juiste staan.',
  'pabulib.currency.unknown': 'Regel {line}: ‘{text}’ is geen munteenheid. Schrijf drie hoofdletters, zoals EUR.',
  'pabulib.amount.unreadable': 'Regel {line}: ‘{text}’ is geen bedrag. Schrijf het als 1234 of 1234.50.',
  'pabulib.number.unreadable': 'Regel {line}: ‘{text}’ is geen geheel getal.',
  'pabulib.vote-type.unknown': 'Regel {line}: stemmen van de soort ‘{text}’ kunnen we niet tellen. Wel: approval, choose-1 en cumulative.',
  'pabulib.project.twice': 'Regel {line}: project {project} staat er al.',
  'pabulib.project.unreadable-id': 'Regel {line}: ‘{text}’ kan geen projectnummer zijn (geen spaties, komma’s of puntkomma’s, hoogstens 64 tekens).',
  'pabulib.project.unknown': 'Regel {line}: project ‘{project}’ staat niet bij PROJECTS.',
  'pabulib.project.none': 'Regel {line}: er staan geen projecten in het bestand.',
  'pabulib.voter.twice': 'Regel {line}: kiezer {voter} heeft al gestemd.',
  'pabulib.points.wrong': 'Regel {line}: de punten kloppen niet bij de keuzes, of het zijn er te veel.',
  'pabulib.choices.too-many': 'Regel {line}: hier mag maar één keuze staan.',
};
