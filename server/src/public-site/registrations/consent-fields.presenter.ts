import { CONSENT_CHANNELS, CONSENT_QUESTIONS } from '../../events/registrations/consents.presenter.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

type Channel = (typeof CONSENT_CHANNELS)[number];
export type ConsentAnswers = Readonly<Partial<Record<Channel, string>>>;

const CHOICES = [
  { value: 'ja', label: 'Ja' },
  { value: 'nein', label: 'Nein' },
];

/** Yes or no for each way of its own; nothing is chosen for anybody, and nothing depends on it. */
export const consentFields = (channels: readonly Channel[], answers: ConsentAnswers): Markup | null =>
  channels.length === 0
    ? null
    : markup`<div class="consents" id="fotos"><p><strong>Darf man Sie auf Fotos erkennen?</strong> Das ist freiwillig. Ein Nein ändert nichts an Ihrer Anmeldung. Ein Ja können Sie jederzeit zurücknehmen.</p>${CONSENT_CHANNELS.filter(
        (channel) => channels.includes(channel),
      ).map(
        (channel) =>
          markup`<fieldset><legend>${CONSENT_QUESTIONS[channel]}</legend><div class="choices">${CHOICES.map(
            ({ value, label }) =>
              markup`<div class="tick"><input type="radio" id="feld-${channel}-${value}" name="${channel}" value="${value}"${
                answers[channel] === value ? markup` checked` : null
              }><label for="feld-${channel}-${value}">${label}</label></div>`,
          )}</div></fieldset>`,
      )}</div>`;

/** What was answered; a channel without an answer is left out. */
export const answersOf = (form: ConsentAnswers) =>
  CONSENT_CHANNELS.flatMap((channel) => {
    const answer = form[channel];
    return answer === 'ja' || answer === 'nein' ? [{ channel, isGiven: answer === 'ja' }] : [];
  });
