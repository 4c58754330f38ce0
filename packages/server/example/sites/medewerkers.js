// How a partner's page hands a widget the token of who logged in: as a property. It is kept nowhere, so it is gone with the page.
const section = document.querySelector('#inloggen');

section.querySelector('button').addEventListener('click', async () => {
  const status = section.querySelector('[role=status]');
  try {
    const response = await fetch('/inloggen', { method: 'POST' });
    if (!response.ok) throw new Error(response.statusText);
    const { token } = await response.json();
    for (const widget of document.querySelectorAll('wijk-story-board, wijk-proposals, wijk-commitments, wijk-mandate, wijk-challenge, wijk-not-heard, wijk-desk-entry')) widget.token = token;
    status.textContent = 'U bent ingelogd. Hieronder kunt u nu op verhalen antwoorden, een voorstel beantwoorden, een toezegging doen of bijwerken, een vraag voorleggen aan wie achter u staat, antwoorden op wie een taak wil overnemen, zien wie er niet is gehoord, en formulieren op papier invoeren.';
  } catch {
    status.textContent = 'Inloggen lukte niet. Start het voorbeeld opnieuw en probeer het nog eens.';
  }
});
