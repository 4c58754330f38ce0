export const words = {
  voice: 'Vertel het met uw stem',
  voiceHint: 'Hoogstens {minutes} minuten. Typen hoeft dan niet. U kunt terugluisteren voor u iets verstuurt. Kiest u ‘Iedereen, maar niet van wie het is’, dan hoort alleen het team uw stem.',
  start: 'Begin met opnemen',
  stop: 'Stop met opnemen',
  again: 'Neem opnieuw op',
  erase: 'Wis de opname',
  erased: 'De opname is gewist.',
  asking: 'Uw browser vraagt of deze pagina de microfoon mag gebruiken. Kies ‘Toestaan’.',
  begun: 'De opname loopt.',
  recording: 'De opname loopt. Nog {left}.',
  left: { one: 'Nog {count} seconde.', other: 'Nog {count} seconden.' },
  full: 'De opname is vol en gestopt.',
  recorded: 'Uw opname duurt {length}. Luister terug, neem opnieuw op of wis haar.',
  recordedShort: 'De opname is klaar. Luister terug, neem opnieuw op of wis haar.',
  listenBack: 'Uw opname',
  'voice.not-allowed': 'De microfoon is niet toegestaan. Zo zet u hem aan: druk op het slotje of de schuifjes naast het adres van deze pagina, kies ‘Microfoon’ en dan ‘Toestaan’. Druk daarna weer op ‘Begin met opnemen’. U kunt uw verhaal ook typen.',
  'voice.no-microphone': 'We vinden geen microfoon, of iets anders gebruikt hem. Kijk of hij is aangesloten en probeer het opnieuw. U kunt uw verhaal ook typen.',
  'voice.not-here': 'Deze browser kan hier geen geluid opnemen. Typ uw verhaal, of gebruik een andere browser.',
};

export const issues = {};
