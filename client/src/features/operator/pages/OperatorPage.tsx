import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { publicAddresses } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Operator, operatorQuery, useChangeOperator } from '../operator.queries';
import styles from './OperatorPage.module.css';

type Fact = Exclude<keyof Operator, 'version'>;
type Part = { key: 'address' | 'law' | 'privacy' | 'accessibility'; facts: readonly Fact[] };

const parts: readonly Part[] = [
  { key: 'address', facts: ['name', 'street', 'postalCode', 'city', 'phone', 'email'] },
  { key: 'law', facts: ['representative', 'supervisoryAuthority', 'vatId', 'responsibleEditor'] },
  { key: 'privacy', facts: ['dataProtectionOffice', 'dataProtectionEmail'] },
  { key: 'accessibility', facts: ['monitoringBody', 'monitoringEmail', 'ombudsOffice', 'ombudsContact'] },
];
const hinted = new Set<Fact>(['representative', 'vatId', 'responsibleEditor', 'ombudsContact']);
const isHinted = (fact: Fact): fact is 'representative' | 'vatId' | 'responsibleEditor' | 'ombudsContact' =>
  hinted.has(fact);

/** Who runs the portal, as Impressum, privacy notice and statement on accessibility say it. */
export function OperatorPage() {
  const { t } = useTranslation('operator');
  const query = useQuery(operatorQuery);
  return (
    <>
      <PageHeader title={t('title')} summary={t('lead')} />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(operator) => <OperatorForm key={operator.version} operator={operator} />}
      </Loaded>
    </>
  );
}

function OperatorForm({ operator }: { operator: Operator }) {
  const { t } = useTranslation('operator');
  const toast = useToast();
  const change = useChangeOperator();
  const form = useProblemForm(
    (values) => change.mutateAsync(contentOf(values, operator.version)),
    () => toast({ text: t('saved') }),
  );
  return (
    <div className={styles.page}>
      <Form state={form} label={t('title')}>
        {parts.map(({ key, facts }) => (
          <fieldset key={key} className={styles.part}>
            <legend className={styles.legend}>{t(`parts.${key}`)}</legend>
            {facts.map((fact) => (
              <TextField
                key={fact}
                name={fact}
                label={t(`facts.${fact}`)}
                hint={isHinted(fact) ? t(`hints.${fact}`) : undefined}
                type={/email/i.test(fact) ? 'email' : 'text'}
                narrow={fact === 'postalCode'}
                inputMode={fact === 'postalCode' ? 'numeric' : undefined}
                maxLength={fact === 'postalCode' ? 5 : 160}
                autoComplete="off"
                optional={fact === 'vatId'}
                defaultValue={operator[fact]}
              />
            ))}
          </fieldset>
        ))}
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('save')}
          </Button>
          <a href={publicAddresses.legalNotice}>{t('look')}</a>
        </FormActions>
      </Form>
    </div>
  );
}

function contentOf(values: FormData, version: number): Operator {
  const text = (fact: Fact) => textOf(values, fact);
  return {
    ...{ name: text('name'), street: text('street'), postalCode: text('postalCode'), city: text('city') },
    ...{ phone: text('phone'), email: text('email'), representative: text('representative') },
    ...{ supervisoryAuthority: text('supervisoryAuthority'), vatId: text('vatId') },
    ...{ responsibleEditor: text('responsibleEditor'), dataProtectionOffice: text('dataProtectionOffice') },
    ...{ dataProtectionEmail: text('dataProtectionEmail'), monitoringBody: text('monitoringBody') },
    ...{ monitoringEmail: text('monitoringEmail'), ombudsOffice: text('ombudsOffice') },
    ...{ ombudsContact: text('ombudsContact'), version },
  };
}
