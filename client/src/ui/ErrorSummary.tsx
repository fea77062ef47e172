import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '../lib/form-state';
import styles from './ErrorSummary.module.css';

/** Above a form that was refused: how many entries to check, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { t } = useTranslation('ui');
  const summary = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);

  useEffect(() => {
    if (Object.keys(errors).length > 0) summary.current?.focus();
  }, [errors]);

  if (entries.length === 0) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>{t('errors.summary', { count: entries.length })}</h2>
      <ul className={styles.list}>
        {entries.map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(event) => focusField(event, name)}>
              {error}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('errors.kept')}</p>
    </div>
  );
}

function focusField(event: MouseEvent<HTMLAnchorElement>, name: string) {
  event.preventDefault();
  const named = event.currentTarget.closest('form')?.elements.namedItem(name);
  const control = named instanceof RadioNodeList ? named[0] : named;
  if (control instanceof HTMLElement) visibleControl(control)?.focus();
}

/** A hidden input stands for several visible ones beside it. */
function visibleControl(control: HTMLElement): HTMLElement | null | undefined {
  return control.getAttribute('type') === 'hidden'
    ? control.parentElement?.querySelector('input:not([type=hidden])')
    : control;
}
