import { useTranslation } from 'react-i18next';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { answerTo, nameOf, numberAsTyped } from '../answers-in-form';
import type { SurveyAnswer, SurveyQuestion, SurveySheet } from '../surveys.queries';

type AnswerFieldsProps = { questions: readonly SurveyQuestion[]; sheet: SurveySheet };

/** One field per question, in their order, and a remark. Nothing must be answered. */
export function AnswerFields({ questions, sheet }: AnswerFieldsProps) {
  const { t } = useTranslation('surveys');
  return (
    <>
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          name={nameOf(index, question.kind)}
          label={`${index + 1}. ${question.label}`}
          question={question}
          answer={answerTo(sheet.answers, question.id)}
        />
      ))}
      <TextArea
        name="note"
        label={t('answer.note')}
        hint={t('answer.noteHint')}
        rows={2}
        maxLength={1000}
        optional
        defaultValue={sheet.note}
      />
    </>
  );
}

type QuestionFieldProps = {
  name: string;
  label: string;
  question: SurveyQuestion;
  answer: SurveyAnswer | undefined;
};

function QuestionField({ name, label, question: { kind, options, unit }, answer }: QuestionFieldProps) {
  const { t } = useTranslation('surveys');
  const none = { value: '', label: t('answer.none') };
  switch (kind) {
    case 'yes_no':
      return (
        <RadioGroupField
          name={name}
          label={label}
          optional
          choices={[{ value: 'yes', label: t('answer.yes') }, { value: 'no', label: t('answer.no') }, none]}
          defaultValue={yesOrNo(answer)}
        />
      );
    case 'choice':
      return (
        <RadioGroupField
          name={name}
          label={label}
          optional
          choices={[...options.map((option) => ({ value: option, label: option })), none]}
          defaultValue={answer?.text ?? ''}
        />
      );
    case 'number':
      return (
        <TextField
          name={name}
          label={unit === null ? label : `${label} (${unit})`}
          inputMode="decimal"
          autoComplete="off"
          narrow
          optional
          defaultValue={numberAsTyped(answer?.number ?? null)}
        />
      );
    case 'text':
      return (
        <TextArea name={name} label={label} rows={2} maxLength={1000} optional defaultValue={answer?.text ?? ''} />
      );
  }
}

function yesOrNo(answer: SurveyAnswer | undefined): 'yes' | 'no' | '' {
  if (answer === undefined || answer.isYes === null) return '';
  return answer.isYes ? 'yes' : 'no';
}
