import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/i18n/dutch';

const survey = new Model({
  elements: [
    { type: 'text', name: 'title', title: 'Uw idee in één zin', description: 'Bijvoorbeeld: een bankje bij de speeltuin.', isRequired: true, minLength: 5, maxLength: 120 },
    { type: 'comment', name: 'description', title: 'Vertel erover', description: 'Wat wilt u, en waarom is dat goed voor de buurt?', isRequired: true, maxLength: 5000 },
    { type: 'text', name: 'place', title: 'Waar is het?', maxLength: 120 },
    { type: 'dropdown', name: 'area', title: 'In welke buurt?', choices: ['Weet ik niet'] },
    { type: 'file', name: 'photo', title: 'Foto', acceptedTypes: 'image/*' },
  ],
});
survey.locale = 'nl';
survey.onComplete.add(({ data }) => void fetch('/v1/wijken/centrum/voorstellen', { method: 'POST', headers: { 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(data) }));

const app = document.getElementById('app');
new MutationObserver(() => { if (app.querySelector('input')) globalThis.formReady = true; }).observe(app, { childList: true, subtree: true });
renderSurvey(survey, app);
