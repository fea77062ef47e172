import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProblemForm } from '../../../../api/use-problem-form';
import { paths } from '../../../../app/paths';
import { textOf } from '../../../../lib/form-values';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { Form, FormActions } from '../../../../ui/Form';
import type { OutsideReceipt, Question } from '../outside-inquiries.queries';
import { canWork } from '../proof-of-work';
import { useOutsideQuestion } from '../use-outside-question';
import { Honeypot } from './Honeypot';
import styles from './OutsideForm.module.css';
import { Receipt } from './Receipt';

type OutsideFormProps = {
  label: string;
  submitLabel: string;
  contactEmail: string;
  read: (form: FormData) => Question;
  children: ReactNode;
};

/** A form for people without an account: kept from robots without asking anybody else, and with a receipt. */
export function OutsideForm({ label, submitLabel, contactEmail, read, children }: OutsideFormProps) {
  const { t } = useTranslation('outside-inquiries');
  const { place, send } = useOutsideQuestion();
  const [sent, setSent] = useState<{ receipt: OutsideReceipt; email: string } | null>(null);
  const form = useProblemForm(async (values) => {
    const question = { ...read(values), website: textOf(values, 'website') };
    return { receipt: await send(question), email: textOf(values, 'email') };
  }, setSent);
  if (sent) return <Receipt {...sent} />;
  if (!canWork()) return <Alert tone="warning" title={t('form.cannotWork', { email: contactEmail })} />;
  return (
    <div ref={place}>
      <Form state={form} label={label}>
        {children}
        <Honeypot />
        <p className={styles.notice}>
          {t('form.notice')} <Link to={paths.privacy}>{t('form.privacy')}</Link>
        </p>
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {submitLabel}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
