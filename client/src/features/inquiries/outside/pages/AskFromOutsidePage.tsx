import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { textOf } from '../../../../lib/form-values';
import { useAddressState } from '../../../../lib/use-address-state';
import { PageHeader } from '../../../../ui/PageHeader';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { TextArea } from '../../../../ui/TextArea';
import { TextField } from '../../../../ui/TextField';
import { useSession } from '../../../session/session.queries';
import { OutsideForm } from '../components/OutsideForm';
import { PersonFields } from '../components/PersonFields';
import styles from './AskFromOutsidePage.module.css';

const kinds = { buerger: 'citizen', presse: 'press', akteneinsicht: 'information_request' } as const;
type Name = keyof typeof kinds;
const names: Name[] = ['buerger', 'presse', 'akteneinsicht'];

/** Citizens and the press ask the district without an account. */
export function AskFromOutsidePage() {
  const { t } = useTranslation('outside-inquiries');
  const { contactEmail } = useSession();
  const [chosen, choose] = useAddressState('art');
  const name = names.find((one) => one === chosen) ?? 'buerger';
  return (
    <div className={styles.page}>
      <PageHeader title={t('ask.title')} summary={t('ask.lead')} />
      <OutsideForm
        label={t('ask.title')}
        submitLabel={t('ask.submit')}
        contactEmail={contactEmail}
        read={(form) => ({
          kind: kinds[name],
          title: textOf(form, 'title'),
          question: textOf(form, 'question'),
          name: textOf(form, 'name'),
          organization: textOf(form, 'organization'),
          email: textOf(form, 'email'),
          website: '',
        })}
      >
        <RadioGroupField
          name="kind"
          label={t('ask.kind')}
          value={name}
          onChange={choose}
          choices={names.map((one) => ({ value: one, label: t(`ask.kinds.${one}`), hint: t(`ask.hints.${one}`) }))}
        />
        <TextField name="title" label={t('ask.topic')} hint={t('ask.topicHint')} maxLength={160} />
        <TextArea name="question" label={t('ask.question')} rows={8} maxLength={10_000} />
        <PersonFields isOptional={false} organization={t(name === 'presse' ? 'ask.newsroom' : 'ask.organization')} />
      </OutsideForm>
      <p>
        <Link to={paths.reportBarrier}>{t('ask.barrier')}</Link>
      </p>
    </div>
  );
}
