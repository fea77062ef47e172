import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Faults } from '../frame/form-markup.js';

type Topic = { id: string; name: string; description: string };

/** What one can choose from; each says what to expect. */
export const topicFields = (topics: readonly Topic[], chosen: readonly string[], faults: Faults): Markup =>
  markup`<fieldset class="topics" id="feld-thema"${
    faults['thema'] ? markup` aria-describedby="feld-thema-fehler"` : null
  }><legend>Themen</legend>${
    faults['thema'] ? markup`<p class="fault" id="feld-thema-fehler">${faults['thema']}</p>` : null
  }${topics.map(
    ({ id, name, description }) =>
      markup`<div class="tick"><input type="checkbox" id="thema-${id}" name="thema" value="${id}"${
        chosen.includes(id) ? markup` checked` : null
      }${description === '' ? null : markup` aria-describedby="thema-${id}-hinweis"`}><div><label for="thema-${id}">${name}</label>${
        description === '' ? null : markup`<p class="hint" id="thema-${id}-hinweis">${description}</p>`
      }</div></div>`,
  )}</fieldset>`;
