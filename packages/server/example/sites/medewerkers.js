// How a partner's page hands a widget the token of who logged in: as a property. It is kept nowhere, so it is gone with the page.
const section = document.querySelector('#inloggen');

section.querySelector('button').addEventListener('click', async () => {
  const status = section.querySelector('[role=status]');
  try {
    const response = await fetch('/inloggen', { method: 'POST' });
    if (!response.ok) throw new Error(response.statusText);
    document.querySelector('wijk-commitments').token = (await response.json()).token;
    status.textContent = 'U bent ingelogd. Hieronder kunt u nu een toezegging doen of bijwerken.';
  } catch {
    status.textContent = 'Inloggen lukte niet. Start het voorbeeld opnieuw en probeer het nog eens.';
  }
});
