export const words = {
  noneYet: 'Żadna runda jeszcze się nie zakończyła. Pierwszy wynik pojawi się po: {when}.',
  none: 'Nie było jeszcze żadnej rundy.',
};

export const issues = {};
