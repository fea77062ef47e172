/** What zod tells about an issue, beside the message. */
export type Issue = {
  message: string;
  code?: string;
  input?: unknown;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  keys?: readonly string[];
};

const FORMATS: Record<string, string> = {
  uuid: 'Diese Kennung ist nicht gültig.',
  email: 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@kommune.de.',
  date: 'Dieses Datum gibt es nicht.',
  datetime: 'Bitte geben Sie Datum und Uhrzeit an, zum Beispiel 25.02.2027, 09:30 Uhr.',
  url: 'Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt.',
};

/** German sentence for an issue that a schema found. Own messages (German, with a blank) are taken as they are. */
export function germanMessage(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('received undefined') || issue.input === null
        ? 'Diese Angabe fehlt.'
        : 'Diese Angabe hat die falsche Form.';
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) <= 1 ? 'Diese Angabe fehlt.' : `Bitte mindestens ${issue.minimum} Zeichen.`;
      }
      if (issue.origin === 'array') return atLeast(Number(issue.minimum));
      return `Der kleinste Wert ist ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string') return `Bitte höchstens ${issue.maximum} Zeichen.`;
      if (issue.origin === 'array') return `Bitte höchstens ${issue.maximum} auswählen.`;
      return `Der größte Wert ist ${issue.maximum}.`;
    case 'invalid_format':
      return FORMATS[String(issue.format)] ?? 'Diese Angabe hat die falsche Form.';
    case 'invalid_value':
      return 'Bitte wählen Sie einen der angebotenen Werte.';
    case 'unrecognized_keys':
      return `Unbekannte Angabe: ${issue.keys?.join(', ') ?? ''}`;
    case 'custom':
      return issue.message;
    default:
      return 'Diese Angabe stimmt nicht.';
  }
}

function atLeast(count: number): string {
  return count === 1 ? 'Bitte wählen Sie mindestens eine Möglichkeit.' : `Bitte wählen Sie mindestens ${count} aus.`;
}
