export const words = {
  voice: 'Tell it with your voice',
  voiceHint: 'At most {minutes} minutes. You then need not type. You can listen back before you send anything. If you choose ‘Everyone, but not whose it is’, only the team hears your voice.',
  start: 'Start recording',
  stop: 'Stop recording',
  again: 'Record again',
  erase: 'Erase the recording',
  erased: 'The recording was erased.',
  asking: 'Your browser asks whether this page may use the microphone. Choose ‘Allow’.',
  begun: 'Recording.',
  recording: 'Recording. {left} left.',
  left: { one: '{count} second left.', other: '{count} seconds left.' },
  full: 'The recording is full and has stopped.',
  recorded: 'Your recording lasts {length}. Listen back, record again or erase it.',
  recordedShort: 'The recording is ready. Listen back, record again or erase it.',
  listenBack: 'Your recording',
  'voice.not-allowed': 'The microphone is not allowed. To turn it on: press the padlock or the sliders next to the address of this page, choose ‘Microphone’ and then ‘Allow’. Then press ‘Start recording’ again. You can also type your story.',
  'voice.no-microphone': 'We find no microphone, or something else is using it. Check that it is connected and try again. You can also type your story.',
  'voice.not-here': 'This browser cannot record sound here. Type your story, or use another browser.',
};

export const issues = {};
