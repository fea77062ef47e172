/** The required fields of a form that are still empty, by name, each with what people see it called. */
export function missingValues(form: HTMLFormElement): Map<string, string> {
  const missing = new Map<string, string>();
  for (const control of form.elements) {
    if (isControl(control) && control.name && control.validity.valueMissing)
      missing.set(control.name, labelOf(control));
  }
  return missing;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function labelOf(control: Control): string {
  const label = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0];
  return label?.textContent?.trim() ?? '';
}
