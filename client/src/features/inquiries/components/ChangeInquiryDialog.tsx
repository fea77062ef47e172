import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { outsideKinds, urgencies, visibilities } from '../inquiries.labels';
import { type Inquiry, useChangeInquiry } from '../inquiries.queries';
import { topicsOf } from './AskForm';

/** What is asked, how urgent it is, who sees it. */
export function ChangeInquiryDialog({ inquiry, onClose }: { inquiry: Inquiry; onClose: () => void }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const change = useChangeInquiry(inquiry.id);
  const { title, question, topics, urgency, wantedOn, visibility, version, kind, abilities } = inquiry;
  const isOutside = kind !== 'municipality';
  const mayName = abilities.name || isOutside || visibility === 'members';
  const form = useProblemForm(
    (values) => {
      const chosen = outsideKinds.find((one) => one === textOf(values, 'kind'));
      return change.mutateAsync({
        version,
        title: textOf(values, 'title'),
        question: textOf(values, 'question'),
        topics: topicsOf(textOf(values, 'topics')),
        urgency: urgencies.find((one) => one === textOf(values, 'urgency')) ?? urgency,
        wantedOn: textOf(values, 'wantedOn') || null,
        visibility: visibilities.find((one) => one === textOf(values, 'visibility')) ?? visibility,
        ...(isOutside && abilities.handle && chosen && { kind: chosen }),
      });
    },
    () => {
      toast({ text: t('change.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('change.title')} size="wide" state={form} submitLabel={t('change.save')} onClose={onClose}>
      <TextField name="title" label={t('form.title')} maxLength={160} autoComplete="off" defaultValue={title} />
      <TextArea
        name="question"
        label={t(isOutside ? 'form.enteredQuestion' : 'form.question')}
        rows={6}
        maxLength={10_000}
        defaultValue={question}
      />
      <TextField
        name="topics"
        label={t('form.topics')}
        hint={t('form.topicsHint')}
        maxLength={300}
        optional
        defaultValue={topics.join(', ')}
      />
      {isOutside && abilities.handle && (
        <SelectField
          name="kind"
          label={t('form.kind')}
          hint={t('change.kindHint')}
          options={outsideKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={kind}
        />
      )}
      <SelectField
        name="urgency"
        label={t('form.urgency')}
        options={urgencies.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
        defaultValue={urgency}
      />
      <TextField name="wantedOn" type="date" label={t('form.wantedOn')} optional defaultValue={wantedOn ?? ''} />
      <RadioGroupField
        name="visibility"
        label={t('form.visibility')}
        hint={mayName ? undefined : t('change.nameTaken')}
        defaultValue={visibility}
        choices={visibilities
          .filter((value) => value !== 'members' || mayName)
          .map((value) => ({ value, label: t(`visibleTo.${value}`) }))}
      />
    </FormDialog>
  );
}
