import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { urgencies, visibilities } from '../inquiries.labels';
import { askQuestion, type Inquiry, useBeginInquiry } from '../inquiries.queries';
import { SimilarAnswers } from '../similar/SimilarAnswers';
import { GroupField } from './GroupField';

/** A municipality asks. What others have asked before shows while typing. */
export function AskForm({ onAsked }: { onAsked: (inquiry: Inquiry) => void }) {
  const { t } = useTranslation('inquiries');
  const ask = useBeginInquiry(askQuestion);
  const [typed, setTyped] = useState({ title: '', question: '' });
  const [isAsked, setAsked] = useState(false);
  const form = useProblemForm(
    (values) =>
      ask.mutateAsync({
        workingGroupId: textOf(values, 'workingGroupId'),
        title: textOf(values, 'title'),
        question: textOf(values, 'question'),
        topics: topicsOf(textOf(values, 'topics')),
        urgency: urgencies.find((one) => one === textOf(values, 'urgency')) ?? 'normal',
        wantedOn: textOf(values, 'wantedOn') || null,
        visibility: visibilities.find((one) => one === textOf(values, 'visibility')) ?? 'members',
      }),
    (inquiry) => {
      setAsked(true);
      onAsked(inquiry);
    },
  );
  const isBegun = (typed.title !== '' || typed.question !== '') && !isAsked;
  return (
    <>
      <UnsavedChanges when={isBegun} />
      <SubmitForm state={form} label={t('form.askTitle')} submitLabel={t('form.submitAsk')}>
        <GroupField />
        <TextField
          name="title"
          label={t('form.title')}
          hint={t('form.titleHint')}
          maxLength={160}
          autoComplete="off"
          onChange={({ target }) => setTyped({ ...typed, title: target.value })}
        />
        <TextArea
          name="question"
          label={t('form.question')}
          rows={6}
          maxLength={10_000}
          onChange={({ target }) => setTyped({ ...typed, question: target.value })}
        />
        <SimilarAnswers typed={`${typed.title} ${typed.question}`} />
        <TextField name="topics" label={t('form.topics')} hint={t('form.topicsHint')} maxLength={300} optional />
        <TextField name="wantedOn" type="date" label={t('form.wantedOn')} optional />
        <RadioGroupField
          name="urgency"
          label={t('form.urgency')}
          defaultValue="normal"
          choices={urgencies.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
        />
        <RadioGroupField
          name="visibility"
          label={t('form.visibility')}
          defaultValue="members"
          choices={visibilities.map((value) => ({
            value,
            label: t(`visibilities.${value}`),
            hint: t(`visibilityHints.${value}`),
          }))}
        />
        <p>{t('form.filesHint')}</p>
      </SubmitForm>
    </>
  );
}

export const topicsOf = (text: string): string[] =>
  text
    .split(',')
    .map((topic) => topic.trim().slice(0, 60))
    .filter(Boolean)
    .slice(0, 8);
