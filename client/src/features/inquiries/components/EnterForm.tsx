import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { inquiryKinds } from '../inquiries.labels';
import { enterInquiry, type Inquiry, type InquiryKind, useBeginInquiry } from '../inquiries.queries';
import { topicsOf } from './AskForm';
import { GroupField } from './GroupField';

/** The coordination enters what came by telephone or mail. */
export function EnterForm({ onEntered }: { onEntered: (inquiry: Inquiry) => void }) {
  const { t } = useTranslation('inquiries');
  const [kind, setKind] = useState<InquiryKind>('municipality');
  const enter = useBeginInquiry(enterInquiry);
  const form = useProblemForm(
    (values) =>
      enter.mutateAsync({
        workingGroupId: textOf(values, 'workingGroupId'),
        kind,
        channel: textOf(values, 'channel') === 'mail' ? 'mail' : 'phone',
        title: textOf(values, 'title'),
        question: textOf(values, 'question'),
        topics: topicsOf(textOf(values, 'topics')),
        urgency: 'normal',
        wantedOn: textOf(values, 'wantedOn') || null,
        visibility: 'coordination',
        receivedOn: textOf(values, 'receivedOn') || null,
        municipalityId: textOf(values, 'municipalityId') || null,
        askerName: textOf(values, 'askerName') || null,
        askerOrganization: textOf(values, 'askerOrganization') || null,
        askerEmail: textOf(values, 'askerEmail') || null,
      }),
    onEntered,
  );
  return (
    <SubmitForm state={form} label={t('form.enterTitle')} submitLabel={t('form.submitEnter')}>
      <GroupField />
      <RadioGroupField
        name="channel"
        label={t('form.channel')}
        defaultValue="phone"
        choices={(['phone', 'mail'] as const).map((value) => ({ value, label: t(`form.channels.${value}`) }))}
      />
      <RadioGroupField
        name="kind"
        label={t('form.kind')}
        value={kind}
        onChange={(value) => setKind(inquiryKinds.find((one) => one === value) ?? 'municipality')}
        choices={inquiryKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <AskerFields kind={kind} />
      <TextField name="title" label={t('form.title')} maxLength={160} autoComplete="off" />
      <TextArea name="question" label={t('form.enteredQuestion')} rows={6} maxLength={10_000} />
      <TextField name="topics" label={t('form.topics')} hint={t('form.topicsHint')} maxLength={300} optional />
      <TextField name="receivedOn" type="date" label={t('form.receivedOn')} hint={t('form.receivedOnHint')} optional />
      <TextField name="wantedOn" type="date" label={t('form.wantedOn')} optional />
    </SubmitForm>
  );
}

function AskerFields({ kind }: { kind: InquiryKind }) {
  const { t } = useTranslation('inquiries');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  if (kind === 'municipality') {
    return (
      <SelectField
        name="municipalityId"
        label={t('form.municipality')}
        placeholder={t('form.chooseMunicipality')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
    );
  }
  return (
    <>
      <TextField name="askerName" label={t('form.askerName')} maxLength={160} autoComplete="off" optional />
      <TextField name="askerOrganization" label={t('form.askerOrganization')} maxLength={160} optional />
      <TextField
        name="askerEmail"
        type="email"
        label={t('form.askerEmail')}
        hint={t('form.askerHint')}
        maxLength={254}
        autoComplete="off"
        optional
      />
    </>
  );
}
