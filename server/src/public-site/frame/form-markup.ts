import { type Markup, markup } from '../../platform/markup/markup.js';

/** By the name of the field: what is wrong with it, as a sentence. */
export type Faults = Readonly<Record<string, string>>;

type Field = {
  name: string;
  label: string;
  value?: string;
  hint?: string;
  type?: 'text' | 'email' | 'tel' | 'number';
  autocomplete?: string;
  isOptional?: boolean;
  maxLength?: number;
};

/** Attributes know no line breaks. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const idOf = (name: string) => `feld-${name}`;
const described = (name: string, hint: string | undefined, fault: string | undefined): Markup | null => {
  const ids = [hint && `${idOf(name)}-hinweis`, fault && `${idOf(name)}-fehler`].filter(Boolean);
  return ids.length > 0 ? markup` aria-describedby="${ids.join(' ')}"` : null;
};
const before = ({ name, label, hint, isOptional }: Field, fault: string | undefined): Markup =>
  markup`<label for="${idOf(name)}">${label}${isOptional ? markup` <span class="optional">(freiwillig)</span>` : null}</label>${
    hint ? markup`<p class="hint" id="${idOf(name)}-hinweis">${hint}</p>` : null
  }${fault ? markup`<p class="fault" id="${idOf(name)}-fehler">${fault}</p>` : null}`;

/** A line to fill in. */
export function textField(field: Field, faults: Faults): Markup {
  const { name, type = 'text', value = '', autocomplete, isOptional, maxLength = 200 } = field;
  const fault = faults[name];
  return markup`<div class="field">${before(field, fault)}<input id="${idOf(name)}" name="${name}" type="${type}" value="${oneLine(value)}" maxlength="${maxLength}"${
    autocomplete ? markup` autocomplete="${autocomplete}"` : null
  }${isOptional ? null : markup` required`}${fault ? markup` aria-invalid="true"` : null}${described(name, field.hint, fault)}></div>`;
}

/** Several lines. */
export function textArea(field: Field, faults: Faults): Markup {
  const { name, value = '', isOptional, maxLength = 2000 } = field;
  const fault = faults[name];
  return markup`<div class="field">${before(field, fault)}<textarea id="${idOf(name)}" name="${name}" rows="4" maxlength="${maxLength}"${
    isOptional ? null : markup` required`
  }${fault ? markup` aria-invalid="true"` : null}${described(name, field.hint, fault)}>${asTyped(value)}</textarea></div>`;
}

type Choice = { value: string; label: string };

/** One of some; nothing is chosen for anybody. */
export function selectField(field: Field, choices: readonly Choice[], faults: Faults): Markup {
  const { name, value = '', isOptional } = field;
  const fault = faults[name];
  return markup`<div class="field">${before(field, fault)}<select id="${idOf(name)}" name="${name}"${
    isOptional ? null : markup` required`
  }${fault ? markup` aria-invalid="true"` : null}${described(name, field.hint, fault)}>${[
    { value: '', label: 'Bitte wählen' },
    ...choices,
  ].map(
    (choice) =>
      markup`<option value="${choice.value}"${choice.value === value ? markup` selected` : null}>${choice.label}</option>`,
  )}</select></div>`;
}

/** Yes or no, or one of several of the same name. */
export function checkbox({ name, label, value = 'ja' }: Field, isChecked: boolean): Markup {
  const id = `${idOf(name)}-${value}`;
  return markup`<div class="tick"><input type="checkbox" id="${id}" name="${name}" value="${value}"${
    isChecked ? markup` checked` : null
  }><label for="${id}">${label}</label></div>`;
}

/** What is to be mended, with ways to it; nothing when all is well. */
export function faultSummary(faults: Faults): Markup | null {
  const all = Object.entries(faults);
  if (all.length === 0) return null;
  return markup`<div class="faults" role="alert"><h2>Bitte prüfen Sie Ihre Angaben</h2><ul>${all.map(
    ([name, text]) => markup`<li><a href="#${idOf(name)}">${text}</a></li>`,
  )}</ul></div>`;
}

/** A field that people do not see and programs fill in. */
export const trap = (): Markup =>
  markup`<div class="trap" aria-hidden="true"><label for="feld-webseite">Bitte leer lassen</label><input id="feld-webseite" name="webseite" tabindex="-1" autocomplete="off"></div>`;

/** Line breaks stay line breaks inside a textarea; a first one would be swallowed. */
const asTyped = (value: string): Markup => markup`
${value.split(/\r\n|\r|\n/).flatMap((line, index) => (index === 0 ? [line] : [NEW_LINE, line]))}`;
const NEW_LINE = markup`
`;
