import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingForm } from '../lib/form-state';
import { Button } from './Button';
import { Form, FormActions } from './Form';

type SubmitFormProps = {
  state: PendingForm;
  label: string;
  submitLabel: string;
  tone?: 'primary' | 'danger' | undefined;
  /** Absent: there is nothing to cancel here. */
  onCancel?: (() => void) | undefined;
  children: ReactNode;
};

/** A form with its foot: the verb and "Abbrechen". */
export function SubmitForm({ state, label, submitLabel, tone = 'primary', onCancel, children }: SubmitFormProps) {
  const { t } = useTranslation('ui');
  return (
    <Form state={state} label={label}>
      {children}
      <FormActions>
        <Button type="submit" variant={tone} busy={state.isPending}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('dialog.cancel')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
